/** Which gates are gone from one requester's road: what the popup, the pages and the terminal all draw. */
import type { Assessment, Code, Finding } from '../assessment';

/**
 * The heaviest finding about this requester that names lost filters. A gate that Britain's authorities can go around
 * still stands before Korea's: a loss is told of the requester it concerns, and of nobody else.
 */
export const lossOf = (assessment: Assessment, requester: Code): Finding | undefined =>
  assessment.findings.find((finding) => finding.requester === requester && finding.lost.length > 0);
