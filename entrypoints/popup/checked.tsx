import { useEffect, useState } from 'preact/hooks';
import { Answer } from '../../components/answer/answer';
import { CheckField } from '../../components/fields/check-field';
import { type Profile, type Patch, withFact, withOne, without } from '../../components/profile';
import { Eroded } from '../../components/forums/eroded';
import { useVoice } from '../../components/voice';
import type { Assessment, PersonFact } from '../../domain/assessment';
import { handOver } from '../../shell/kept/handover';
import type { Reply } from '../../shell/core/messages';
import { isQuiet, setQuiet } from '../../shell/kept/quiet';
import { forgetStanding } from '../../shell/kept/forums';
import { Below } from './below';
import { PageInFront } from './page-in-front';

interface Props {
  assessment: Assessment;
  reply: Reply;
  profile: Profile;
  choose: (patch: Patch) => void;
  onCheck: (given: string, correspondent: string) => void;
  /** The tab has an address and the browser does not tell it. */
  isHidden: boolean;
  /** It is the answer for the page in front, which can be looked into. */
  isOfTab: boolean;
  onBack: (() => void) | undefined;
}

/** The answer for the tab, or for the address typed last, and the field to type one. */
export function Checked({ assessment, reply, profile, choose, onCheck, isHidden, isOfTab, onBack }: Props) {
  const { say } = useVoice();
  const [quiet, beQuiet] = useQuiet(assessment);
  const [isRead, setRead] = useState(false);
  // The atlas begins with what was looked at here; it is told through memory, never through its address.
  // Without it the atlas begins with what it begins with for everybody.
  useEffect(() => void handOver(assessment.service?.id).catch(() => undefined), [assessment.service?.id]);
  const prefer = (service: string, wanted: boolean) =>
    choose(({ preferred }) => ({ preferred: (wanted ? withOne : without)(preferred, service) }));
  return (
    <>
      <Eroded
        erosions={isRead ? [] : reply.forums.erosions}
        onRead={() => {
          setRead(true);
          // If that fails, it is told once more.
          forgetStanding().catch(() => undefined);
        }}
      />
      <Answer assessment={assessment} isQuiet={quiet} onQuiet={beQuiet} isHidden={isHidden}>
        <Below
          assessment={assessment}
          wary={profile.wary}
          known={reply.known}
          onSay={(fact, value) => choose(said(fact, value, assessment))}
          onPrefer={prefer}
        />
      </Answer>
      {isOfTab && <PageInFront profile={profile} />}
      {onBack && (
        <button type="button" class="back" onClick={onBack}>
          {say('check.back')}
        </button>
      )}
      <CheckField onCheck={onCheck} />
    </>
  );
}

/** What was said becomes a choice: of the person, or of the account with this one service. */
function said(fact: PersonFact['fact'], value: string, { service }: Assessment): Patch {
  const word = value || undefined;
  if (fact === 'residence' || fact === 'citizenship' || fact === 'phonePrefix') return { [fact]: word };
  if (service === null) return {};
  return ({ accounts }) => ({ accounts: withFact(accounts, service.id, fact, word) });
}

function useQuiet(assessment: Assessment): [boolean, (wanted: boolean) => void] {
  const [quiet, set] = useState(false);
  useEffect(() => {
    isQuiet(assessment).then(set, () => set(false));
  }, [assessment]);
  return [
    quiet,
    (wanted) => {
      set(wanted);
      setQuiet(assessment, wanted).catch(() => set(!wanted));
    },
  ];
}
