/** A map over another reads as one map, and neither of the two changes. */
import { expect, it } from 'vitest';
import { Overlay } from '../../domain/overlay';

const below = new Map([
  ['a', 1],
  ['b', 2],
]);
const above = new Map([
  ['b', 20],
  ['c', 30],
]);
const both = new Overlay(below, above);

it('a map over another has the entries of both, its own first where both have one', () => {
  expect([both.size, both.get('a'), both.get('b'), both.get('c'), both.get('d')]).toEqual([3, 1, 20, 30, undefined]);
  expect(['a', 'b', 'c', 'd'].map((key) => both.has(key))).toEqual([true, true, true, false]);
  expect([...both]).toEqual([
    ['a', 1],
    ['b', 20],
    ['c', 30],
  ]);
  expect([[...both.keys()], [...both.values()], [...both.entries()].length]).toEqual([['a', 'b', 'c'], [1, 20, 30], 3]);
  const visited: unknown[] = [];
  both.forEach((value, key, map) => visited.push([key, value, map === both]));
  expect(visited).toEqual([
    ['a', 1, true],
    ['b', 20, true],
    ['c', 30, true],
  ]);
  expect([below.size, above.size]).toEqual([2, 2]);
});
