import { browser } from 'wxt/browser';
import { SESSION_ONLY } from './keys';

/**
 * The one queue of everything that is written, for all pages and the background together (Web Locks): whoever changes
 * what is kept reads it, changes it and writes it while nobody else does.
 */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('kept', work) as Promise<T>;

/** Does the person wish that nothing be kept on this device? */
export const isSessionOnly = async (): Promise<boolean> =>
  (await browser.storage.local.get(SESSION_ONLY))[SESSION_ONLY] === true;

/** Where choices lie: on the disk, or in memory until the browser closes. For writing, ask in turn. */
export async function shelf() {
  return (await isSessionOnly()) ? browser.storage.session : browser.storage.local;
}
