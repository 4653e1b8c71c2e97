import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../../domain/findings/sentences';
import { packed, unpacked, withPacked } from '../../modules/sentence-text';

const source = readFileSync(new URL('../../domain/findings/sentences.ts', import.meta.url), 'utf8');

describe('the table of sentences as a text', () => {
  it('is the same table when it is unpacked, the order of parameters included', () => {
    const table = unpacked(...packed(SENTENCES));
    expect(Object.entries(table).sort()).toEqual(Object.entries(SENTENCES).sort());
  });

  it('is less than half as long', () => {
    expect(packed(SENTENCES).join('').length).toBeLessThan(JSON.stringify(SENTENCES).length / 2);
  });

  it('stands in the module instead of the table, and the functions stay', () => {
    const code = withPacked(source, SENTENCES);
    expect(code).not.toContain("'direct-access.content': [");
    expect(code).toContain('export const sentence');
    const [, table = ''] = /SENTENCES = ([^]*?);\nexport type SentenceKey/.exec(code) ?? [];
    expect(Object.entries(JSON.parse(JSON.stringify(runInNewContext(table)))).sort()).toEqual(
      Object.entries(SENTENCES).sort(),
    );
  });

  it('is missed aloud in a module written otherwise', () => {
    expect(() => withPacked('export const SENTENCES = new Map();', SENTENCES)).toThrow('no table');
  });
});
