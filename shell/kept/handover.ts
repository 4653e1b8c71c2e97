import { browser } from 'wxt/browser';

const KEY = 'lookedAt';

/** Remembers, in memory only, which service the popup spoke of last, so that a larger page can begin with it. */
export const handOver = (service: string | undefined): Promise<void> =>
  service === undefined ? browser.storage.session.remove(KEY) : browser.storage.session.set({ [KEY]: service });

/** The service the popup spoke of last; undefined if none. */
export async function handedOver(): Promise<string | undefined> {
  const { [KEY]: service } = await browser.storage.session.get(KEY);
  return typeof service === 'string' ? service : undefined;
}
