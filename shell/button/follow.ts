import { browser } from 'wxt/browser';
import { mark } from './mark';
import { waited } from './waiting';

type Change = Parameters<Parameters<typeof browser.tabs.onUpdated.addListener>[0]>[1];

/** Tabs in which another page began to load. */
const arriving = new Set<number>();

/**
 * Follows a tab to another address. Chromium wipes a tab's badge when a page is committed; `url` and `complete` both come
 * after that. A page that only changes its address (`url` together with `complete`) is no new one: what somebody has
 * begun to write in it may not be interrupted.
 */
export function follow(tabId: number, change: Change, tab: { url?: string | undefined }): void {
  if (change.status === 'loading') arriving.add(tabId);
  const isNew = change.status === 'complete' && arriving.delete(tabId);
  if ((change.url !== undefined || change.status === 'complete') && tab.url) void mark(tabId, isNew);
}

/** A tab comes to the front: what waited there to be told is told now. */
export const followFront = ({ tabId }: { tabId: number }): void => void tellIn(tabId);

/** So does a window, with whatever tab is in it. */
export const followWindow = (windowId: number): void => void tellInFrontOf(windowId);

async function tellIn(tabId: number): Promise<void> {
  if (await waited(tabId)) await mark(tabId, true);
}

async function tellInFrontOf(windowId: number): Promise<void> {
  const [front] = windowId < 0 ? [] : await browser.tabs.query({ active: true, windowId });
  if (front?.id !== undefined) await tellIn(front.id);
}
