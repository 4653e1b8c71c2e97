import { useEffect } from 'preact/hooks';
import { Answer } from '../../components/answer/answer';
import type { Profile, Patch } from '../../components/profile';
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
  /** It is the answer for the page in front, which can be looked into. */
  isOfTab: boolean;
  onBack: (() => void) | undefined;
}

/** The answer for the tab, or for the address typed last. */
export function Checked({ rest, assessment, reply, profile, choose, isNew, isHidden, isOfTab, onBack }: Props) {
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
      {rest && isOfTab && <rest.PageInFront profile={profile} />}
      {onBack && (
        <button type="button" class="back" onClick={onBack}>
          {say('check.back')}
        </button>
      )}
    </>
  );
}
