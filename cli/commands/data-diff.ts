/** `lexloci data diff A B`: which protections two datasets see otherwise, and why. */
import { type Change, erosion } from '../../domain/what-if/erosion';
import { learnFromDisk } from '../../locales/from-disk';
import { spellers } from '../../locales/spell';
import { term } from '../../locales/say';
import { load } from '../load';
import { wrap } from '../print/wrap';
import { today } from '../read/today';

export interface DiffOptions {
  before: string;
  after: string;
  on?: string | undefined;
  /** Homes to compare for, lower case; by default every jurisdiction with a standard of its own in either dataset. */
  homes: readonly string[];
  json: boolean;
}

export function dataDiff({ before, after, on = today(), homes, json }: DiffOptions): number {
  learnFromDisk('en');
  const [a, b] = [load(before), load(after)];
  const changes = erosion({ dataset: a, on }, { dataset: b, on }, homes.length > 0 ? homes : [...b.statesWithLaw]);
  const added = [...b.services.keys()].filter((id) => !a.services.has(id));
  const removed = [...a.services.keys()].filter((id) => !b.services.has(id));
  if (json)
    console.log(
      JSON.stringify({ format: 'diff/1', before: a.version, after: b.version, on, changes, added, removed }, null, 2),
    );
  else
    console.log(
      [...changes.flatMap(lines), summary('added', added), summary('removed', removed), `${changes.length} changes`]
        .filter((l) => l !== '')
        .join('\n'),
    );
  return 0;
}

const VERDICTS = {
  weaker: 'became weaker',
  stronger: 'became stronger',
  incomparable: 'became another',
  same: 'is the same',
  unknown: 'may have changed',
};

function lines(c: Change): string[] {
  const { state } = spellers('en');
  const text = `${c.service}, against ${state(c.home)}: the protection of ${term('en', 'data', c.data)} ${VERDICTS[c.verdict]} (before: ${term('en', 'route', c.before)}; now: ${term('en', 'route', c.after)})`;
  return [
    ...wrap(text, '', '  '),
    ...(c.because.length === 0 ? [] : wrap(`because of: ${c.because.join('; ')}`, '  ')),
  ];
}

const summary = (what: string, ids: readonly string[]): string =>
  ids.length === 0 ? '' : `services ${what}: ${ids.join(', ')}`;
