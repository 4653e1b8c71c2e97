import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { pageAddress } from '../../shell/page/page-address';

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

export async function pressedTab(): Promise<Pressed> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, first: tab === undefined ? { kind: 'hidden' } : inTab(tab) };
}

/** Follows the tab while the popup is open: an answer to another page than the one that is there would be the wrong law. */
export function useTab({ id, first }: Pressed): InTab {
  const [now, set] = useState(first);
  useEffect(() => {
    if (id === undefined || first.kind === 'none') return undefined;
    const look = (changed: number) => {
      if (changed !== id) return;
      browser.tabs.get(id).then(
        (tab) => set((before) => after(before, inTab(tab))),
        () => undefined,
      );
    };
    browser.tabs.onUpdated.addListener(look);
    // What happened between the first look and this moment told nobody.
    look(id);
    return () => browser.tabs.onUpdated.removeListener(look);
  }, [id, first.kind]);
  return now;
}

const after = (before: InTab, next: InTab): InTab => {
  // Leave was given for the page before; of the one that came after it the browser tells nothing.
  if (next.kind === 'hidden' && before.kind !== 'hidden') return { kind: 'changed' };
  const isSame = before.kind === next.kind && (next.kind !== 'page' || before === next || isSameAddress(before, next));
  return isSame ? before : next;
};

const isSameAddress = (a: InTab, b: InTab): boolean =>
  a.kind === 'page' && b.kind === 'page' && a.address === b.address;

function inTab({ url, status, pendingUrl }: BrowserTab): InTab {
  if (url?.startsWith(browser.runtime.getURL('/'))) return { kind: 'none' };
  const address = pageAddress(url ?? '');
  if (address !== undefined) return { kind: 'page', address };
  const isEmpty = url === undefined || url === '' || url === 'about:blank';
  if (isEmpty && status === 'loading' && (pendingUrl ?? '') !== url) return { kind: 'loading' };
  if (url === undefined) return { kind: 'hidden' };
  return { kind: 'page', address: url };
}
