import { browser } from 'wxt/browser';
import { isPrivateWindow } from './private-window';

const KEY = 'lookedAt';

/**
 * Remembers, in memory only, which service the popup spoke of last, so that a larger page can begin with it. Out of a
 * private window nothing is handed over.
 */
export async function handOver(service: string | undefined): Promise<void> {
  if (await isPrivateWindow()) return;
  await (service === undefined ? browser.storage.session.remove(KEY) : browser.storage.session.set({ [KEY]: service }));
}

/** The service the popup spoke of last; undefined if none, or in a private window. */
export async function handedOver(): Promise<string | undefined> {
  if (await isPrivateWindow()) return undefined;
  const { [KEY]: service } = await browser.storage.session.get(KEY);
  return typeof service === 'string' ? service : undefined;
}
