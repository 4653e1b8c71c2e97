import { browser } from 'wxt/browser';
import { pageAddress } from './page-address';

/** As much of a tab as decides what is answered; `pendingUrl` is Chromium's alone. */
interface BrowserTab {
  url?: string | undefined;
  pendingUrl?: string | undefined;
  status?: string | undefined;
}

/** What stands in the tab the button was pressed on, as far as the browser tells. `activeTab` shows that one and no other. */
export type InTab =
  | { kind: 'page'; address: string }
  /** No page of the web, or this very page: nothing to assess. */
  | { kind: 'none' }
  /** There is an address, and the browser keeps it to itself. */
  | { kind: 'hidden' }
  /** Nothing has arrived yet. */
  | { kind: 'loading' }
  /** Another page than the one the leave to look was given for. */
  | { kind: 'changed' };

export interface Pressed {
  id: number | undefined;
  first: InTab;
}

/** What is asked about a tab: its address, or nothing. */
export const addressIn = (tab: InTab): string => (tab.kind === 'page' ? tab.address : '');

export async function pressedTab(): Promise<Pressed> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, first: tab === undefined ? { kind: 'hidden' } : inTab(tab) };
}

export function inTab({ url, status, pendingUrl }: BrowserTab): InTab {
  if (url?.startsWith(browser.runtime.getURL('/'))) return { kind: 'none' };
  const address = pageAddress(url ?? '');
  if (address !== undefined) return { kind: 'page', address };
  const isEmpty = url === undefined || url === '' || url === 'about:blank';
  if (isEmpty && status === 'loading' && (pendingUrl ?? '') !== url) return { kind: 'loading' };
  if (url === undefined) return { kind: 'hidden' };
  return { kind: 'page', address: url };
}
