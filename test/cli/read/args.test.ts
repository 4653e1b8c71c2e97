/** A command line taken apart, and every misuse of it in one line. */
import { expect, it } from 'vitest';
import type { Flag } from '../../../cli/command';
import { readArgs } from '../../../cli/read/args';

const FLAGS: Record<string, Flag> = {
  json: { about: 'a switch' },
  home: { value: 'CC', about: 'takes a value' },
  wary: { value: 'CC', about: 'takes several', multiple: true },
};
const read = (...args: string[]) => readArgs(args, FLAGS);

it('a command line has its words in their order, its switches and its values', () => {
  const args = read('one', '--json', 'two', '--home', 'KR', '--wary', 'CN', '--wary=US');
  expect(args.words).toEqual(['one', 'two']);
  expect([args.has('json'), args.has('home'), args.has('none')]).toEqual([true, true, false]);
  expect([args.text('home'), args.text('wary'), args.text('none')]).toEqual(['KR', 'US', undefined]);
  expect([args.texts('wary'), args.texts('home'), args.texts('none')]).toEqual([['CN', 'US'], ['KR'], []]);
});

it('a value may begin with one hyphen, or with two where it is joined to its flag', () => {
  expect(read('--home', '-KR').text('home')).toBe('-KR');
  expect(read('--home=--json').text('home')).toBe('--json');
});

it('a switch takes no word for its value', () => {
  const args = read('--json', 'one');
  expect([args.words, args.text('json')]).toEqual([['one'], '']);
});

it.each([
  [['--home'], '--home needs a value; write --home <value>'],
  [['--home='], '--home needs a value; write --home <value>'],
  [['--home', '--json'], '--home needs a value; write --home <value>'],
  [['--home', 'KR', '--home', 'KR'], '--home is given twice; keep one'],
  [['--json', '--json'], '--json is given twice; keep one'],
  [['--json=1'], '--json takes no value; write it alone'],
  [['--hime', 'KR'], 'unknown flag --hime; did you mean --home?'],
  [['-z'], 'unknown flag -z; see lexloci --help'],
  [['--entirely-else'], 'unknown flag --entirely-else; see lexloci --help'],
])('%j is refused: %s', (args, said) => {
  expect(() => read(...args)).toThrow(said);
});
