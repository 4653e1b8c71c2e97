import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { HOSTS, type Loaded } from './heavy-page';

/** A browser with at most one extension in it, kept open over all rounds. */
export interface Contender {
  /** Leaves the page, so that the next load begins as the first one did. */
  leave(): Promise<void>;
  /** Loads the page, and waits until what follows a load is over. */
  load(): Promise<Loaded>;
  /** Stops the extension's background, as a browser does after half a minute. */
  stop(): Promise<void>;
  /** The browser's own process, and those of its extensions. */
  processes(): Promise<{ main: number; ofExtensions: number[] }>;
  /** What the extension keeps in the session's memory, as text; '' where there is none. */
  kept(): Promise<string>;
  close(): Promise<void>;
}

/** What both extensions write down a moment after the page (300 and 500 ms) belongs to it. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

/** What the extension of a page keeps in the session's memory, as text; the page is closed. */
export async function keptFor(page: Page): Promise<string> {
  const text = await page.evaluate(async () => {
    const api = globalThis as unknown as Record<'browser' | 'chrome', Keeping | undefined>;
    return JSON.stringify(await (api.browser ?? api.chrome)?.storage.session.get(null));
  });
  await page.close();
  return text;
}

interface Keeping {
  storage: { session: { get(key: null): Promise<object> } };
}

/** @throws Error if an extension does not name every host of the page */
export function checkNamed(name: string, kept: string): void {
  const missing = HOSTS.filter((host) => !kept.includes(host));
  if (missing.length > 0) throw new Error(`${name} does not name ${missing.length} of the hosts: ${missing.join(' ')}`);
}

/** A hundred ticks a second, as on every Linux of today. */
const MS_OF_TICK = 10;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // A process that has just ended.
  }
};

const used = (pid: number): number => {
  const fields = read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * MS_OF_TICK;
};

/** A process and all that it began, oldest first. */
export function family(pid: number): number[] {
  const all = [pid];
  const children = (of: number) =>
    tasks(of).flatMap((task) => read(`/proc/${of}/task/${task}/children`).split(' ').filter(Boolean).map(Number));
  for (const one of all) all.push(...children(one));
  return all;
}

function tasks(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

export const commandOf = (pid: number): string => read(`/proc/${pid}/cmdline`);

/** Milliseconds of the processor used so far, by the extension and by the whole browser (Linux). */
export async function processor(contender: Contender): Promise<{ extension: number; browser: number }> {
  const { main, ofExtensions } = await contender.processes();
  const sum = (pids: number[]) => pids.reduce((all, pid) => all + used(pid), 0);
  return { extension: sum(ofExtensions), browser: sum(family(main)) };
}
