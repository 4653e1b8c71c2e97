import { browser } from 'wxt/browser';
import { loadLaw, loadWhole } from '../core/core-script';
import { maySee } from '../servers/leave';
import { pathsOf, plainLook } from './icon';
import type { FindCarried, Look } from './look';
import { wait } from './waiting';
import { isWatching } from './watching';

/** The last writing of each tab that is under way. This module lives in the background alone: there is one queue a tab. */
const turns = new Map<number, Promise<void>>();

/**
 * Shows on the button of one tab what the page in it means. Whatever is written there comes through here, one after
 * another: a late answer for the page before cannot cover the one for the page that is there now.
 *
 * @param isNew the page has just been loaded: only then may the popup open by itself
 */
export function mark(tabId: number, isNew = false): Promise<void> {
  const turn = (turns.get(tabId) ?? Promise.resolve())
    .then(() => write(tabId, isNew))
    // The tab may be closed by now; then there is nothing left to mark.
    .catch(() => undefined)
    .finally(() => turns.get(tabId) === turn && turns.delete(tabId));
  turns.set(tabId, turn);
  return turn;
}

/** Marks every tab anew, or takes back whatever was marked where there is no leave to see them any more. */
export async function markAll(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && mark(id)));
}

async function write(tabId: number, isNew: boolean): Promise<void> {
  const page = await pageIn(tabId);
  const look = await lookOf(page, tabId);
  // Meanwhile the tab may have gone elsewhere, or the leave to see it: what tells of that marks it next.
  if ((await pageIn(tabId))?.url !== page?.url) return;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: look.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: look.colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: look.title }),
    browser.action.setIcon({ tabId, path: pathsOf(look.icon) }),
  ]);
  if (!isNew || !look.open) return;
  const front = await inFront(tabId);
  if (front === 'behind') await wait(tabId);
  else if (front === 'silent') await look.open();
}

interface Shown {
  url: string;
  incognito: boolean;
}

/**
 * What stands in a tab at this moment; undefined where the person does not wish to be warned. A press on the button
 * shows one address all the same, which is no leave to mark it.
 */
async function pageIn(tabId: number): Promise<Shown | undefined> {
  if (!(await isWatching())) return undefined;
  const { url, incognito } = await browser.tabs.get(tabId);
  return url === undefined ? undefined : { url, incognito };
}

/** A law that could not be loaded has nothing to say; the popup tells why. */
const lookOf = async (page: Shown | undefined, tabId: number): Promise<Look> =>
  page === undefined
    ? plainLook()
    : loadLaw()
        .then((law) => law.lookOf(page.url, page.incognito, carriedIn(tabId)))
        .catch(plainLook);

/** What finds that is loaded only for whoever lets servers be seen. */
const carriedIn =
  (tabId: number): FindCarried =>
  async (...of) =>
    (await maySee()) ? (await loadWhole()).carriedIn(tabId, ...of) : undefined;

/** Nobody is interrupted who listens to the page, and no page in the background takes the focus from another. */
async function inFront(tabId: number): Promise<'silent' | 'playing' | 'behind'> {
  const [front] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (front?.id !== tabId) return 'behind';
  return front.audible ? 'playing' : 'silent';
}
