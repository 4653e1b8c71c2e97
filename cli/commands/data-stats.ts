/** `lexloci data stats`: what the dataset holds, as a table, as JSON, or as the page docs/coverage.md. */
import { check } from '../../domain/check/check';
import { count, type Stats } from '../../domain/check/count';
import type { Records } from '../../domain/dataset';
import { coverage, DEFINITIONS } from '../print/coverage';
import { BUNDLED, readFiles, readMostUsed, readVersion } from '../load';
import type { Command } from '../command';
import type { Arguments } from '../read/args';
import { ON, onDay } from '../read/on-day';

export const dataStats: Command = {
  name: 'data stats',
  usage: '[--json | --markdown]',
  about: 'What the dataset holds, and how it is known.',
  groups: [
    {
      title: 'How it is shown',
      flags: { json: { about: 'as data' }, markdown: { about: 'as the page docs/coverage.md' }, on: ON },
    },
  ],
  run: stats,
};

function stats(args: Arguments): number {
  const dir = args.text('dataset') ?? BUNDLED;
  const on = onDay(args);
  const records = recordsIn(dir, on);
  const mostUsed = readMostUsed(dir);
  const counted = count(records, on, mostUsed);
  if (args.has('json')) console.log(JSON.stringify(counted, null, 2));
  else if (args.has('markdown')) process.stdout.write(coverage(counted, records, readVersion(dir), mostUsed));
  else console.log(table(counted));
  return 0;
}

/** Records that fit their shape; what does not is the business of `data check`. */
const recordsIn = (dir: string, on: string): Records =>
  check(readFiles(dir), { on, isPublicSuffix: () => false }).records;

function table(counted: Stats): string {
  const width = Math.max(...Object.keys(counted).map((k) => k.length));
  return Object.entries(counted)
    .map(([name, value]) => `${name.padEnd(width)} ${String(value).padStart(6)}  ${DEFINITIONS[name as keyof Stats]}`)
    .join('\n');
}
