import { browser } from 'wxt/browser';

/** Opens an address in a tab as if it had been typed there: the site learns neither of a referrer nor of an opener. */
export const openAddress = (url: string): void => void browser.tabs.create({ url });
