/** Lines of questions that are short, long, odd or wrong. */
import { describe, expect, it } from 'vitest';
import { load } from '../../../cli/load';
import { questionOfLine } from '../../../cli/read/question-line';
import { SMALL } from '../run';

const dataset = load(SMALL);
const DEFAULTS = { on: '2026-11-24', person: {} };
const read = (line: unknown, more: object = {}) =>
  questionOfLine(typeof line === 'string' ? line : JSON.stringify(line), { ...DEFAULTS, ...more }, dataset);

describe('a line', () => {
  it('takes what it does not say from the flags, and says otherwise what it says', () => {
    const flags = { person: { home: 'kr' }, wary: ['us'] };
    expect(read({ url: 'gmail.com' }, flags)).toEqual({
      given: 'gmail.com',
      on: '2026-11-24',
      person: { home: 'kr' },
      wary: ['us'],
    });
    expect(read({ url: 'gmail.com', home: 'DE' }, flags).person.home).toBe('de');
  });

  it('has no field where it is null, and none of what is blank in a list', () => {
    expect(read({ url: 'gmail.com', home: 'KR', wary: null, citizenship: ['US', '  ', ''] }).person).toEqual({
      home: 'kr',
      citizenship: ['us'],
    });
    expect(read({ url: 'gmail.com', home: 'KR', wary: 'US,CN' }).wary).toEqual(['us', 'cn']);
    expect(read({ url: 'gmail.com', home: 'KR', wary: [] })).not.toHaveProperty('wary');
  });

  it('keeps the clock of the flags for their day alone', () => {
    const clock = { now: 1 } as never;
    expect(read({ url: 'gmail.com', home: 'KR' }, { clock })).toHaveProperty('clock');
    expect(read({ url: 'gmail.com', home: 'KR', on: '2020-01-01' }, { clock })).not.toHaveProperty('clock');
  });

  it.each([
    ['[]', 'not an object; write {"url": …, "home": …}'],
    ['null', 'not an object; write {"url": …, "home": …}'],
    ['"x"', 'not an object; write {"url": …, "home": …}'],
    ['{', /^not JSON \(.+\); write one object on the line$/],
    [{ home: 'KR' }, 'no "url"; write {"url": "https://mail.google.com/", "home": "KR"}'],
    [{ url: null, home: 'KR' }, 'no "url"; write {"url": "https://mail.google.com/", "home": "KR"}'],
    [{ url: 'gmail.com' }, 'no "home"; write {"url": …, "home": "KR"} or give --home for all lines'],
    [{ url: 7, home: 'KR' }, 'url: not a text; write "url": "…"'],
    [{ url: ['gmail.com'], home: 'KR' }, 'url: not a text; write "url": "…"'],
    [{ url: 'gmail.com', home: 'KR', wary: ['US', 7] }, /^wary: not a list of texts; write "wary": \["…"\]$/],
    [{ url: 'gmail.com', home: 'KR', wary: 7 }, /^wary: not a list of texts/],
    [{ url: 'gmail.com', hone: 'KR' }, '"hone" is not a field of a question; did you mean "home"?'],
  ])('%j is refused with what to write', (line, said) => {
    expect(() => read(line)).toThrow(said);
  });
});
