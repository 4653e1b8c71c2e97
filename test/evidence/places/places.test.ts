import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, type Row } from '../../../evidence/places/compile';
import { compare, type Parts } from '../../../evidence/places/layout';
import { openPlaces } from '../../../evidence/places/open';

const table = (v4: Row[], v6: Row[] = []) => compile({ source: 'test', v4, v6 });
const v4 = (number: number) => ({ kind: 'v4', number }) as const;
const v6 = (parts: Parts) => ({ kind: 'v6', parts: parts as [number, number, number, number] }) as const;
const row = (first: number, last: number, state: string): Row => ({ first: [first], last: [last], name: state });

/** The plainest reading of rows: the one that holds the address. */
const plainly = (rows: readonly Row[], address: Parts) =>
  rows.find(({ first, last }) => compare(first, address) <= 0 && compare(address, last) <= 0)?.name;

/** Rows that touch, leave gaps and repeat states, from sorted ends. */
function rowsOf(ends: readonly Parts[], states: readonly string[]): Row[] {
  const sorted = [...new Map(ends.map((end) => [end.join('.'), end])).values()].sort(compare);
  return sorted.flatMap((first, i) => {
    const last = sorted[i + 1];
    const state = states[i % states.length] ?? '';
    if (i % 2 === 1 || last === undefined || state === '') return [];
    return [{ first, last, name: state }];
  });
}

const part = fc.oneof(fc.constantFrom(0, 1, 127, 128, 2 ** 31, 2 ** 32 - 1), fc.integer({ min: 0, max: 2 ** 32 - 1 }));
const states = fc.array(fc.constantFrom('KR', 'US', 'DE', ''), { minLength: 1, maxLength: 5 });

describe('a table of addresses', () => {
  it('answers as its rows do, for every end of a row, its neighbours and any other address', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 60 }),
        states,
        fc.array(part, { maxLength: 20 }),
        (ends, names, others) => {
          const rows = rowsOf(
            ends.map((end) => [end]),
            names,
          );
          const places = openPlaces(table(rows));
          for (const number of [...ends, ...ends.flatMap((e) => [e - 1, e + 1]), ...others, 0, 2 ** 32 - 1])
            if (number >= 0 && number < 2 ** 32) expect(places.at(v4(number))).toBe(plainly(rows, [number]));
        },
      ),
    );
  });

  it('answers so for IPv6 down to the last bit', () => {
    const address = fc.tuple(part, part, part, part);
    fc.assert(
      fc.property(
        fc.array(address, { maxLength: 40 }),
        states,
        fc.array(address, { maxLength: 20 }),
        (ends, names, others) => {
          const rows = rowsOf(ends, names);
          const places = openPlaces(table([], rows));
          for (const parts of [...ends, ...others]) expect(places.at(v6(parts))).toBe(plainly(rows, parts));
        },
      ),
    );
  });

  it('goes on over the ends of its blocks', () => {
    const rows = Array.from({ length: 5000 }, (_, i) => row(i * 300, i * 300 + 199, i % 2 === 0 ? 'KR' : 'US'));
    const places = openPlaces(table(rows));
    for (let number = 0; number < 1_500_500; number += 97)
      expect(places.at(v4(number))).toBe(
        plainly(rows.slice(Math.max(0, Math.floor(number / 300) - 1), Math.floor(number / 300) + 1), [number]),
      );
  });

  it('says whose word it is, and nothing of silent addresses', () => {
    const places = openPlaces(table([row(0, 2 ** 32 - 1, 'KR')]));
    expect(places.source).toBe('test');
    expect(places.at({ kind: 'silent', why: 'private' })).toBeUndefined();
    expect(places.at({ kind: 'none' })).toBeUndefined();
  });

  it('is the same bytes for the same rows, and joins neighbours of one state', () => {
    const rows = [row(1, 5, 'KR'), row(6, 9, 'KR'), row(12, 20, 'US')];
    expect(table(rows)).toEqual(table([row(1, 9, 'KR'), row(12, 20, 'US')]));
  });

  it.each<[string, Row[]]>([
    ['overlap', [row(1, 5, 'KR'), row(5, 9, 'US')]],
    ['are not sorted', [row(6, 9, 'KR'), row(1, 5, 'US')]],
    ['end before they begin', [row(6, 5, 'KR')]],
    ['follow the very last address', [row(0, 2 ** 32 - 1, 'KR'), row(0, 1, 'US')]],
  ])('is refused where rows %s, naming the row', (_, rows) => {
    expect(() => table(rows)).toThrow(/row \d begins before another ends; sort the rows/);
  });

  it('is refused where bytes are something else, of another version or cut short', () => {
    const bytes = table([row(1, 5, 'KR')]);
    expect(() => openPlaces(bytes.subarray(0, bytes.length - 1))).toThrow('cut short');
    expect(() => openPlaces(bytes.subarray(1))).toThrow('no table of the format');
    expect(() => openPlaces(new Uint8Array())).toThrow('no table of the format');
  });
});
