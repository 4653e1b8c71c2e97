import { useEffect, useState } from 'preact/hooks';
import { Answer } from '../../components/answer/answer';
import { type Profile, type Patch, withFact, withOne, without } from '../../components/profile';
import { useVoice } from '../../components/voice';
import type { Assessment, PersonFact } from '../../domain/assessment';
import { handOver } from '../../shell/kept/handover';
import type { Reply } from '../../shell/core/messages';
import { isQuiet, setQuiet } from '../../shell/kept/quiet';
import { isPrivateWindow } from '../../shell/kept/private-window';
import { Below } from './below';
import { Erosions } from './erosions';
import { OtherAnswer } from './other-answer';
import { PageInFront } from './page-in-front';

interface Props {
  assessment: Assessment;
  reply: Reply;
  profile: Profile;
  choose: (patch: Patch) => void;
  isNew: boolean;
  /** The tab has an address and the browser does not tell it. */
  isHidden: boolean;
  /** It is the answer for the page in front, which can be looked into. */
  isOfTab: boolean;
  onBack: (() => void) | undefined;
}

/** The answer for the tab, or for the address typed last. */
export function Checked({ assessment, reply, profile, choose, isNew, isHidden, isOfTab, onBack }: Props) {
  const { say } = useVoice();
  const [quiet, beQuiet] = useQuiet(assessment);
  // The atlas begins with what was looked at here; it is told through memory, never through its address.
  // Without it the atlas begins with what it begins with for everybody.
  useEffect(() => void handOver(assessment.service?.id).catch(() => undefined), [assessment.service?.id]);
  const prefer = (service: string, wanted: boolean) =>
    choose(({ preferred }) => ({ preferred: (wanted ? withOne : without)(preferred, service) }));
  return (
    <>
      <Erosions erosions={reply.forums.erosions} />
      {assessment.service === null ? (
        <OtherAnswer assessment={assessment} isHidden={isHidden} />
      ) : (
        <Answer assessment={assessment} isNew={isNew}>
          <Below
            assessment={assessment}
            wary={profile.wary}
            known={reply.known}
            onSay={(fact, value) => choose(said(fact, value, assessment))}
            onPrefer={prefer}
            isQuiet={quiet}
            onQuiet={beQuiet}
          />
        </Answer>
      )}
      {isOfTab && <PageInFront profile={profile} />}
      {onBack && (
        <button type="button" class="back" onClick={onBack}>
          {say('check.back')}
        </button>
      )}
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
    isPrivateWindow()
      .then((isPrivate) => isQuiet(assessment, isPrivate))
      .then(set, () => set(false));
  }, [assessment]);
  return [
    quiet,
    (wanted) => {
      set(wanted);
      isPrivateWindow()
        .then((isPrivate) => setQuiet(assessment, wanted, isPrivate))
        .catch(() => set(!wanted));
    },
  ];
}
