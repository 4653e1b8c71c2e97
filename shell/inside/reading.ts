import { browser } from 'wxt/browser';
import type { Seen } from '../../evidence/seen';
import { look } from './look';

/** "What else is in this page?" is the permission itself: what the browser grants or takes back is the only switch. */
const READING = { permissions: ['scripting' as const] };

export const mayRead = (): Promise<boolean> => browser.permissions.contains(READING);

/** Asks the browser, which may ask the person. Must be called straight from a press of a button. */
export const askToRead = (): Promise<boolean> => browser.permissions.request(READING);

export const stopReading = (): Promise<boolean> => browser.permissions.remove(READING);

/** The tab the popup stands over. */
export async function frontTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/**
 * Reads the page in a tab, once. Needs the press on the toolbar button that opened the popup (`activeTab`).
 * @returns undefined where the browser lets nobody read: its own pages, or a tab whose button was not pressed
 */
export async function readPage(tab: number): Promise<Seen | undefined> {
  const target = { tabId: tab };
  const results = await browser.scripting.executeScript({ target, func: look, world: 'ISOLATED' }).catch(() => []);
  return results[0]?.result ?? undefined;
}
