import { browser } from 'wxt/browser';

const KEY = 'awake';

/**
 * Is this the first start since the browser's, or since the program was updated, reloaded or switched on? Browsers empty
 * the memory of the session then, and keep it while they only stop the background.
 */
export async function isFirstStart(): Promise<boolean> {
  const { [KEY]: awake } = await browser.storage.session.get(KEY);
  if (awake === true) return false;
  await browser.storage.session.set({ [KEY]: true });
  return true;
}
