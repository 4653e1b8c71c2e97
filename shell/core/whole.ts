import { carriedBy } from '../button/carried';
import type { FindAnswerer } from './answerer';
import type { Whole } from './core-script';
import { replyToPageBy } from './page-reply';
import { replyBy } from './reply';
import { replyToServersBy } from './servers-reply';

/** What a first answer does without. @param find who answers: the core alone, or with packs */
export const wholeBy = (find: FindAnswerer): Whole => ({
  handlers: { inquiry: replyBy(find), page: replyToPageBy(find), servers: replyToServersBy(find) },
  carriedIn: carriedBy(find),
});
