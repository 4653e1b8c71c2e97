import { createRequire } from 'node:module';
import { getPublicSuffix } from 'tldts';
import { describe, expect, it } from 'vitest';
import { suffixRules } from '../../modules/suffix-rules';
import { isPublicSuffix } from '../../packs/public-suffix';
import { suffixesIn } from '../../packs/suffix-list';

const list = suffixRules();
const isSuffix = suffixesIn(list);

describe('the list of public suffixes as text', () => {
  it('says of every name of the list, above it and below it, what the list itself says', () => {
    const trie = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js') as { labelText: string };
    expect(trie.labelText.length).toBeGreaterThan(50_000);
    const names = list.split(' ').map((rule) => rule.replace(/^!/, '').replace(/^\*/, 'label'));
    expect(names.length).toBeGreaterThan(6_000);
    const hosts = new Set(
      names.flatMap((name) => [name, `a.${name}`, `b.a.${name}`, name.slice(name.indexOf('.') + 1)]),
    );
    expect([...hosts].filter((host) => isSuffix(host) !== isPublicSuffix(host))).toEqual([]);
    expect([...hosts].filter(isSuffix).length).toBeGreaterThan(6_000);
  });

  it('knows no private owners, as the list is asked elsewhere', () => {
    expect([isSuffix('github.io'), isSuffix('blogspot.com'), getPublicSuffix('github.io')]).toEqual([
      false,
      false,
      'io',
    ]);
  });

  it.each([
    ['kr', true],
    ['co.kr', true],
    ['naver.co.kr', false],
    ['anything.ck', true],
    ['www.ck', false],
    ['notatoplevel', true],
    ['xn--p1ai', true],
    ['example.xn--p1ai', false],
    ['', false],
    ['.ck', false],
  ])('of %j says %j', (host, is) => {
    expect(isSuffix(host)).toBe(is);
  });

  it('is one text of plain letters in one order', () => {
    expect(list).toMatch(/^[!-~]+( [!-~]+)+$/);
    expect(list.split(' ').toSorted()).toEqual(list.split(' '));
  });

  it('fails the build where the package carries it otherwise', () => {
    const trie = createRequire(import.meta.url)('tldts/dist/cjs/src/data/trie.js');
    expect(() => suffixRules({ ...trie, labelText: 'com' })).toThrow('tldts carries its list otherwise than it did');
  });
});
