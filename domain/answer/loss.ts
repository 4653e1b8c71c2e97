/** Which gates are gone from one requester's road: what the popup, the pages and the terminal all draw. */
import type { Assessment, Code, Finding } from '../assessment';
import { drawnFindings } from './whose';

/**
 * The heaviest finding about this requester that names lost filters. A gate that Britain's authorities can go around
 * still stands before Korea's: a loss is told of the requester it concerns, and of nobody else. It belongs to the road that
 * is drawn, so it is the dataset's own word, unless the whole answer is a pack's.
 */
export const lossOf = (assessment: Assessment, requester: Code): Finding | undefined =>
  drawnFindings(assessment).find((finding) => finding.requester === requester && finding.lost.length > 0);
