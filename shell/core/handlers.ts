import { lookBy } from '../button/look';
import type { FindAnswerer } from './answerer';
import type { Law } from './core-script';
import { openRecords } from './dataset';
import { replyToPageBy } from './page-reply';
import { replyBy } from './reply';
import { replyToServersBy } from './servers-reply';

/** The law's answer to each kind of message, and what the button shows. @param find who answers: the core alone, or with packs */
export const lawBy = (find: FindAnswerer): Law => ({
  open: openRecords,
  handlers: { inquiry: replyBy(find), page: replyToPageBy(find), servers: replyToServersBy(find) },
  lookOf: lookBy(find),
});
