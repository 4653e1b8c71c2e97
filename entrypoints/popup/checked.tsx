import { useEffect } from 'preact/hooks';
import { Answer } from '../../components/answer/answer';
import type { Patch, Profile } from '../../components/profile';
import { useVoice } from '../../components/voice';
import type { Assessment } from '../../domain/assessment';
import type { Reply } from '../../shell/core/messages';
import type * as Rest from './rest';

interface Props {
  /** What comes after the first paint; undefined until it is read, and where it cannot be. */
  rest: typeof Rest | undefined;
  assessment: Assessment;
  reply: Reply;
  profile: Profile;
  choose: (patch: Patch) => void;
  isNew: boolean;
  /** The tab has an address and the browser does not tell it. */
  isHidden: boolean;
  /** The page in front, which can be looked into; undefined where the answer is for another address. */
  front: string | undefined;
  onBack: (() => void) | undefined;
}

/** The answer for the tab, or for the address typed last. */
export function Checked({ rest, assessment, reply, profile, choose, isNew, isHidden, front, onBack }: Props) {
  const { say } = useVoice();
  // The atlas begins with what was looked at here; it is told through memory, never through its address.
  // Without it the atlas begins with what it begins with for everybody.
  const looked = assessment.service?.id;
  useEffect(() => void rest?.handOver(looked).catch(() => undefined), [rest, looked]);
  return (
    <>
      {rest && <rest.Erosions erosions={reply.forums.erosions} />}
      {rest && <rest.LatePacks overdue={reply.overdue} />}
      {assessment.service === null ? (
        rest && <rest.OtherAnswer assessment={assessment} isHidden={isHidden} />
      ) : (
        <Answer
          assessment={assessment}
          isNew={isNew}
          legend={rest && <rest.Legend />}
          packs={rest && <rest.HeardPacks assessment={assessment} />}
        >
          {rest && <rest.Below assessment={assessment} wary={profile.wary} known={reply.known} choose={choose} />}
        </Answer>
      )}
      {rest && front !== undefined && <rest.PageInFront profile={profile} address={front} />}
      {onBack && (
        <button type="button" class="back" onClick={onBack}>
          {say('check.back')}
        </button>
      )}
    </>
  );
}
