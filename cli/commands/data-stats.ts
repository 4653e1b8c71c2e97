/** `lexloci data stats`: what the dataset holds, as a table, as JSON, or as the page docs/coverage.md. */
import { check } from '../../domain/check/check';
import { count, type Stats } from '../../domain/check/count';
import type { Records } from '../../domain/dataset';
import { coverage, DEFINITIONS } from '../print/coverage';
import { BUNDLED, readFiles, readMostUsed, readVersion } from '../load';
import { today } from '../read/today';

export interface StatsOptions {
  dir?: string | undefined;
  on?: string | undefined;
  form: 'text' | 'json' | 'markdown';
}

export function dataStats(options: StatsOptions): number {
  const dir = options.dir ?? BUNDLED;
  const on = options.on ?? today();
  const records = recordsIn(dir, on);
  const mostUsed = readMostUsed(dir);
  const stats = count(records, on, mostUsed);
  if (options.form === 'json') console.log(JSON.stringify(stats, null, 2));
  else if (options.form === 'markdown') process.stdout.write(coverage(stats, records, readVersion(dir), mostUsed));
  else console.log(table(stats));
  return 0;
}

/** Records that fit their shape; what does not is the business of `data check`. */
const recordsIn = (dir: string, on: string): Records =>
  check(readFiles(dir), { on, isPublicSuffix: () => false }).records;

function table(stats: Stats): string {
  const width = Math.max(...Object.keys(stats).map((k) => k.length));
  return Object.entries(stats)
    .map(([name, value]) => `${name.padEnd(width)} ${String(value).padStart(6)}  ${DEFINITIONS[name as keyof Stats]}`)
    .join('\n');
}
