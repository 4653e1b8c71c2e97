/** `lexloci data …`: looking after a dataset. */
import { type Arguments, type Flag, readArgs } from '../read/args';
import { dataCheck } from './data-check';
import { dataDiff } from './data-diff';
import { dataStats } from './data-stats';
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
    default:
      throw new UsageError(`data ${name}: no such command; write data check, data stats or data diff`);
  }
}

const folder = (args: Arguments): string | undefined => args.text('dir') ?? args.text('dataset');

function onDay(args: Arguments): string | undefined {
  const on = args.text('on');
  return on === undefined ? undefined : day(on, '--on');
}

function noWords({ words }: Arguments): void {
  if (words[0] !== undefined)
    throw new UsageError(`${words[0]}: not understood here; name another folder with --dir ${words[0]}`);
}
