/** A page while it was being loaded: what it spoke to, and who answered. A recording has it, and so has the browser. */
import type { ServerAnswer } from './answered';
import type { Seen } from './seen';

export interface Recorded {
  seen: Seen;
  answers: ServerAnswer[];
}

/** Headers of an answer that may name an edge (`edge.ts`): no other is looked at. */
export const EDGE_HEADERS: readonly string[] = [
  'cf-ray',
  'x-amz-cf-pop',
  'x-served-by',
  'x-vercel-id',
  'fly-request-id',
  'server',
  'via',
];
