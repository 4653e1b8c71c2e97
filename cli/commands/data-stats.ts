/** `lexloci data stats`: what the dataset holds, as a table, as JSON, or as the page docs/coverage.md. */
import { count, type Stats } from '../../domain/check/count';
import { coverage, DEFINITIONS } from '../print/coverage';
import { BUNDLED, readMostUsed, readVersion } from '../files';
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

async function stats(args: Arguments): Promise<number> {
  const dir = args.text('dataset') ?? BUNDLED;
  const on = onDay(args);
  // Records that fit their shape; what does not is the business of `data check`.
  const { checked } = await import('../checked');
  const { records } = checked(dir, on);
  const mostUsed = readMostUsed(dir);
  const counted = count(records, on, mostUsed);
  if (args.has('json')) console.log(JSON.stringify(counted, null, 2));
  else if (args.has('markdown')) process.stdout.write(coverage(counted, records, readVersion(dir), mostUsed));
  else console.log(table(counted));
  return 0;
}

function table(counted: Stats): string {
  const width = Math.max(...Object.keys(counted).map((k) => k.length));
  return Object.entries(counted)
    .map(([name, value]) => `${name.padEnd(width)} ${String(value).padStart(6)}  ${DEFINITIONS[name as keyof Stats]}`)
    .join('\n');
}
