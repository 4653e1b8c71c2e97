import type { Handlers } from './messages';
import { replyToPage } from './page-reply';
import { reply } from './reply';

/** The law's answer to each kind of message. */
export const HANDLERS: Handlers = { inquiry: reply, page: replyToPage };
