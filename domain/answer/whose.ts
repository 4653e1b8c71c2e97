/** Whose words the findings of an answer are: the dataset's own, or a pack's. The first finding stands above either. */
import type { Assessment, Finding, Heard } from '../assessment';

/** What the dataset says besides the first sentence. */
export const ownFindings = ({ findings }: Assessment): Finding[] =>
  findings.slice(1).filter(({ publisher }) => publisher === undefined);

/** What one pack says besides the first sentence. */
export const findingsOf = ({ findings }: Assessment, { publisher, pack }: Heard): Finding[] =>
  findings.slice(1).filter((f) => f.publisher !== undefined && f.by === publisher && f.pack === pack);

/** What belongs to the answer that is drawn: the dataset's words, or all of the pack's that alone knows the address. */
export const drawnFindings = ({ findings, service }: Pick<Assessment, 'findings' | 'service'>): Finding[] =>
  findings.filter(({ publisher, by }) => publisher === undefined || service?.by === by);
