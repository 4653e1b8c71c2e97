import type { Profile } from '../../components/profile';
import type { Assessment } from '../../domain/assessment';
import type { PageAnswer } from '../../evidence/page';
import type { ServerAnswer } from '../../evidence/answered';
import type { Sides } from '../../evidence/sides';
import type { Seen } from '../../evidence/seen';
import type { Watched } from '../kept/snapshot';
import type { Overdue } from '../packs/overdue';
import type { Extras } from './question';

/**
 * Everything a page may ask the background, by its kind, and what it is answered. Another kind is an entry here and in
 * `KINDS`, and a handler in `handlers.ts`.
 */
export interface Messages {
  inquiry: { asked: Inquiry; answer: Reply };
  page: { asked: PageInquiry; answer: PageReply };
  servers: { asked: ServersInquiry; answer: ServersReply };
}

export type Kind = keyof Messages;
export type Message = Messages[Kind]['asked'];
export type AnswerTo<M extends Message> = Messages[M['kind']]['answer'] | Refusal;

/** What answers each kind of message. */
export type Handlers = { [K in Kind]: (message: Messages[K]['asked']) => Promise<Messages[K]['answer'] | Refusal> };

/** What the popup asks the background, which holds the law: a popup that carried it would open slower each time. */
export interface Inquiry {
  kind: 'inquiry';
  given: string;
  extras: Extras;
  /** As the page knows them: so an answer needs no storage, and in a private window none of it is written down. */
  profile: Profile;
  isPrivate: boolean;
}

export interface Reply {
  kind: 'reply';
  /** Undefined before the person named a home: nothing is assessed for nobody. */
  assessment?: Assessment;
  /** Upper-case codes of the states whose law the dataset knows. */
  known: string[];
  version: string;
  forums: Watched;
  /** A pack that was taken in could not be read: the answer is without it. */
  isCut?: true;
  /** Packs that are overdue, of which the person was not told yet. */
  overdue?: readonly Overdue[];
}

/** What the popup saw in the page in front, asked about as whoever looks at it. */
export interface PageInquiry {
  kind: 'page';
  seen: Seen;
  profile: Profile;
  /** The tab it is in: what its servers showed of the page is joined to what was read in it. */
  tab: number;
}

export interface PageReply {
  kind: 'page-reply';
  answer: PageAnswer;
}

/** What answered for the page in a tab, asked about as whoever looks at it. */
export interface ServersInquiry {
  kind: 'servers';
  tab: number;
  /** The host of the page that is there: what was seen of another page says nothing of this one. */
  host: string;
  profile: Profile;
}

export interface ServersReply {
  kind: 'servers-reply';
  /** Null where nothing was seen of this page. */
  seen: { sides: Sides; answers: ServerAnswer[]; dataset: string } | null;
}

/** No answer, and what it was that failed. */
export interface Refusal {
  kind: 'refusal';
  why: 'law' | 'dataset' | 'answer';
}

/** Asked for what is painted at once: other forums, and what preferred ones lost, can wait for the second asking. */
export const isFirst = (message: Message): boolean =>
  message.kind === 'inquiry' && message.extras?.alternatives === false && message.extras.suppose === undefined;

/** A page that will ask in a moment. */
export const isWaking = (message: unknown): boolean => (message as { kind?: unknown } | null)?.kind === 'wake';

const KINDS: Record<Kind, true> = { inquiry: true, page: true, servers: true };

export function isMessage(message: unknown): message is Message {
  const { kind } = (message ?? {}) as { kind?: unknown };
  return typeof kind === 'string' && Object.hasOwn(KINDS, kind);
}
