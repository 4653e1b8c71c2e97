import { browser } from 'wxt/browser';
import { readInOneBreath } from './in-one-breath';
import { thisWindow } from './this-window';

const KEY = 'asked';

interface Asked {
  given: string;
  /** The window it was asked in: the popup of another one must not answer it, nor learn of it. */
  windowId: number | undefined;
}

/**
 * Lays down, in memory only, what was asked from outside the popup, for the popup that opens next in this window. It
 * travels by no address, because addresses of pages get into the browser's history.
 */
export const layAsked = (asked: Asked): Promise<void> => browser.storage.session.set({ [KEY]: asked });

/** Takes it up, so that it lies there no longer. */
export async function takeAsked(): Promise<string | undefined> {
  const [kept, { id }] = await Promise.all([readInOneBreath('session', [KEY]), thisWindow()]);
  const { [KEY]: asked } = kept as { [KEY]?: Partial<Asked> };
  if (typeof asked?.given !== 'string') return undefined;
  if (asked.windowId !== undefined && asked.windowId !== id) return undefined;
  await browser.storage.session.remove(KEY);
  return asked.given;
}

/** Nobody took it: it is forgotten. */
export const dropAsked = (): Promise<void> => browser.storage.session.remove(KEY);
