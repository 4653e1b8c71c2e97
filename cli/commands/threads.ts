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
export const canHelp = import.meta.url.endsWith('/lexloci.mjs');

/** @param jobs how many threads, at least one */
export const startHelpers = (jobs: number, setup: Setup): Helpers =>
  pool(Array.from({ length: jobs }, () => new Worker(new URL(import.meta.url), { workerData: { lexloci: setup } })));

/** As much of a thread as handing over lines and taking answers needs. */
export type Thread = Pick<Worker, 'on' | 'postMessage' | 'terminate'>;

/** Bundles a thread may have in hand: one it answers and one that lies ready. */
const IN_HAND = 2;

/** Lines go to whoever has least in hand; each thread answers in the order it was asked. */
export function pool(threads: readonly Thread[]): Helpers {
  const workers = threads.map((thread) => ({
    thread,
    waiting: [] as { resolve: (text: string) => void; reject: (reason: Error) => void }[],
  }));
  let roomy: (() => void)[] = [];
  const isFull = () => workers.every(({ waiting }) => waiting.length >= IN_HAND);
  const helpers: Helpers = {
    answer(lines) {
      const [free] = workers.toSorted((a, b) => a.waiting.length - b.waiting.length);
      if (free === undefined) throw new Error('nobody helps');
      return new Promise((resolve, reject) => {
        free.waiting.push({ resolve, reject });
        free.thread.postMessage(lines);
      });
    },
    isIdle: () => workers.some(({ waiting }) => waiting.length === 0),
    whenIdle: () => undefined,
    room: () => (isFull() ? new Promise((resolve) => roomy.push(resolve)) : Promise.resolve()),
    async end() {
      await Promise.all(workers.map(({ thread }) => thread.terminate()));
    },
  };
  for (const { thread, waiting } of workers) {
    thread.on('message', (text: string) => {
      waiting.shift()?.resolve(text);
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

/** In a thread of ours: answers whatever lines come. */
export function helpIfAsked(): void {
  const setup = (workerData as { lexloci?: Setup } | null)?.lexloci;
  if (isMainThread || setup === undefined) return;
  const { dir, lang, packs: paths, ...rest } = setup;
  learnFromDisk(lang);
  const ready = open(dir).then(async (dataset) => ({ dataset, packs: await packsOf(paths, dataset, lang) }));
  parentPort?.on('message', (lines: Numbered[]) => {
    void ready.then((known) => parentPort?.postMessage(answerTexts(lines, { ...rest, ...known, lang })));
  });
}
