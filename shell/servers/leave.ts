import { browser } from 'wxt/browser';

/** "See real servers" is the permission itself: what the browser grants or takes back is the only switch. */
const SEEING = { permissions: ['webRequest' as const], origins: ['<all_urls>'] };

export const maySee = (): Promise<boolean> => browser.permissions.contains(SEEING);

/** Asks the browser, which asks the person. Must be called straight from a press of a button. */
export const askToSee = (): Promise<boolean> => browser.permissions.request(SEEING);

export const stopSeeing = (): Promise<boolean> => browser.permissions.remove(SEEING);
