import type { Assessment } from '../../domain/assessment';
import { Fold } from './fold';
import { OffenceList } from './lost';
import { useVoice } from '../voice';

interface Props {
  assessment: Assessment;
  requester: string;
}

/** Offences of speech of the requester that nobody abroad would look at again, and those that somebody would. */
export function Offences({ assessment, requester }: Props) {
  const { say, count, number } = useVoice();
  const own = assessment.offences.filter((o) => o.requester === requester);
  const unseen = own.filter((o) => o.secondLook === false);
  const seen = own.filter((o) => o.secondLook === true);
  if (unseen.length === 0) return null;
  return (
    <Fold name="lost" title={say('fold.offences')} gist={number(unseen.length)}>
      <p>{count('unseen.title', unseen.length)}</p>
      <OffenceList offences={unseen} />
      {seen.length > 0 && (
        <>
          <p>{count('seen.title', seen.length)}</p>
          <OffenceList offences={seen} />
        </>
      )}
    </Fold>
  );
}
