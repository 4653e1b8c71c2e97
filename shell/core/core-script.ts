import { browser } from 'wxt/browser';
import type { carriedBy } from '../button/carried';
import type { lookBy } from '../button/look';
import type { takeEdition, takePolicy } from '../packs/handed';
import { isAnyKept } from '../packs/keys';
import type { renew } from '../packs/renew';
import type { Handlers } from './messages';
import { once } from './once';

/** What `law.js` offers once it is loaded: first answers. */
export interface Law {
  handlers: Pick<Handlers, 'inquiry'>;
  /** Opens the records, so that whoever asks next need not wait for it. */
  open: () => Promise<void>;
  lookOf: ReturnType<typeof lookBy>;
}

/** What `whole.js` offers: whatever a first answer does without. */
export interface Whole {
  handlers: Handlers;
  carriedIn: ReturnType<typeof carriedBy>;
}

/** What `law-packs.js` offers: both of them, with packs beside the dataset. */
export interface Hearing {
  law: Law;
  whole: Whole;
}

/** What `packs.js` offers: whatever looks into signatures and shapes, which answers never do. */
export interface Packs {
  renew: typeof renew;
  takePolicy: typeof takePolicy;
  takeEdition: typeof takeEdition;
}

/** What `servers.js` offers (`shell/servers/recorder.ts`). */
export interface ServersScript {
  /** @param onNoted is told of each tab of which something new was written down */
  follow(onNoted: (tab: number) => void): void;
  forget(): Promise<void>;
  flush(tab: number): Promise<void>;
}

/** Each script with the name it leaves its offer under, in the order in which they stand on each other. */
const SCRIPTS = {
  '/law.js': 'lexLoci',
  '/whole.js': 'lexLociWhole',
  '/law-packs.js': 'lexLociHearing',
  '/packs.js': 'lexLociPacks',
  '/servers.js': 'lexLociServers',
} as const;
type Script = keyof typeof SCRIPTS;
const OWN = Object.keys(SCRIPTS) as Script[];

const global = globalThis as typeof globalThis & {
  lexLoci?: Law;
  lexLociWhole?: Whole;
  lexLociHearing?: Hearing;
  lexLociPacks?: Packs;
  lexLociServers?: ServersScript;
  importScripts?: (url: string) => void;
  trustedTypes?: { createPolicy(name: string, rules: object): Policy };
};
interface Policy {
  createScriptURL(url: string): string;
}

/** Trusted Types let one policy be made, under this name, and it knows the addresses of our own scripts. */
const POLICY = 'law';
let policy: Policy | undefined;
function trusted(script: Script): string {
  const createScriptURL = (url: string) => {
    if (!OWN.some((own) => own === url)) throw new TypeError(`${url} is no script of this background`);
    return url;
  };
  policy ??= global.trustedTypes?.createPolicy(POLICY, { createScriptURL });
  return policy?.createScriptURL(script) ?? script;
}

/**
 * A service worker may load a script later only if it loaded the same one while it was being installed (the worker's
 * script resource map, W3C Service Workers §"importScripts"). To be called at once when the background starts.
 */
export function announceScripts(): void {
  if (global.importScripts)
    addEventListener('install', () => OWN.forEach((own) => global.importScripts?.(trusted(own))));
}

/**
 * What notes who answers, at once: an event that woke the background is lost to a listener that comes later. A worker loads
 * it only while the browser lets requests be seen; Firefox, whose background cannot load at once, begins with it (it is
 * the smaller by ten times).
 */
export function serversScript(): ServersScript | undefined {
  if (import.meta.env.FIREFOX) return global.lexLociServers;
  const isAllowed = (browser as { webRequest?: unknown }).webRequest !== undefined;
  if (global.lexLociServers === undefined && isAllowed && global.importScripts)
    global.importScripts(trusted('/servers.js'));
  return global.lexLociServers;
}

/** Is the law there already? */
export const hasLaw = (): boolean => global.lexLoci !== undefined;

async function load<T>(script: Script): Promise<T> {
  const name = SCRIPTS[script];
  if (global[name] === undefined) {
    if (global.importScripts) global.importScripts(trusted(script));
    else await import(/* @vite-ignore */ browser.runtime.getURL(script as '/popup.html'));
  }
  if (global[name] === undefined) throw new Error(`${script.slice(1)} did not load`);
  return global[name] as T;
}

const loadAlone = once(() => load<Law>('/law.js'));
/** Each stands on what is there before it (`modules/one-law.ts`). */
const loadBeside = once(async () => {
  await loadAlone();
  return load<Whole>('/whole.js');
});
const loadHearing = once(async () => {
  await loadBeside();
  return load<Hearing>('/law-packs.js');
});

/**
 * The core and what it needs, read when the first question comes: most starts of the background have none. Where packs were
 * taken in it is the one that hears them; whoever has none loads nothing of it. Whether there are any is asked while the law
 * is loading, which is nearly always the one without.
 */
export async function loadLaw(): Promise<Law> {
  // Asked first: a worker loads a script at once, and hears of nothing meanwhile.
  const asked = hearsPacks();
  const law = loadAlone();
  law.catch(() => undefined);
  return (await asked) ? (await loadHearing()).law : law;
}

/** The same, with all that a first answer does without. */
export async function loadWhole(): Promise<Whole> {
  const asked = hearsPacks();
  const whole = loadBeside();
  whole.catch(() => undefined);
  return (await asked) ? (await loadHearing()).whole : whole;
}

/** Once they are heard they are to the end; a storage that cannot be read holds up no answer: the page says that it could not. */
const hearsPacks = async (): Promise<boolean> => global.lexLociHearing !== undefined || isAnyKept().catch(() => false);

/** What takes packs in and reads them anew: hardly any start of the background needs it. */
export const loadPacks = once(async () => {
  await loadHearing();
  return load<Packs>('/packs.js');
});
