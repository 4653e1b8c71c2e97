import { browser } from 'wxt/browser';

/** The one thing a session-only person leaves on the disk: that nothing else shall be left there. */
export const SESSION_ONLY = 'sessionOnly';

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

/** To be called by whoever moves the shelf, before anybody else can have heard of it. */
export function forgetShelf(): void {
  known = undefined;
}
