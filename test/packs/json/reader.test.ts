import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiJson } from '../../../packs/json/ascii';
import { readJson } from '../../../packs/json/reader';

const LIMITS = { deepest: 16, longestString: 4000, mostValues: 100_000, plainText: true };
const read = (text: string, limits: Partial<typeof LIMITS> = {}) => readJson(text, { ...LIMITS, ...limits }, 'doc');
const faultsOf = (text: string, limits: Partial<typeof LIMITS> = {}) => {
  const got = read(text, limits);
  return 'faults' in got ? got.faults : [];
};

describe('JSON', () => {
  it('is read as the platform reads it, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value, null, 1);
        expect(read(text, { plainText: false })).toEqual({ value: JSON.parse(text) });
      }),
      { numRuns: 500 },
    );
  });

  it('is refused where it breaks off, wherever that is', () => {
    const text = '{"a":[1,"two",{"b":null}],"c":-1.5e3}';
    for (let end = 0; end < text.length; end += 1)
      expect(faultsOf(text.slice(0, end)).map(({ code }) => code)).toEqual(['json-syntax']);
  });

  it('tells line and column of a fault as an editor counts them', () => {
    expect(faultsOf('{\n  "a": 1,\n  b: 2\n}')).toEqual([{ code: 'json-syntax', place: 'doc', line: 3, column: 3 }]);
  });

  it('tells every key that is written twice, with its place', () => {
    expect(faultsOf('{"a":1,"b":{"c":1,"c":2},"a":2}')).toEqual([
      { code: 'json-key-twice', place: 'doc.b', key: 'c' },
      { code: 'json-key-twice', place: 'doc', key: 'a' },
    ]);
    expect(faultsOf('{"a":1,"\\u0061":2}').map(({ code }) => code)).toEqual(['json-key-twice']);
    expect(faultsOf('{"__proto__":1,"__proto__":2}').map(({ code }) => code)).toEqual(['json-key-twice']);
  });

  it('keeps __proto__ a key like any other', () => {
    const got = read('{"__proto__":{"polluted":true}}');
    const value = 'value' in got ? (got.value as object) : {};
    expect(Object.keys(value)).toEqual(['__proto__']);
    expect('polluted' in value).toBe(false);
  });

  it('may have no character that hides or turns what is read, however it is written', () => {
    const shown = (character: string) => faultsOf(JSON.stringify([character]))[0]?.['character'];
    expect(
      ['\u202e', '\u2066', '\u200f', '\u0007', '\u0085', '\u2028', '\ufeff', '\ud800', '\u{e0041}'].map(shown),
    ).toEqual(['U+202E', 'U+2066', 'U+200F', 'U+0007', 'U+0085', 'U+2028', 'U+FEFF', 'U+D800', 'U+E0041']);
    expect(faultsOf('["\\u202e"]')).toEqual([{ code: 'text-character', place: 'doc.0', character: 'U+202E' }]);
  });

  it('may have what writing needs: a line break, the joiners of Persian, the breaks of Thai', () => {
    expect(faultsOf(JSON.stringify(['a\nb', 'می\u200cروم', 'ไทย\u200bไทย', '한국어', '👩\u200d🦱']))).toEqual([]);
  });

  it('is refused over each limit, and not at it', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(faultsOf(nested(16))).toEqual([]);
    expect(faultsOf(nested(17)).map(({ code }) => code)).toEqual(['json-too-deep']);
    expect(faultsOf(`["${'a'.repeat(4000)}"]`)).toEqual([]);
    expect(faultsOf(`["${'a'.repeat(4001)}"]`).map(({ code }) => code)).toEqual(['text-too-long']);
    expect(faultsOf('[1,2]', { mostValues: 3 })).toEqual([]);
    expect(faultsOf('[1,2,3]', { mostValues: 3 }).map(({ code }) => code)).toEqual(['json-too-many']);
    expect(faultsOf('[1e999]').map(({ code }) => code)).toEqual(['json-number']);
  });

  it('written in ASCII is the same value, with no blank, bracket of markup or single quote in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = asciiJson({ text });
        expect(JSON.parse(written)).toEqual({ text });
        expect(written).toMatch(/^[!-~]*$/);
        expect(written).not.toMatch(/[<>&' ]/);
      }),
      { numRuns: 500 },
    );
  });
});
