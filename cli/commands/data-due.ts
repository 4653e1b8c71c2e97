/** `lexloci data due`: which claims to open again next. */
import { due, type Due, type Order } from '../../domain/check/due';
import { listed } from '../../domain/check/most-used';
import { BUNDLED, load, readMostUsed } from '../load';
import { today } from '../read/today';
import { UsageError } from '../read/usage-error';

export interface DueOptions {
  dir?: string | undefined;
  on?: string | undefined;
  by?: string | undefined;
  limit?: string | undefined;
  json: boolean;
}

export function dataDue({ dir = BUNDLED, on = today(), by = 'age', limit = '40', json }: DueOptions): number {
  const list = due(load(dir), on, orderOf(by), listed(readMostUsed(dir)));
  const shown = list.slice(0, numberOf(limit));
  if (json) console.log(JSON.stringify({ format: 'due/1', on, by, total: list.length, due: shown }, null, 2));
  else console.log([...shown.map(line), `${shown.length} of ${list.length} claims, by ${by}`].join('\n'));
  return 0;
}

function orderOf(by: string): Order {
  if (by === 'age' || by === 'impact') return by;
  throw new UsageError(`--by ${by}: not understood; write --by age or --by impact`);
}

function numberOf(limit: string): number {
  if (/^[1-9]\d{0,5}$/.test(limit)) return Number(limit);
  throw new UsageError(`--limit ${limit}: no number of lines; write --limit 40`);
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
