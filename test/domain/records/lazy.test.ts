import { describe, expect, it } from 'vitest';
import { LazyMap } from '../../../domain/records/lazy';

describe('a map of what is made when it is asked for', () => {
  const made: number[] = [];
  let looked = 0;
  const keys = () => {
    looked += 1;
    return ['a', 'b', 'c'];
  };
  const map = new LazyMap(keys, (place) => {
    made.push(place);
    return { place };
  });

  it('knows its keys before anything is made', () => {
    expect([map.size, map.has('b'), map.has('d'), [...map.keys()]]).toEqual([3, true, false, ['a', 'b', 'c']]);
    expect(made).toEqual([]);
    expect(looked).toBe(1);
  });

  it('finds a few keys one by one where that is possible, and looks all up for many', () => {
    let taken = 0;
    const names = () => {
      taken += 1;
      return ['a', 'b', 'c'];
    };
    const few = new LazyMap(
      names,
      (place) => place,
      (key) => ['a', 'b', 'c'].indexOf(key),
    );
    for (const [key, place] of [
      ['b', 1],
      ['d', undefined],
      ['c', 2],
      ['b', 1],
    ] as const) {
      expect(few.get(key)).toBe(place);
      expect(few.has(key)).toBe(place !== undefined);
    }
    expect(taken).toBe(0);
    expect([few.get('c'), few.get('d')]).toEqual([2, undefined]);
    expect(taken).toBe(1);
  });

  it('makes what is asked for, once, and nothing for a key it does not have', () => {
    expect(map.get('b')).toEqual({ place: 1 });
    expect(map.get('b')).toBe(map.at(1));
    expect(map.get('d')).toBeUndefined();
    expect(made).toEqual([1]);
  });

  it('is gone through like any map, in the order of its keys', () => {
    const plain = new Map(map);
    expect([...plain]).toEqual([
      ['a', { place: 0 }],
      ['b', { place: 1 }],
      ['c', { place: 2 }],
    ]);
    expect([...map.values()]).toEqual([...plain.values()]);
    expect([...map.entries()]).toEqual([...plain.entries()]);
    const visited: unknown[] = [];
    map.forEach((value, key, of) => visited.push([key, value, of === map]));
    expect(visited).toEqual([...plain].map(([key, value]) => [key, value, true]));
  });
});
