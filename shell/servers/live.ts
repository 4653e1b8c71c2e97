import { browser } from 'wxt/browser';

const KEY = 'seeing';

/**
 * Chromium looks once, when it loads an extension, whether any may see requests (measured in 156: a right given later is
 * shown as given, its listener is taken, and hears nothing; loading the extension anew mends nothing, starting the browser
 * does; beside another extension that may see requests it hears at once). So it is noted, in memory, that the browser was
 * started with the right, or that a request was heard.
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
