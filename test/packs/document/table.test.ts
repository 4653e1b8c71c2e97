/** A pack goes through a spreadsheet and comes back as it was. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv, writeCsv } from '../../../packs/document/table/csv';
import { dateIn } from '../../../packs/document/table/dates';
import { fromTable } from '../../../packs/document/table/read';
import { divide, tableOf } from '../../../packs/document/table/rows';
import { FIXTURES, folderOf } from '../fixtures';

const KEYS = '#row,#id,#name,#category,#host,#operator,#place,#state,#status,#since,#basis,#confidence,#source+title';
const table = (...rows: string[]) => ['Titles in any language', KEYS, ...rows].join('\r\n');
const read = (text: string, rest = {}) => fromTable(text, rest);
const recordsOf = (text: string) => {
  const got = read(text);
  if ('faults' in got) throw new Error(JSON.stringify(got.faults));
  return got.document['records'];
};
const faultsOf = (text: string) => {
  const got = read(text);
  return 'faults' in got ? got.faults.map(({ code, place }) => `${code} ${place}`) : [];
};

describe('a table', () => {
  it('of any cells is read back as it was written, whatever a spreadsheet would take for a formula', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '=1+1',
        '+82',
        '-',
        '@x',
        "'=1",
        "''",
        '\tx',
        'a,b',
        'a;b',
        '"',
        '""x',
        'two\nlines',
        'NA',
        '한글',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
        // Blanks around a cell, and line ends of other systems, are nobody's meaning.
        const tidy = rows.map((r) => r.map((c) => c.replaceAll('\r', '').trim()));
        const withKeys = [['#row', '#id'], ...tidy];
        expect(readCsv(writeCsv(withKeys))).toEqual(withKeys);
      }),
      { numRuns: 500 },
    );
  });

  it('shows no cell that a spreadsheet would work out', () => {
    const text = writeCsv([
      ['#row', '#id'],
      ['=HYPERLINK("http://x")', '@SUM(1)'],
      ['+1', '-1'],
      ['\tx', "'=2"],
    ]);
    expect(text.startsWith('\ufeff')).toBe(true);
    for (const row of text.slice(1).split('\r\n').slice(1, -1))
      for (const cell of row.split(/,(?=")/)) expect(cell).not.toMatch(/^"?[=+\-@\t]/);
  });

  it.each([
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['its separator on a line of its own', (text: string) => `sep=;\r\n${text.replaceAll(',', ';')}`],
    ['line ends of other systems', (text: string) => text.replaceAll('\r\n', '\n')],
  ])('with %s is the same table', (_, change) => {
    const text = table('block,signal,,,,,,TR,throttled,2025-03-19,measurement,high,A paper');
    expect(recordsOf(change(text))).toEqual(recordsOf(text));
  });

  it('of a block is an extension of its service', () => {
    expect(recordsOf(table('block,signal,,,,,,TR,throttled,2025-03-19,measurement,high,A paper'))).toEqual([
      {
        kind: 'service',
        id: 'signal',
        blockedIn: [
          {
            value: { jurisdiction: 'tr', status: 'throttled' },
            since: '2025-03-19',
            basis: 'measurement',
            confidence: 'high',
            sources: [{ title: 'A paper' }],
          },
        ],
      },
    ]);
  });

  it('takes NA for Namibia, and an empty cell for nothing', () => {
    const [record] = recordsOf(table('service,telegram,,,,,NA,,,,report,low,A visit')) as { storage: unknown[] }[];
    expect(record?.storage).toMatchObject([{ value: { places: [{ jurisdiction: 'na', role: 'primary' }] } }]);
    expect(record).not.toHaveProperty('contracts');
  });

  it('tells every fault at once, by row and key', () => {
    const rows = [
      'block,signal,,,,,,UK,blocked,3/4/2025,press,high,x',
      'weather,,,,,,,,,,,,',
      ',signal,,,,,,,,,,,',
      'service,,,,,,,,,,,,',
      'block,signal,,,,,,TR,blocked,soon,press,high,x',
    ];
    expect(faultsOf(table(...rows))).toEqual([
      'not-a-state 3.#state',
      'table-two-dates 3.#since',
      'not-one-of 4.#row',
      'missing 5.#row',
      'missing 6.#id',
      'not-a-date 7.#since',
    ]);
  });

  it.each([
    ['has no keys', 'service,telegram', ['table-no-keys ']],
    ['opens a quote and never closes it', `${KEYS}\nservice,"telegram`, ['table-unclosed ']],
    ['has a key twice', `#row,#id,#id\nservice,x,y`, ['written-twice 1']],
  ])('that %s is refused', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('leaves out columns nobody knows, and says so', () => {
    expect(read('#row,#id,#mood\nservice,telegram,good')).toMatchObject({ ignored: ['#mood'] });
  });

  it('has its columns in any order', () => {
    const one = recordsOf('#id,#row,#host\nx:y,service,a.example b.example');
    expect(one).toEqual(recordsOf('#row,#host,#id\nservice,a.example b.example,x:y'));
    expect(one).toEqual([{ kind: 'service', id: 'x:y', hosts: [{ host: 'a.example' }, { host: 'b.example' }] }]);
  });
});

describe('a date', () => {
  it.each([
    ['2025', '2025'],
    ['2025-03', '2025-03'],
    ['2025-03-04', '2025-03-04'],
    ['2025/3/4', '2025-03-04'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
    ['4.4.2025', '2025-04-04'],
    ['3/4/2025', 'two'],
    ['03.04.2025', 'two'],
    ['31/2/2025', undefined],
    ['45732', undefined],
    ['March 2025', undefined],
  ])('written %s is read as %s', (cell, date) => {
    const got = dateIn(cell);
    expect(typeof got === 'object' ? got.date : got).toBe(date);
  });
});

describe('a pack', () => {
  it.each(FIXTURES)('(%s) divided into a table and the rest is the same pack when they are joined', (name) => {
    const json = JSON.parse(readFileSync(`${folderOf(name)}/pack.json`, 'utf8')) as Record<string, unknown>;
    const { rows, rest } = divide(json);
    const joined = fromTable(writeCsv(tableOf(rows)), rest);
    if ('faults' in joined) throw new Error(JSON.stringify(joined.faults));
    expect(unordered(joined.document)).toEqual(unordered(json));
  });

  it('has its blocks, places, operators and advice in the table, and what no table says in the rest', () => {
    const json = JSON.parse(readFileSync(`${folderOf('alborz-watch')}/pack.json`, 'utf8')) as Record<string, unknown>;
    const { rows, rest } = divide(json);
    expect(rows.map((row) => row['#row'])).toEqual([
      'operator',
      'operator',
      'service',
      'service',
      'service',
      'advice',
      'advice',
    ]);
    expect(JSON.stringify(rest)).toContain('Bank Melli Iran');
    expect(JSON.stringify(rest)).not.toContain('peyk-messenger.example');
  });
});

/** The order of records and of their fields has no meaning. */
function unordered(json: Record<string, unknown>): unknown {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([k, v]) => [k, sorted(v)]),
          )
        : value;
  return sorted(json);
}
