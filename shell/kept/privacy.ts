import { browser } from 'wxt/browser';
import { emptyDisk } from './disk';
import { ON_DISK, SESSION_ONLY } from './keys';
import { inTurn, isSessionOnly } from './shelf';

/**
 * Moves what was chosen between the disk and the memory. The wish is written first: whatever happens after it, the next
 * start finds it and sweeps the disk.
 */
export const setSessionOnly = (wanted: boolean): Promise<void> =>
  inTurn(async () => {
    if (wanted === (await isSessionOnly())) return;
    await (wanted ? toMemory() : toDisk());
  });

async function toMemory(): Promise<void> {
  const { local, session } = browser.storage;
  await local.set({ [SESSION_ONLY]: true });
  try {
    const { [SESSION_ONLY]: _, ...kept } = await local.get(null);
    await session.set(kept);
  } catch (reason) {
    await local.remove(SESSION_ONLY);
    throw reason;
  }
  await emptyDisk();
}

async function toDisk(): Promise<void> {
  const { local, session } = browser.storage;
  const chosen = await session.get([...ON_DISK]);
  await local.set(chosen);
  await local.remove(SESSION_ONLY);
  await session.remove(Object.keys(chosen));
}

/** Everything this extension keeps, on the disk and in memory, as it lies there. */
export async function everythingKept(): Promise<{ disk: Record<string, unknown>; memory: Record<string, unknown> }> {
  const [disk, memory] = await Promise.all([browser.storage.local.get(null), browser.storage.session.get(null)]);
  return { disk, memory };
}

/**
 * Erases all of it, and gives back the leaves to see tabs and to read a page. Whoever keeps nothing on this device goes on keeping nothing:
 * that wish alone stays. Pages that are open follow the storage and forget as well.
 */
export const wipe = (): Promise<void> =>
  inTurn(async () => {
    await Promise.all([emptyDisk(), browser.storage.session.clear()]);
    await browser.permissions.remove({ permissions: ['tabs', 'scripting'] }).catch(() => false);
  });
