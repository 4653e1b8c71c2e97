import type { Finding } from '../../domain/assessment';
import { Because } from './because';
import { useVoice } from '../voice';

/** The first sentence, and why it is said. */
export function Lead({ finding }: { finding: Finding }) {
  const { whole } = useVoice();
  return (
    <div class="sentence">
      <p>{whole(finding)}</p>
      <Because finding={finding} />
    </div>
  );
}
