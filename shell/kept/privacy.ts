import { browser } from 'wxt/browser';
import { forgetShelf, isSessionOnly, SESSION_ONLY } from './shelf';

/** What tells of visits: it lives in memory and is never carried to the disk. */
const isOfVisits = (key: string): boolean => /^(quiet|told)\.|^lookedAt$/.test(key);

/** Moves what was chosen between the disk and the memory. Never in both: what leaves one is erased there. */
export async function setSessionOnly(wanted: boolean): Promise<void> {
  if (wanted === (await isSessionOnly())) return;
  forgetShelf();
  if (wanted) {
    await browser.storage.session.set(await browser.storage.local.get(null));
    await browser.storage.local.clear();
    await browser.storage.local.set({ [SESSION_ONLY]: true });
    return;
  }
  const kept = await browser.storage.session.get(null);
  const chosen = Object.fromEntries(Object.entries(kept).filter(([key]) => !isOfVisits(key)));
  await browser.storage.local.remove(SESSION_ONLY);
  await browser.storage.local.set(chosen);
  await browser.storage.session.remove(Object.keys(chosen));
}

/** Everything this extension keeps, on the disk and in memory, as it lies there. */
export async function everythingKept(): Promise<{ disk: Record<string, unknown>; memory: Record<string, unknown> }> {
  const [disk, memory] = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  return { disk, memory };
}

/** Erases all of it, and gives the leave to see tabs back. */
export async function wipe(): Promise<void> {
  forgetShelf();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  await browser.permissions.remove({ permissions: ['tabs'] }).catch(() => false);
}
