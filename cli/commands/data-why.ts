/** `lexloci data why ID`: which answers a record carries. */
import { carried } from '../../domain/check/carriers';
import { didYouMean } from '../../domain/nearest';
import { code } from '../../domain/states';
import type { Command } from '../command';
import { BUNDLED } from '../files';
import { open } from '../open';
import { wrap } from '../print/wrap';
import type { Arguments } from '../read/args';
import { ON, onDay } from '../read/on-day';
import { shown } from '../read/shown';
import { UsageError } from '../read/usage-error';

export const dataWhy: Command = {
  name: 'data why',
  usage: 'ID [--on DAY] [--json]',
  about: 'Which answers a record carries.',
  groups: [{ title: 'How it is shown', flags: { on: ON, json: { about: 'as data, format why/1' } } }],
  words: { least: 1, most: 1 },
  run,
};

/** An id may name records of several folders (`google` an operator, `kr` a state): each is told of. */
async function run(args: Arguments): Promise<number> {
  const [id = ''] = args.words;
  const on = onDay(args);
  const dataset = await open(args.text('dataset') ?? BUNDLED);
  const answers = carried(dataset, on);
  const all = (['services', 'operators', 'jurisdictions', 'instruments', 'measures'] as const).flatMap((folder) =>
    [...dataset[folder].keys()].map((key) => `${folder}/${key}`),
  );
  const named = all.filter((name) => name === id || name.split('/')[1] === id);
  if (named.length === 0)
    throw new UsageError(
      `${shown(id)} is no record${didYouMean(
        id,
        all.map((name) => name.split('/')[1] ?? ''),
        'write the name of a file in the dataset',
      )}`,
    );
  const found = named.map((record) => ({ record, homes: byService(answers.get(record) ?? []) }));
  if (args.has('json')) console.log(JSON.stringify({ format: 'why/1', on, records: found }, null, 2));
  else console.log(found.flatMap(lines).join('\n'));
  return 0;
}

function byService(answers: readonly { service: string; home: string }[]): Record<string, string[]> {
  const out: Record<string, string[]> = {};
  for (const { service, home } of answers) (out[service] ??= []).push(code(home));
  return out;
}

function lines({ record, homes }: { record: string; homes: Record<string, string[]> }): string[] {
  const services = Object.entries(homes);
  const total = services.reduce((n, [, list]) => n + list.length, 0);
  return [
    `${record}.json carries ${total} answers about ${services.length} services`,
    ...services.flatMap(([service, list]) => wrap(`${service}: ${list.join(' ')}`, '  ', '    ')),
  ];
}
