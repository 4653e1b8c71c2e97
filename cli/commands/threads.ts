/** Threads that answer lines beside the first one: each opens the dataset for itself, from the compiled text. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { DataKind } from '../../domain/words';
import { learnFromDisk } from '../../locales/from-disk';
import type { Language } from '../../locales/languages';
import { open } from '../open';
import type { Draft } from '../read/fields';
import { packsOf } from './heard';
import { answerTexts, type Helpers, type Numbered } from './jsonl';

/** What a thread must know before the first line. */
export interface Setup {
  dir: string | undefined;
  /** Paths of packs: each thread checks and hears them for itself. */
  packs: readonly string[];
  defaults: Draft & { on: string };
  lang: Language;
  data: DataKind | undefined;
}

/** A thread runs the bundle; where the command runs from its sources (in tests) there is none, and one thread answers. */
const canHelp = import.meta.url.endsWith('.mjs');

/** @param jobs how many threads, at least one @returns undefined where one thread answers alone */
export const helpersFor = (jobs: number, setup: Setup): (() => Helpers) | undefined =>
  canHelp && jobs > 1 ? () => startHelpers(jobs, setup) : undefined;

const startHelpers = (jobs: number, setup: Setup): Helpers =>
  pool(Array.from({ length: jobs }, () => new Worker(new URL(import.meta.url), { workerData: { lexloci: setup } })));

/** As much of a thread as handing over lines and taking answers needs. */
export type Thread = Pick<Worker, 'on' | 'postMessage' | 'terminate'>;

/** Bundles a thread may have in hand: one it answers and one that lies ready. */
const IN_HAND = 2;

/** From where a line asks, as far as a glance tells; nothing where the flags say it for all. */
const homeOf = ([, line]: Numbered): string => /"home"\s*:\s*"(\w\w)"/.exec(line)?.[1]?.toUpperCase() ?? '';

/**
 * What is worked out for a home is worked out once by the thread that has it: lines go there, unless somebody else has
 * nothing to do. Each thread answers in the order it was asked.
 */
export function pool(threads: readonly Thread[]): Helpers {
  const workers = threads.map((thread) => ({
    thread,
    homes: 0,
    waiting: [] as { resolve: (said: Uint8Array) => void; reject: (reason: Error) => void }[],
  }));
  let roomy: (() => void)[] = [];
  const owners = new Map<string, (typeof workers)[number]>();
  const ownerOf = (home: string) => {
    const [fewest] = workers.toSorted((a, b) => a.homes - b.homes || a.waiting.length - b.waiting.length);
    const owner = owners.get(home) ?? fewest;
    if (owner === undefined) throw new Error('nobody helps');
    if (!owners.has(home)) owner.homes += 1;
    owners.set(home, owner);
    return owner;
  };
  const whoAnswers = (home: string) => {
    const owner = ownerOf(home);
    const [free] = workers.toSorted((a, b) => a.waiting.length - b.waiting.length);
    const isSpared = owner.waiting.length >= IN_HAND || (owner.waiting.length > 0 && free?.waiting.length === 0);
    return isSpared && free !== undefined ? free : owner;
  };
  const ask = ({ thread, waiting }: (typeof workers)[number], lines: Numbered[]) =>
    new Promise<Uint8Array>((resolve, reject) => {
      waiting.push({ resolve, reject });
      thread.postMessage(lines);
    });
  const isFull = () => workers.every(({ waiting }) => waiting.length >= IN_HAND);
  const helpers: Helpers = {
    async answer(lines) {
      const parts = new Map<(typeof workers)[number], Numbered[]>();
      const chosen = new Map([...new Set(lines.map(homeOf))].map((home) => [home, whoAnswers(home)]));
      for (const line of lines) {
        const who = chosen.get(homeOf(line)) as (typeof workers)[number];
        parts.set(who, [...(parts.get(who) ?? []), line]);
      }
      const said = await Promise.all([...parts].map(([who, part]) => ask(who, part)));
      const [only] = said;
      return only !== undefined && said.length === 1 ? only : inOrder([...parts.values()], said);
    },
    isIdle: () => workers.some(({ waiting }) => waiting.length === 0),
    whenIdle: () => undefined,
    room: () => (isFull() ? new Promise((resolve) => roomy.push(resolve)) : Promise.resolve()),
    async end() {
      await Promise.all(workers.map(({ thread }) => thread.terminate()));
    },
  };
  for (const { thread, waiting } of workers) {
    thread.on('message', (said: Uint8Array) => {
      waiting.shift()?.resolve(said);
      for (const go of roomy) go();
      roomy = [];
      if (waiting.length === 0) helpers.whenIdle();
    });
    thread.on('error', (reason: Error) => {
      for (const { reject } of waiting.splice(0)) reject(reason);
    });
  }
  return helpers;
}

/** What several said, line by line as the lines were numbered. An answer is one line, whatever it says. */
function inOrder(parts: readonly Numbered[][], said: readonly Uint8Array[]): Uint8Array {
  const lines = parts.flatMap((part, i) => {
    const all = said[i] ?? new Uint8Array();
    let begin = 0;
    return part.map(([number]) => {
      const line = all.subarray(begin, all.indexOf(NEWLINE, begin) + 1);
      begin += line.length;
      return { number, line };
    });
  });
  return Buffer.concat(lines.sort((a, b) => a.number - b.number).map(({ line }) => line));
}

const NEWLINE = 10;

/** In a thread of ours, which begins with this very script: answers whatever lines come. */
function helpIfAsked(): void {
  const setup = (workerData as { lexloci?: Setup } | null)?.lexloci;
  if (isMainThread || setup === undefined) return;
  const { dir, lang, packs: paths, ...rest } = setup;
  learnFromDisk(lang);
  const ready = open(dir).then(async (dataset) => ({ dataset, packs: await packsOf(paths, dataset, lang) }));
  parentPort?.on('message', (lines: Numbered[]) => {
    void ready.then((known) => parentPort?.postMessage(answerTexts(lines, { ...rest, ...known, lang })));
  });
}

helpIfAsked();
