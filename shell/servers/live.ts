import { browser } from 'wxt/browser';

const KEY = 'seeing';

/**
 * Chromium shows requests only to an extension that had the right when it was loaded (measured in 156: the listener is
 * taken, and hears nothing). Whether that is so lies in memory, which Chromium empties whenever it loads the extension.
 */
export async function noteLive(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  if ((browser as { webRequest?: unknown }).webRequest !== undefined)
    await browser.storage.session.set({ [KEY]: true });
}

/** Does the browser show requests already? */
export async function isLive(): Promise<boolean> {
  if (import.meta.env.FIREFOX) return true;
  return (await browser.storage.session.get(KEY))[KEY] === true;
}

/** Loads the extension anew; its pages close. */
export const loadAnew = (): void => browser.runtime.reload();
