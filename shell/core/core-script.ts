import { browser } from 'wxt/browser';
import type { lookOf } from '../button/look';
import type { Handlers } from './messages';
import { once } from './once';

/** What `law.js` offers once it is loaded. */
export interface Law {
  handlers: Handlers;
  lookOf: typeof lookOf;
}

/** What `servers.js` offers (`shell/servers/recorder.ts`). */
export interface ServersScript {
  /** @param onNoted is told of each tab of which something new was written down */
  follow(onNoted: (tab: number) => void): void;
  forget(): Promise<void>;
  flush(tab: number): Promise<void>;
}

/** The names the two scripts leave their offers under. */
const global = globalThis as typeof globalThis & {
  lexLoci?: Law;
  lexLociServers?: ServersScript;
  importScripts?: (url: string) => void;
  trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
};
const SCRIPT = '/law.js';
const SERVERS = '/servers.js';

/** Trusted Types let one policy be made, under this name, and it knows two addresses: those of our own scripts. */
const POLICY = 'law';
let policy: { createScriptURL(url: string): string } | undefined;
function trusted(script: string): string {
  const createScriptURL = (url: string) => {
    if (url !== SCRIPT && url !== SERVERS) throw new TypeError(`${url} is no script of this background`);
    return url;
  };
  policy ??= global.trustedTypes?.createPolicy(POLICY, { createScriptURL }) ?? { createScriptURL };
  return policy.createScriptURL(script);
}

/**
 * A service worker may load a script later only if it loaded the same one while it was being installed (the worker's
 * script resource map, W3C Service Workers §"importScripts"). To be called at once when the background starts.
 */
export function announceScripts(): void {
  if (!import.meta.env.FIREFOX && global.importScripts)
    addEventListener('install', () => {
      for (const script of [SCRIPT, SERVERS]) global.importScripts?.(trusted(script));
    });
}

/**
 * What notes who answers, at once: an event that woke the background is lost to a listener that comes later. A worker loads
 * it only while the browser lets requests be seen; Firefox, whose background cannot load at once, begins with it (it is
 * the smaller by ten times).
 */
export function serversScript(): ServersScript | undefined {
  if (import.meta.env.FIREFOX) return global.lexLociServers;
  const isAllowed = (browser as { webRequest?: unknown }).webRequest !== undefined;
  if (global.lexLociServers === undefined && isAllowed && global.importScripts) global.importScripts(trusted(SERVERS));
  return global.lexLociServers;
}

/** The core and what it needs, read when the first question comes: most starts of the background have none. */
export const loadLaw: () => Promise<Law> = once(async () => {
  if (global.lexLoci === undefined) {
    if (!import.meta.env.FIREFOX && global.importScripts) global.importScripts(trusted(SCRIPT));
    else await import(/* @vite-ignore */ browser.runtime.getURL(SCRIPT as '/popup.html'));
  }
  if (global.lexLoci === undefined) throw new Error('law.js did not load');
  return global.lexLoci;
});
