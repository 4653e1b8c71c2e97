/** JSONTestSuite: what must be read is read as the platform reads it, what must be refused is refused. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromUtf8 } from '../../packs/bytes/text';
import { readJson } from '../../packs/json/reader';

const SUITE = new URL('../../../shared/vectors/jsontestsuite/test_parsing/', import.meta.url);
const LIMITS = { deepest: 16, longestString: 4000, mostValues: 100_000, plainText: false };

const files = existsSync(SUITE) ? readdirSync(SUITE) : [];

/** Undefined where the bytes are no text at all. */
const read = (name: string) => {
  const text = fromUtf8(readFileSync(new URL(encodeURIComponent(name), SUITE)));
  return text === undefined ? undefined : { text, read: readJson(text, LIMITS) };
};

describe.runIf(files.length > 0)('JSONTestSuite', () => {
  it('has 188 texts that must be refused: all are', () => {
    const refused = files.filter((name) => name.startsWith('n_'));
    expect(refused.length).toBe(188);
    const accepted = refused.filter((name) => {
      const got = read(name);
      return got !== undefined && 'value' in got.read;
    });
    expect(accepted).toEqual([]);
  });

  it('has 95 texts that are JSON: 93 are read as the platform reads them, the two with a key twice are refused for it', () => {
    const wanted = files.filter((name) => name.startsWith('y_'));
    expect(wanted.length).toBe(95);
    const outcomes = wanted.map((name) => {
      const got = read(name)!;
      if ('faults' in got.read) return got.read.faults.map(({ code }) => code).join();
      expect(got.read.value).toEqual(JSON.parse(got.text));
      return 'read';
    });
    expect(outcomes.filter((outcome) => outcome === 'read').length).toBe(93);
    expect(outcomes.filter((outcome) => outcome === 'json-key-twice').length).toBe(2);
  });

  it('has 35 texts on which readers differ: each is read or refused, none breaks the reader', () => {
    const open = files.filter((name) => name.startsWith('i_'));
    expect(open.length).toBe(35);
    for (const name of open) expect(() => read(name)).not.toThrow();
  });
});
