import { browser } from 'wxt/browser';
import { type Carried, carried } from '../inside/carried';

/** Under which the popup lays down, in memory only, which tab it is about: by an address it would get into the history. */
const KEY = 'bring';

/** The tab in front, if the page in it holds a pack. Needs the press on the toolbar button, as reading the page does. */
export async function tabWithPack(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return (await read(tab.id, false)) === undefined ? undefined : tab.id;
}

/** Hands a tab over to the page that takes packs in, and opens that: a popup is gone as soon as one looks elsewhere. */
export async function bring(tabId: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: tabId });
  await browser.tabs.create({ url: browser.runtime.getURL('/intake.html') });
}

/** The text of the page that was handed over; `none` if none was, `unread` where it cannot be read any more. */
export async function brought(): Promise<Carried | 'none' | 'unread'> {
  const { [KEY]: tabId } = await browser.storage.session.get(KEY);
  if (typeof tabId !== 'number') return 'none';
  await browser.storage.session.remove(KEY);
  return (await read(tabId, true)) ?? 'unread';
}

async function read(tabId: number, isWhole: boolean): Promise<Carried | undefined> {
  const target = { tabId };
  const args: [boolean] = [isWhole];
  const results = await browser.scripting
    .executeScript({ target, func: carried, args, world: 'ISOLATED' })
    .catch(() => []);
  return results[0]?.result ?? undefined;
}
