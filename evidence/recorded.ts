/** A page while it was being loaded: what it spoke to, and who answered. As a recording has it. */
import type { ServerAnswer } from './answered';
import type { Seen } from './seen';

export interface Recorded {
  seen: Seen;
  answers: ServerAnswer[];
}
