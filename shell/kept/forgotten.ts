import { browser } from 'wxt/browser';
import { FORGOTTEN } from './keys';
import { isSessionOnly } from './shelf';

/**
 * The program was updated. Browsers empty its memory then: whoever keeps nothing on this device has lost their choices in
 * the middle of the day.
 */
export async function noteForgotten(): Promise<void> {
  if (!(await isSessionOnly())) return;
  const { home } = await browser.storage.session.get('home');
  if (typeof home !== 'string') await browser.storage.session.set({ [FORGOTTEN]: true });
}

/** Is that still so? Whoever names a home again has been told. */
export async function isForgotten(): Promise<boolean> {
  const { [FORGOTTEN]: forgotten, home } = await browser.storage.session.get([FORGOTTEN, 'home']);
  return forgotten === true && typeof home !== 'string' && (await isSessionOnly());
}
