import { browser } from 'wxt/browser';

/** "Warn me as I browse" is the permission itself: what the browser grants or takes back is the only switch. */
const WATCHING = { permissions: ['tabs' as const] };

export const isWatching = (): Promise<boolean> => browser.permissions.contains(WATCHING);

/** Asks the browser, which asks the person. Must be called straight from a press of a button. */
export const startWatching = (): Promise<boolean> => browser.permissions.request(WATCHING);

export const stopWatching = (): Promise<boolean> => browser.permissions.remove(WATCHING);
