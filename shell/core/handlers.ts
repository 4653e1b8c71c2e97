import { lookBy } from '../button/look';
import type { FindAnswerer } from './answerer';
import type { Law } from './core-script';
import { openRecords } from './dataset';
import { firstReplyBy } from './first-reply';

/** What is painted at once, and what the button shows. @param find who answers: the core alone, or with packs */
export const lawBy = (find: FindAnswerer): Law => ({
  open: openRecords,
  handlers: { inquiry: firstReplyBy(find) },
  lookOf: lookBy(find),
});
