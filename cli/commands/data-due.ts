/** `lexloci data due`: which claims to open again next. */
import { due, type Due, type Order } from '../../domain/check/due';
import { listed } from '../../domain/check/most-used';
import type { Command } from '../command';
import { BUNDLED, readMostUsed } from '../files';
import { open } from '../open';
import type { Arguments } from '../read/args';
import { ON, onDay } from '../read/on-day';
import { shown as safe } from '../read/shown';
import { UsageError } from '../read/usage-error';

export const dataDue: Command = {
  name: 'data due',
  usage: '[--by age | impact] [--limit N] [--on DAY] [--json]',
  about: 'Which claims to open again next.',
  groups: [
    {
      title: 'In which order',
      flags: {
        by: {
          value: 'age|impact',
          about:
            'age (if not given): past their review, never read, read longest ago; impact: what a warning and most answers hang on',
        },
        limit: { value: 'N', about: 'how many lines; 40 if not given' },
        on: ON,
        json: { about: 'as data, format due/1' },
      },
    },
  ],
  run,
};

async function run(args: Arguments): Promise<number> {
  const dir = args.text('dataset') ?? BUNDLED;
  const by = orderOf(args.text('by') ?? 'age');
  const on = onDay(args);
  const limit = numberOf(args.text('limit') ?? '40');
  const list = due(await open(dir), on, by, listed(readMostUsed(dir)));
  const shown = list.slice(0, limit);
  if (args.has('json'))
    console.log(JSON.stringify({ format: 'due/1', on, by, total: list.length, due: shown }, null, 2));
  else console.log([...shown.map(line), `${shown.length} of ${list.length} claims, by ${by}`].join('\n'));
  return 0;
}

function orderOf(by: string): Order {
  if (by === 'age' || by === 'impact') return by;
  throw new UsageError(`--by ${safe(by)}: not understood; write --by age or --by impact`);
}

function numberOf(limit: string): number {
  if (/^[1-9]\d{0,5}$/.test(limit)) return Number(limit);
  throw new UsageError(`--limit ${safe(limit)}: no number of lines; write --limit 40`);
}

const line = (d: Due): string =>
  `${d.record}.json › ${d.path}: ${said(d)}; ${d.answers} answers${d.key ? '; a warning hangs on it' : ''}`;

function said({ why, read, reviewBy }: Due): string {
  switch (why) {
    case 'never-read':
      return 'nobody opened a source';
    case 'review-passed':
      return `was to be reviewed by ${reviewBy}`;
    case 'read-before':
      return `read on ${read}`;
  }
}
