import { browser } from 'wxt/browser';
import type { lookOf } from '../button/look';
import type { Handlers } from './messages';
import { once } from './once';

/** What `law.js` offers once it is loaded. */
export interface Law {
  handlers: Handlers;
  lookOf: typeof lookOf;
}

/** The name `law.js` leaves its offer under. */
const global = globalThis as typeof globalThis & {
  lexLoci?: Law;
  importScripts?: (url: string) => void;
  trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
};
const SCRIPT = '/law.js';

/** Trusted Types let one policy be made, under this name, and it knows one address: that of our own script. */
const POLICY = 'law';
let trusted: string | undefined;
function ownScript(): string {
  const createScriptURL = (url: string) => {
    if (url !== SCRIPT) throw new TypeError(`${url} is no script of this background`);
    return url;
  };
  trusted ??= global.trustedTypes?.createPolicy(POLICY, { createScriptURL }).createScriptURL(SCRIPT) ?? SCRIPT;
  return trusted;
}

/**
 * A service worker may load a script later only if it loaded the same one while it was being installed (the worker's
 * script resource map, W3C Service Workers §"importScripts"). To be called at once when the background starts.
 */
export function announceLaw(): void {
  if (global.importScripts) addEventListener('install', () => global.importScripts?.(ownScript()));
}

/** The core and what it needs, read when the first question comes: most starts of the background have none. */
export const loadLaw: () => Promise<Law> = once(async () => {
  if (global.lexLoci === undefined) {
    if (global.importScripts) global.importScripts(ownScript());
    else await import(/* @vite-ignore */ browser.runtime.getURL(SCRIPT as '/popup.html'));
  }
  if (global.lexLoci === undefined) throw new Error('law.js did not load');
  return global.lexLoci;
});
