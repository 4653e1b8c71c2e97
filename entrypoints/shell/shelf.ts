import { browser } from 'wxt/browser';

/** The one thing a session-only person leaves on the disk: that nothing else shall be left there. */
const SESSION_ONLY = 'sessionOnly';

let known: Promise<boolean> | undefined;
browser.storage.onChanged.addListener((changes) => {
  if (SESSION_ONLY in changes) known = undefined;
});

/** Asked of the browser once: whoever presses a button and closes the popup in the same breath must be heard. */
export function isSessionOnly(): Promise<boolean> {
  known ??= browser.storage.local.get(SESSION_ONLY).then((kept) => kept[SESSION_ONLY] === true);
  return known;
}

/** Where choices lie: on the disk, or in memory until the browser closes. */
export async function shelf() {
  return (await isSessionOnly()) ? browser.storage.session : browser.storage.local;
}

/** What tells of visits: it lives in memory and is never carried to the disk. */
const isOfVisits = (key: string): boolean => /^(quiet|told)\.|^lookedAt$/.test(key);

/** Moves what was chosen between the disk and the memory. Never in both: what leaves one is erased there. */
export async function setSessionOnly(wanted: boolean): Promise<void> {
  if (wanted === (await isSessionOnly())) return;
  known = undefined;
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
  known = undefined;
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  await browser.permissions.remove({ permissions: ['tabs'] }).catch(() => false);
}
