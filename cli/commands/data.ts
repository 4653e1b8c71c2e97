/** `lexloci data …`: looking after a dataset. */
import { type Arguments, type Flag, readArgs } from '../read/args';
import { dataCheck } from './data-check';
import { dataDiff } from './data-diff';
import { dataDue } from './data-due';
import { dataNew } from './data-new';
import { dataStats } from './data-stats';
import { dataWhy } from './data-why';
import { UsageError } from '../read/usage-error';
import { countries, day } from '../read/values';

const TEXT: Flag = { type: 'string' };
const YES: Flag = { type: 'boolean' };

export async function data([name = '', ...rest]: string[]): Promise<number> {
  switch (name) {
    case 'check': {
      const args = readArgs(rest, { dir: TEXT, dataset: TEXT, on: TEXT, fix: YES });
      noWords(args);
      return dataCheck({ dir: folder(args), on: onDay(args), fix: args.has('fix') });
    }
    case 'stats': {
      const args = readArgs(rest, { dir: TEXT, dataset: TEXT, on: TEXT, json: YES, markdown: YES });
      noWords(args);
      const form = args.has('json') ? 'json' : args.has('markdown') ? 'markdown' : 'text';
      return dataStats({ dir: folder(args), on: onDay(args), form });
    }
    case 'diff': {
      const args = readArgs(rest, { on: TEXT, home: { type: 'string', multiple: true }, json: YES });
      const [before, after, third] = args.words;
      if (before === undefined || after === undefined || third !== undefined)
        throw new UsageError('data diff compares two folders; write lexloci data diff <before> <after>');
      const homes = args.texts('home').flatMap((h) => countries(h, '--home'));
      return dataDiff({ before, after, on: onDay(args), homes, json: args.has('json') });
    }
    case 'due': {
      const args = readArgs(rest, { dir: TEXT, dataset: TEXT, on: TEXT, by: TEXT, limit: TEXT, json: YES });
      noWords(args);
      return dataDue({
        dir: folder(args),
        on: onDay(args),
        by: args.text('by'),
        limit: args.text('limit'),
        json: args.has('json'),
      });
    }
    case 'why': {
      const args = readArgs(rest, { dir: TEXT, dataset: TEXT, on: TEXT, json: YES });
      return dataWhy({
        dir: folder(args),
        on: onDay(args),
        id: only(args, 'data why kakaotalk'),
        json: args.has('json'),
      });
    }
    case 'new': {
      const args = readArgs(rest, { dir: TEXT, dataset: TEXT });
      const [kind = '', id, third] = args.words;
      if (id === undefined || third !== undefined)
        throw new UsageError('data new makes one record; write lexloci data new service example-mail');
      return dataNew({ dir: folder(args), kind, id });
    }
    default:
      throw new UsageError(`data ${name}: no such command; write data check, stats, diff, due, why or new`);
  }
}

const folder = (args: Arguments): string | undefined => args.text('dir') ?? args.text('dataset');

function onDay(args: Arguments): string | undefined {
  const on = args.text('on');
  return on === undefined ? undefined : day(on, '--on');
}

function only({ words }: Arguments, example: string): string {
  const [word, second] = words;
  if (word === undefined || second !== undefined) throw new UsageError(`name one record; write lexloci ${example}`);
  return word;
}

function noWords({ words }: Arguments): void {
  if (words[0] !== undefined)
    throw new UsageError(`${words[0]}: not understood here; name another folder with --dir ${words[0]}`);
}
