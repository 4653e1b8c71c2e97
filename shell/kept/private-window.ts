import { browser } from 'wxt/browser';
import { thisWindow } from './this-window';

let known: Promise<boolean> | undefined;

/** Is this page shown in a private window? Then nothing that is chosen or looked at in it may reach the disk. */
export function isPrivateWindow(): Promise<boolean> {
  known ??= look();
  return known;
}

/**
 * Firefox tells it of the page. Chromium, which shares one process of the extension among all windows, tells it of the
 * window. Where neither can be asked, a window counts as private: that costs a choice, the other would cost a secret.
 */
async function look(): Promise<boolean> {
  if (browser.extension.inIncognitoContext) return true;
  try {
    return (await thisWindow()).incognito;
  } catch {
    return !import.meta.env.FIREFOX;
  }
}
