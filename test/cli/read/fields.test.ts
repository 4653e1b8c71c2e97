/** Every field of a question, as a flag and in a line of JSON: both are read into the same. */
import { describe, expect, it } from 'vitest';
import { load } from '../../../cli/load';
import { flagsOf } from '../../../cli/command';
import { assessCommand } from '../../../cli/commands/assess';
import { readArgs } from '../../../cli/read/args';
import { FIELDS } from '../../../cli/read/fields';
import { draftOf } from '../../../cli/read/question';
import { questionOfLine } from '../../../cli/read/question-line';
import { SMALL } from '../run';

const dataset = load(SMALL);
const on = '2026-11-24';
const agreement = { kind: 'executive-agreement', between: ['kr', 'us'] };

const CASES: Record<string, { given: string[]; becomes: object }> = {
  home: { given: ['KR'], becomes: { person: { home: 'kr' } } },
  on: { given: ['2020-01-02'], becomes: { on: '2020-01-02' } },
  wary: { given: ['US,CN', 'GB'], becomes: { wary: ['us', 'cn', 'gb'] } },
  with: { given: ['a@gmail.com', 'b@kakao.com'], becomes: { correspondent: 'a@gmail.com,b@kakao.com' } },
  'account-region': { given: ['CN'], becomes: { person: { accountRegion: 'cn' } } },
  'phone-prefix': { given: ['+86'], becomes: { person: { phonePrefix: '+86' } } },
  citizenship: { given: ['KR', 'US,GB'], becomes: { person: { citizenship: ['kr', 'us', 'gb'] } } },
  residence: { given: ['DE'], becomes: { person: { residence: 'de' } } },
  'tenant-country': { given: ['CH'], becomes: { person: { tenantCountry: 'ch' } } },
  'signed-up': { given: ['2016-03'], becomes: { person: { signedUp: '2016-03' } } },
  choice: { given: ['Europe'], becomes: { person: { choice: 'Europe' } } },
  prefer: { given: ['Signal', 'gmail'], becomes: { preferred: ['signal', 'gmail'] } },
  suppose: { given: ['executive-agreement:KR,US'], becomes: { suppose: [agreement] } },
};

const flags = flagsOf(assessCommand);
const drafted = (args: string[]) => draftOf(readArgs(args, flags), dataset);
const asFlags = (flag: string, given: readonly string[]) => given.flatMap((value) => [`--${flag}`, value]);

const twice = (flag: string) => {
  const given = CASES[flag]?.given ?? [];
  return [...asFlags(flag, given), ...asFlags(flag, given.slice(0, 1))];
};

it('each field has its case here', () => {
  expect(Object.keys(CASES)).toEqual(FIELDS.map(({ flag }) => flag));
});

describe.each(FIELDS)('$flag', ({ flag, json, multiple }) => {
  const { given, becomes } = CASES[flag] ?? { given: [], becomes: {} };

  it('is read from flags, and nothing else is', () => {
    const day = flag === 'on' ? [] : ['--on', on];
    expect(drafted([...asFlags(flag, given), ...day])).toEqual({ on, person: {}, ...becomes });
  });

  it('is read from a line in the same way', () => {
    const value = multiple === true ? given : given[0];
    const line = JSON.stringify({ url: 'gmail.com', home: 'KR', [json]: value });
    const { given: address, ...question } = questionOfLine(line, { on, person: {} }, dataset);
    const meant = { on, ...becomes, person: { home: 'kr', ...(becomes as { person?: object }).person } };
    expect([address, question]).toEqual(['gmail.com', meant]);
  });
});

it.each(FIELDS.filter((f) => f.multiple === true))('--$flag may be given twice', ({ flag }) => {
  expect(() => drafted(twice(flag))).not.toThrow();
});

it.each(FIELDS.filter((f) => f.multiple !== true))('--$flag is refused twice', ({ flag }) => {
  expect(() => drafted(twice(flag))).toThrow(`--${flag} is given twice; keep one`);
});

describe('a line', () => {
  const read = (line: object, defaults = {}) =>
    questionOfLine(JSON.stringify({ url: 'gmail.com', ...line }), { on, person: {}, ...defaults }, dataset);
  it.each<[string, object, object]>([
    ['takes a list with commas', { home: 'KR', wary: 'US,CN' }, { wary: ['us', 'cn'] }],
    ['takes null for nothing said', { home: 'KR', wary: null, on: null }, { on }],
    ['leaves empty items out', { home: 'KR', wary: ['', ' ', 'US'] }, { wary: ['us'] }],
  ])('%s', (_, line, becomes) => {
    expect(read(line)).toMatchObject(becomes);
  });
  it.each<[object, string]>([
    [{ home: ['KR'] }, 'home: not a text; write "home": "…"'],
    [{ home: 'KR', wary: 5 }, 'wary: not a list of texts; write "wary": ["…"]'],
    [{ home: 'KR', wary: ['US', 5] }, 'wary: not a list of texts; write "wary": ["…"]'],
  ])('%j is refused', (line, said) => {
    expect(() => read(line)).toThrow(said);
  });
  it('has the home and the day of the flags where it names none, and its own where it does', () => {
    const defaults = { person: { home: 'de', residence: 'fr' } };
    expect(read({}, defaults)).toMatchObject({ on, person: { home: 'de', residence: 'fr' } });
    expect(read({ home: 'US', on: '2020-01-01' }, defaults)).toMatchObject({
      on: '2020-01-01',
      person: { home: 'us', residence: 'fr' },
    });
  });
  it('tells of the clock only where the day is the one the clock was wrong about', () => {
    const defaults = { person: { home: 'de' }, clock: '2001-01-01' };
    expect(read({}, defaults)).toMatchObject({ clock: '2001-01-01' });
    expect(read({ on: '2020-01-01' }, defaults)).not.toHaveProperty('clock');
  });
});
