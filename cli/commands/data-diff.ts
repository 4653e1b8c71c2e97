/** `lexloci data diff A B`: which protections two datasets see otherwise, and why. */
import { type Change, erosion } from '../../domain/what-if/erosion';
import { learnFromDisk } from '../../locales/from-disk';
import { spellers } from '../../locales/names';
import { term } from '../../locales/sentences';
import type { Command } from '../command';
import { open } from '../open';
import { wrap } from '../print/wrap';
import type { Arguments } from '../read/args';
import { ON, onDay } from '../read/on-day';
import { countries } from '../read/values';

export const dataDiff: Command = {
  name: 'data diff',
  usage: '<before> <after> [--home CC] [--on DAY] [--json]',
  about: 'What two datasets (folders) answer differently, and why.',
  groups: [
    {
      title: 'What to compare',
      flags: {
        home: {
          value: 'CC,CC',
          multiple: true,
          about: 'for these homes only; for every state whose law is known if not given',
        },
        on: ON,
        json: { about: 'as data, format diff/1' },
      },
    },
  ],
  words: { least: 2, most: 2 },
  run: diff,
};

async function diff(args: Arguments): Promise<number> {
  const [before = '', after = ''] = args.words;
  const homes = args.texts('home').flatMap((h) => countries(h, '--home'));
  const on = onDay(args);
  learnFromDisk('en');
  const [a, b] = await Promise.all([open(before), open(after)]);
  const changes = erosion({ dataset: a, on }, { dataset: b, on }, homes.length > 0 ? homes : [...b.statesWithLaw]);
  const added = [...b.services.keys()].filter((id) => !a.services.has(id));
  const removed = [...a.services.keys()].filter((id) => !b.services.has(id));
  if (args.has('json'))
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
