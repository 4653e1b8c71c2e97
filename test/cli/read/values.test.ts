/** Every kind of value a flag or a field may have: what is taken, as what, and what is refused. */
import { describe, expect, it } from 'vitest';
import { columns } from '../../../cli/print/wrap';
import { shown } from '../../../cli/read/shown';
import { today } from '../../../cli/read/today';
import { countries, country, day, list, oneOf, partialDate, phonePrefix } from '../../../cli/read/values';

const refused = (read: (given: string, where: string) => unknown, given: string): string => {
  try {
    return `taken as ${JSON.stringify(read(given, '--x'))}`;
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a value that is right is taken', () => {
  it.each<[string, (given: string, where: string) => unknown, string, unknown]>([
    ['a country', country, 'KR', 'kr'],
    ['a country in small letters', country, 'kr', 'kr'],
    ['a country with spaces around', country, ' kr ', 'kr'],
    ['countries', countries, 'US, cn,', ['us', 'cn']],
    ['a list', list, ' a ,b,, c', ['a', 'b', 'c']],
    ['a day', day, '2024-02-29', '2024-02-29'],
    ['a year', partialDate, '2016', '2016'],
    ['a month', partialDate, '2016-12', '2016-12'],
    ['the first month', partialDate, '2016-01', '2016-01'],
    ['a whole date', partialDate, '2016-03-10', '2016-03-10'],
    ['a dialling code of one figure', phonePrefix, '+1', '+1'],
    ['a dialling code of four figures', phonePrefix, '+1767', '+1767'],
    ['one of some words', (given, where) => oneOf(given, ['a', 'b'], where), 'b', 'b'],
  ])('%s', (_, read, given, value) => {
    expect(read(given, '--x')).toEqual(value);
  });
});

describe('a value that is wrong is refused with its cure', () => {
  const noDay = ': no day of the calendar; write YYYY-MM-DD, such as 2026-11-23';
  const noCode = ': no dialling code; write it with a plus, such as +86';
  it.each<[string, (given: string, where: string) => unknown, string, string]>([
    ['a day that year has not', day, '2023-02-29', `--x 2023-02-29${noDay}`],
    ['a day with one figure', day, '2024-2-29', `--x 2024-2-29${noDay}`],
    ['a day with a time', day, '2024-02-29T00:00', `--x 2024-02-29T00:00${noDay}`],
    ['a thirteenth month', partialDate, '2016-13', `--x 2016-13${noDay}`],
    ['a month nought', partialDate, '2016-00', `--x 2016-00${noDay}`],
    ['a year of five figures', partialDate, '20160', `--x 20160${noDay}`],
    ['a date with something before', partialDate, 'a2016', `--x a2016${noDay}`],
    ['a dialling code without a plus', phonePrefix, '86', `--x 86${noCode}`],
    ['a dialling code of five figures', phonePrefix, '+12345', `--x +12345${noCode}`],
    ['a dialling code with letters', phonePrefix, '+8a', `--x +8a${noCode}`],
    ['an empty dialling code', phonePrefix, '+', `--x +${noCode}`],
    [
      'a word of none',
      (given, where) => oneOf(given, ['left', 'right'], where),
      'lefd',
      '--x lefd: not one of left, right; did you mean "left"?',
    ],
    [
      'a word far from all',
      (given, where) => oneOf(given, ['left', 'right'], where),
      'zzzzzz',
      '--x zzzzzz: not one of left, right; take one of them',
    ],
    [
      'a country of three letters',
      country,
      'kor',
      '--x kor: no such country code; write two letters of ISO 3166-1, such as KR',
    ],
    [
      'the end of a longer name',
      country,
      'kingdom',
      '--x kingdom: no such country code; did you mean GB (United Kingdom)?',
    ],
    [
      'a wrong one among right ones',
      countries,
      'us,qq,cn',
      '--x qq: no such country code; write two letters of ISO 3166-1, such as KR',
    ],
  ])('%s', (_, read, given, said) => {
    expect(refused(read, given)).toBe(said);
  });
});

describe('what was given is repeated so that it moves no cursor', () => {
  it.each([
    ['plain text as it is', 'abc é 한', 'abc é 한'],
    ['an escape', 'a\u001b[2Jb', 'a�[2Jb'],
    ['the last control character', 'a\u009fb', 'a�b'],
    ['a mark of direction', 'a\u202eb\u2066c\u200ed', 'a�b�c�d'],
    ['eighty characters', 'x'.repeat(80), 'x'.repeat(80)],
    ['eighty-one', 'x'.repeat(81), `${'x'.repeat(80)}… (81 characters)`],
  ])('%s', (_, given, told) => {
    expect(shown(given)).toBe(told);
  });
});

it('a day is the day of the person’s own calendar, with two figures for day and month', () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(today(new Date(2026, 10, 30, 0, 0))).toBe('2026-11-30');
});

it('a letter takes two columns where a terminal draws it wide: from the first of its block to the last', () => {
  const wide = [
    [0x1100, 0x115f],
    [0x2e80, 0xa4cf],
    [0xac00, 0xd7a3],
    [0xf900, 0xfaff],
    [0xfe30, 0xfe6f],
    [0xff00, 0xff60],
    [0xffe0, 0xffe6],
    [0x1f300, 0x1faff],
    [0x20000, 0x3fffd],
  ] as const;
  for (const [from, to] of wide) {
    const around = [from - 1, from, to, to + 1].map((code) => columns(String.fromCodePoint(code)));
    expect([from.toString(16), ...around]).toEqual([from.toString(16), 1, 2, 2, 1]);
  }
});
