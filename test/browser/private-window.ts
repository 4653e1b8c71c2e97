/** A private window of Firefox, in expressions for the browser's own scope. */

/** What the person grants in the browser's own page of add-ons. */
export const allowPrivate = (id: string) => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
  await (await AddonManager.getAddonByID('${id}')).reload();
})()`;

/** Loads an add-on anew, as an update does. */
export const reloadAddon = (id: string) => `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  await (await AddonManager.getAddonByID('${id}')).reload();
})()`;

export const OPEN_PRIVATELY = `void (globalThis.secret = OpenBrowserWindow({ private: true }))`;
export const IS_PRIVATE_OPEN = `globalThis.secret.gBrowserInit?.delayedStartupFinished === true`;
export const visitPrivately = (url: string) => `(() => {
  globalThis.secret.gBrowser.loadURI(Services.io.newURI('${url}'), {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
})()`;
