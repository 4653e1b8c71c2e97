import { browser } from 'wxt/browser';
import { AWAITS_POLICY, SESSION_ONLY } from './keys';

/**
 * The one queue of everything that is written, for all pages and the background together (Web Locks): whoever changes
 * what is kept reads it, changes it and writes it while nobody else does.
 */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request('kept', work) as Promise<T>;

/** Is nothing to be kept on this device? The person wishes it, or a policy could still say so. */
export const isSessionOnly = async (): Promise<boolean> =>
  isUnkept(await browser.storage.local.get([SESSION_ONLY, AWAITS_POLICY]));

/** The same of what was read from the disk. */
export const isUnkept = (disk: Record<string, unknown>): boolean =>
  disk[SESSION_ONLY] === true || disk[AWAITS_POLICY] === true;

/** The person's wish, or the policy's, that nothing be kept on this device. */
export const isUnkeptForGood = async (): Promise<boolean> =>
  (await browser.storage.local.get(SESSION_ONLY))[SESSION_ONLY] === true;

/** Where choices lie: on the disk, or in memory until the browser closes. For writing, ask in turn. */
export async function shelf() {
  return (await isSessionOnly()) ? browser.storage.session : browser.storage.local;
}
