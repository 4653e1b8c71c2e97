import { EDGE_HEADERS } from '../../evidence/recorded';
import type { Way } from '../../evidence/seen';
import type { KeptPage } from './kept';

/** As much of a request as is looked at; some members one of the browsers alone has. */
export interface Answer {
  tabId: number;
  type: string;
  url: string;
  statusCode: number;
  ip?: string | null | undefined;
  fromCache: boolean;
  timeStamp: number;
  responseHeaders?: { name: string; value?: string | undefined }[] | undefined;
  /** Who asked: in Chromium and in Firefox. */
  initiator?: string | undefined;
  originUrl?: string | undefined;
  /** Chromium loads pages ahead that nobody may ever see. */
  documentLifecycle?: string | undefined;
  /** Firefox tells of a proxy; then the address is not the server's. */
  proxyInfo?: { type: string } | null | undefined;
}

/** More servers than any page of the web calls; what is beyond is not noted. */
export const MOST = 300;
const LONGEST = 200;

const WAYS: Readonly<Record<string, Way>> = {
  sub_frame: 'frame',
  websocket: 'socket',
  xmlhttprequest: 'sent',
  ping: 'sent',
  beacon: 'sent',
};

/** A page as it begins; one whose beginning nobody saw is `undefined` until it is joined to what was kept of it. */
export const pageOf = (host: string | null, page: string): KeptPage => ({
  page,
  seen: { host, contacts: [], mail: [], closed: 0 },
  answers: [],
});

/** Is this the answer to a page that comes into the tab? What is only downloaded leaves the page where it is. */
export function isPage({ type, statusCode, documentLifecycle, responseHeaders }: Answer): boolean {
  if (type !== 'main_frame' || documentLifecycle === 'prerender' || statusCode === 204 || statusCode === 205)
    return false;
  const kind = responseHeaders?.find(({ name }) => name.toLowerCase() === 'content-disposition')?.value ?? '';
  return !/^\s*attachment/i.test(kind);
}

/** The last words of a page that was left are sent while the next one is there already: they are not of this one. */
export function isOfOther({ type, initiator, originUrl }: Answer, { seen }: KeptPage): boolean {
  if (type !== 'ping' && type !== 'beacon') return false;
  const from = initiator ?? originUrl;
  return from !== undefined && URL.canParse(from) && new URL(from).hostname !== seen.host;
}

/** Notes who answered. @returns whether that was new */
export function note(answer: Answer, host: string, page: KeptPage): boolean {
  const { contacts } = page.seen;
  const way: Way = WAYS[answer.type] ?? 'loaded';
  const address = answer.fromCache || isProxied(answer) ? '' : (answer.ip ?? '');
  const isMet = contacts.some((contact) => contact.host === host && contact.way === way);
  const isAnswered = page.answers.some(
    (one) => one.host === host && one.address === address && one.isCached === answer.fromCache,
  );
  if ((isMet || answer.type === 'main_frame') && isAnswered) return false;
  if (page.answers.length >= MOST || contacts.length >= MOST) {
    const isNew = page.seen.isCut !== true;
    page.seen.isCut = true;
    return isNew;
  }
  if (!isMet && answer.type !== 'main_frame') contacts.push({ way, host });
  if (!isAnswered)
    page.answers.push({ host, address, headers: telling(answer.responseHeaders), isCached: answer.fromCache });
  return true;
}

const isProxied = ({ proxyInfo }: Answer): boolean => !!proxyInfo && proxyInfo.type !== 'direct';

const telling = (headers: Answer['responseHeaders'] = []): { name: string; value: string }[] =>
  headers.flatMap(({ name, value }) =>
    value !== undefined && EDGE_HEADERS.includes(name.toLowerCase())
      ? [{ name: name.toLowerCase(), value: value.slice(0, LONGEST) }]
      : [],
  );

/** What was kept before the background was stopped, and what came since. */
export function joined(before: KeptPage | undefined, since: KeptPage): KeptPage {
  if (before === undefined) return since;
  const page: KeptPage = {
    ...before,
    seen: { ...before.seen, contacts: [...before.seen.contacts] },
    answers: [...before.answers],
  };
  const has = (list: readonly unknown[], one: unknown) =>
    list.some((other) => JSON.stringify(other) === JSON.stringify(one));
  page.seen.contacts.push(...since.seen.contacts.filter((contact) => !has(page.seen.contacts, contact)));
  page.answers.push(...since.answers.filter((answer) => !has(page.answers, answer)));
  return page;
}
