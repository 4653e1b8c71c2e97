/** What only many questions need: lines, cores, and a sign that something happens. One answer waits for none of it. */
import { availableParallelism } from 'node:os';
import type { Dataset } from '../../domain/dataset';
import type { Pack } from '../../packs/hearing/pack';
import { shown } from '../read/shown';
import { UsageError } from '../read/usage-error';
import { answerLines } from './jsonl';
import { helpersFor, type Setup } from './threads';

/** Answers what comes on standard input. @param jobs as it was given @throws UsageError */
export function answerMany(
  setup: Setup,
  known: { dataset: Dataset; packs: readonly Pack[] },
  jobs: string | undefined,
): Promise<void> {
  const help = helpersFor(jobsOf(jobs), setup);
  return answerLines(process.stdin, process.stdout, { ...setup, ...known }, help, progress());
}

const MOST_JOBS = 64;

/** @throws UsageError unless it is a number of cores */
export function jobsOf(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  const jobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError(`--jobs ${shown(given)}: no number of cores; write 1 to ${MOST_JOBS}, as in --jobs 4`);
  return jobs;
}

/** Tells on a terminal how far it is, where the answers themselves go elsewhere. */
export function progress(): (lines: number) => void {
  if (!process.stderr.isTTY || process.stdout.isTTY) return () => undefined;
  const begun = Date.now();
  let last = begun;
  process.once('exit', () => process.stderr.write('\n'));
  return (lines) => {
    const now = Date.now();
    if (now - last < 500) return;
    last = now;
    process.stderr.write(`\r${lines} answered, ${Math.round((1000 * lines) / (now - begun))} a second `);
  };
}
