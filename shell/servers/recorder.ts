import { browser } from 'wxt/browser';
import { drop, dropAll, keep, keptOf, type KeptPage } from './kept';
import { noteLive } from './live';
import { type Answer, isOfOther, isPage, joined, MOST, note, pageOf } from './page';

/** Pictures, films and letters are most of what a page loads and tell nothing of whom one speaks to. */
const TYPES = ['main_frame', 'sub_frame', 'script', 'xmlhttprequest', 'ping', 'websocket'] as const;
const URLS = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'];

/** A page answers in bursts: it is written down at most so often. */
const PAUSE = 300;

interface Open {
  page: KeptPage;
  /** The background was stopped since the page began: what came before lies in the session's memory. */
  isJoined: boolean;
  /** Heard before the page itself was: Chromium tells a worker that it wakes of several answers in any order. */
  early: Answer[];
  due?: ReturnType<typeof setTimeout>;
  writing: Promise<void>;
}

/** The pages of tabs, by the number of the tab. This module lives in the background alone. */
const open = new Map<number, Open>();

let noted: (tab: number) => void = () => undefined;
let isHeard = false;

/** What a browser has only while the person allows it. */
const requests = (): typeof browser.webRequest | undefined =>
  (browser as { webRequest?: typeof browser.webRequest }).webRequest;

/**
 * Notes who answers, where the person asked for it. To be called at once when the background starts, and again when a
 * right is given: Chromium refuses a listener of an extension that may see no site, and forgets it.
 */
export function followServers(onNoted: (tab: number) => void): void {
  noted = onNoted;
  const event = requests()?.onResponseStarted;
  if (event === undefined) return;
  event.removeListener(hear);
  event.addListener(hear, { urls: URLS, types: [...TYPES] }, ['responseHeaders']);
  if (!browser.tabs.onRemoved.hasListener(forget)) browser.tabs.onRemoved.addListener(forget);
}

/** The right was taken back: nothing is left of what it showed. */
export async function forgetServers(): Promise<void> {
  requests()?.onResponseStarted.removeListener(hear);
  browser.tabs.onRemoved.removeListener(forget);
  for (const { due } of open.values()) clearTimeout(due);
  open.clear();
  await dropAll();
}

const forget = (tab: number): void => {
  clearTimeout(open.get(tab)?.due);
  open.delete(tab);
  void drop(tab);
};

function hear(details: object): undefined {
  if (!isHeard) noteLive().catch(() => undefined);
  isHeard = true;
  const answer = details as Answer;
  const { tabId: tab, url } = answer;
  if (tab < 0) return;
  const { hostname } = new URL(url);
  if (hostname === '') return;
  if (isPage(answer)) beginAt(tab, hostname, answer.timeStamp);
  else if (answer.type === 'main_frame') return;
  const opened = open.get(tab) ?? begin(tab, null);
  if (opened.page.seen.host === null && opened.early.length < MOST) opened.early.push(answer);
  if (isOfOther(answer, opened.page) || !note(answer, hostname, opened.page)) return;
  opened.due ??= setTimeout(() => void flush(tab), PAUSE);
}

/** A page whose first answers may have been heard before it: those that came after it are its own. */
function beginAt(tab: number, host: string, at: number): void {
  const early = open.get(tab)?.early.filter(({ timeStamp }) => timeStamp > at) ?? [];
  const { page } = begin(tab, host);
  for (const answer of early) if (!isOfOther(answer, page)) note(answer, new URL(answer.url).hostname, page);
}

function begin(tab: number, host: string | null): Open {
  const before = open.get(tab);
  clearTimeout(before?.due);
  const opened: Open = {
    page: pageOf(host, crypto.randomUUID()),
    isJoined: host === null,
    early: [],
    writing: before?.writing ?? Promise.resolve(),
  };
  open.set(tab, opened);
  return opened;
}

/** Writes down what is due for a tab, so that whoever asks reads all of it. */
export async function flush(tab: number): Promise<void> {
  const opened = open.get(tab);
  if (opened === undefined) return;
  if (opened.due !== undefined) {
    clearTimeout(opened.due);
    delete opened.due;
    opened.writing = opened.writing.then(() => write(tab, opened)).catch(() => undefined);
  }
  await opened.writing;
}

async function write(tab: number, opened: Open): Promise<void> {
  if (opened.isJoined) {
    opened.page = joined(await keptOf(tab), opened.page);
    opened.isJoined = false;
  }
  const { incognito } = await browser.tabs.get(tab);
  // Meanwhile another page, or nothing any more, may be in the tab.
  if (open.get(tab) !== opened) return;
  await keep(tab, opened.page, incognito);
  if (open.get(tab) !== opened) return drop(tab);
  noted(tab);
}
