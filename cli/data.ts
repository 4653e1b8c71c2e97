/** `lexloci data …`: looking after a dataset. */
import { readArgs } from './args';
import { dataCheck } from './data-check';
import { UsageError } from './usage-error';
import { day } from './values';

export async function data([name = '', ...args]: string[]): Promise<number> {
  switch (name) {
    case 'check': {
      const read = readArgs(args, { dir: { type: 'string' }, on: { type: 'string' }, fix: { type: 'boolean' } });
      const on = read.text('on');
      noWords(read.words);
      return dataCheck({
        dir: read.text('dir'),
        on: on === undefined ? undefined : day(on, '--on'),
        fix: read.has('fix'),
      });
    }
    default:
      throw new UsageError(`data ${name}: no such command; write data check, data stats or data diff`);
  }
}

function noWords(words: readonly string[]): void {
  if (words[0] !== undefined)
    throw new UsageError(`${words[0]}: not understood here; name another folder with --dir ${words[0]}`);
}
