import { browser } from 'wxt/browser';
import { emptyDisk } from './disk';
import { AWAITS_POLICY, isOnDisk, SESSION_ONLY, STAYS } from './keys';
import { inTurn, isUnkeptForGood } from './shelf';

/**
 * Moves what was chosen between the disk and the memory. The wish is written first: whatever happens after it, the next
 * start finds it and sweeps the disk.
 */
export const setSessionOnly = (wanted: boolean): Promise<void> =>
  inTurn(async () => {
    if (wanted === (await isUnkeptForGood())) return;
    await (wanted ? toMemory() : toDisk());
  });

async function toMemory(): Promise<void> {
  const { local, session } = browser.storage;
  await local.set({ [SESSION_ONLY]: true });
  try {
    const kept = Object.entries(await local.get(null)).filter(([key]) => !STAYS.includes(key));
    await session.set(Object.fromEntries(kept));
  } catch (reason) {
    await local.remove(SESSION_ONLY);
    throw reason;
  }
  await emptyDisk();
}

async function toDisk(): Promise<void> {
  const { local, session } = browser.storage;
  const chosen = Object.fromEntries(Object.entries(await session.get(null)).filter(([key]) => isOnDisk(key)));
  await local.set(chosen);
  await local.remove([SESSION_ONLY, AWAITS_POLICY]);
  await session.remove(Object.keys(chosen));
}

/** The browser has had its time: what was chosen meanwhile goes to the disk, unless nothing is to be kept there. */
export const endWaiting = (): Promise<void> =>
  inTurn(async () => {
    const { local } = browser.storage;
    const { [AWAITS_POLICY]: isWaiting } = await local.get(AWAITS_POLICY);
    if (isWaiting !== true) return;
    await ((await isUnkeptForGood()) ? local.remove(AWAITS_POLICY) : toDisk());
  });

/** Everything this extension keeps, on the disk and in memory, as it lies there. */
export async function everythingKept(): Promise<{ disk: Record<string, unknown>; memory: Record<string, unknown> }> {
  const [disk, memory] = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  return { disk, memory };
}

/**
 * Erases all of it, and gives back every right that was given later. Whoever keeps nothing on this device goes on keeping nothing:
 * that wish alone stays. Pages that are open follow the storage and forget as well.
 */
export const wipe = (): Promise<void> =>
  inTurn(async () => {
    await Promise.all([emptyDisk(), browser.storage.session.clear()]);
    await browser.permissions
      .remove({ permissions: ['tabs', 'scripting', 'webRequest'], origins: ['<all_urls>'] })
      .catch(() => false);
  });
