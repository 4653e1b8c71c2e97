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
export function startHelpers(jobs: number, setup: Setup): Helpers {
  const threads = Array.from({ length: jobs }, () => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { lexloci: setup } });
    return { worker, waiting: [] as { resolve: (text: string) => void; reject: (reason: Error) => void }[] };
  });
  let roomy: (() => void)[] = [];
  const isFull = () => threads.every(({ waiting }) => waiting.length >= 2);
  const helpers: Helpers = {
    answer(lines) {
      const [free] = threads.toSorted((a, b) => a.waiting.length - b.waiting.length);
      if (free === undefined) return Promise.resolve('');
      return new Promise((resolve, reject) => {
        free.waiting.push({ resolve, reject });
        free.worker.postMessage(lines);
      });
    },
    isIdle: () => threads.some(({ waiting }) => waiting.length === 0),
    whenIdle: () => undefined,
    room: () => (isFull() ? new Promise((resolve) => roomy.push(resolve)) : Promise.resolve()),
    async end() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
  for (const { worker, waiting } of threads) {
    worker.on('message', (text: string) => {
      waiting.shift()?.resolve(text);
      for (const go of roomy) go();
      roomy = [];
      if (waiting.length === 0) helpers.whenIdle();
    });
    worker.on('error', (reason: Error) => {
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
