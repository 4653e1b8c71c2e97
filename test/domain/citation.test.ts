/** Sources are told from each other before and after they are read, and alike. */
import { expect, it } from 'vitest';
import { nowRead, pageOf, placeOf, unread, unreadPageOf } from '../../domain/citation';
import { mergeSources } from '../../domain/claims';

const source = (parts = {}) => ({ title: 'Act', url: 'https://law.example/', at: 'Art. 1', ...parts });

it.each([
  ['the same place, read on another day', { read: '2026-01-01' }, true, true],
  ['another paragraph', { at: 'Art. 2' }, false, true],
  ['another title of the page', { title: 'The Act' }, false, true],
  ['another page', { url: 'https://law.example/2' }, false, false],
  ['a book of the same title', { url: undefined }, false, false],
])('%s', (_, parts, isPlace, isPage) => {
  expect(placeOf(source()) === placeOf(source(parts))).toBe(isPlace);
  expect(pageOf(source()) === pageOf(source(parts))).toBe(isPage);
});

it('of a book, the title is the page', () => {
  expect(pageOf({ title: 'Commentary' })).toBe('Commentary');
});

it('what is not read yet goes by its name, and by what it says once it is read', () => {
  const [one, other] = [unread('a.1.0'), unread('a.1.1.2')];
  expect([placeOf(one), pageOf(other), Object.keys(one)]).toEqual(['a.1.0', 'a.1', []]);
  expect([placeOf(other), unreadPageOf(other), JSON.stringify(other)]).toEqual(['a.1.1', 'a.1', '{}']);
  expect(mergeSources([[one, other], [one]])).toHaveLength(2);
  nowRead(one, source());
  nowRead(other, source());
  expect(one).toEqual(source());
  expect(mergeSources([[one, other]])).toEqual([source()]);
  expect(unreadPageOf(one)).toBeUndefined();
  expect(structuredClone(one)).toEqual(source());
});
