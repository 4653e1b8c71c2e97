import { browser } from 'wxt/browser';
import type { Recorded } from '../../evidence/recorded';
import { PRIVATE } from '../kept/keys';

/** What answered for the page in one tab; `page` tells it from the page before it. */
export interface KeptPage extends Recorded {
  page: string;
}

const NAME = 'servers';
const isOfServers = new RegExp(`^(${PRIVATE}\\.)?${NAME}\\.`);

const keyOf = (tab: number, isPrivate: boolean): string => `${isPrivate ? `${PRIVATE}.` : ''}${NAME}.${tab}`;

/** In memory only: the background is stopped between two pages, and no disk may learn of them. */
export async function keptOf(tab: number): Promise<KeptPage | undefined> {
  const keys = [keyOf(tab, false), keyOf(tab, true)];
  const kept = await browser.storage.session.get(keys);
  return keys.map((key) => kept[key] as KeptPage | undefined).find((page) => page !== undefined);
}

export const keep = (tab: number, page: KeptPage, isPrivate: boolean): Promise<void> =>
  browser.storage.session.set({ [keyOf(tab, isPrivate)]: page });

/** Tells of each page of which more was noted, until what it gives back is called. */
export function onKept(heard: () => void): () => void {
  const hear = (changes: object, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => isOfServers.test(key))) heard();
  };
  browser.storage.onChanged.addListener(hear);
  return () => browser.storage.onChanged.removeListener(hear);
}

/** A tab that is closed leaves nothing. */
export const drop = (tab: number): Promise<void> =>
  browser.storage.session.remove([keyOf(tab, false), keyOf(tab, true)]);

/** Nor does a right that was taken back. */
export async function dropAll(): Promise<void> {
  const kept = Object.keys(await browser.storage.session.get(null)).filter((key) => isOfServers.test(key));
  if (kept.length > 0) await browser.storage.session.remove(kept);
}
