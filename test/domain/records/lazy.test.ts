import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LazyMap } from '../../../domain/records/lazy';
import { entriesOf, saidOf, Table, tableOf } from '../../../domain/records/table';

const SAID = [
  ['a', '1'],
  ['b', '2'],
  ['c', '3'],
] as const;

describe('a map of what is made when it is asked for', () => {
  const made: string[] = [];
  const map = new LazyMap(new Table(tableOf(SAID)), (said, key) => {
    made.push(key);
    return { said };
  });

  it('knows its keys before anything is made', () => {
    expect([map.size, map.has('b'), map.has('d'), [...map.keys()]]).toEqual([3, true, false, ['a', 'b', 'c']]);
    expect(made).toEqual([]);
  });

  it('makes what is asked for, once, and nothing for a key it does not have', () => {
    expect(map.get('b')).toEqual({ said: '2' });
    expect(map.get('b')).toBe([...map.values()][1]);
    expect(map.get('d')).toBeUndefined();
    expect(made).toEqual(['b', 'a', 'c']);
  });

  it('is gone through like any map, in the order of its keys', () => {
    const plain = new Map(map);
    expect([...plain]).toEqual(SAID.map(([key, said]) => [key, { said }]));
    expect([...map.values()]).toEqual([...plain.values()]);
    expect([...map.entries()]).toEqual([...plain.entries()]);
    const visited: unknown[] = [];
    map.forEach((value, key, of) => visited.push([key, value, of === map]));
    expect(visited).toEqual([...plain].map(([key, value]) => [key, value, true]));
  });
});

describe('a table', () => {
  const text = tableOf([...SAID, ['mail.example', 'x,1']]);

  it('gives back what was laid into it, by key and as a whole', () => {
    expect(entriesOf(text)).toEqual([...SAID, ['mail.example', 'x,1']]);
    expect(entriesOf(text).map(([key]) => saidOf(key, text))).toEqual(['1', '2', '3', 'x,1']);
    expect(entriesOf(tableOf([]))).toEqual([]);
  });

  it.each(['', ' ', 'A', 'mail', 'example', 'l.example', 'mail.example=x,1', 'a=1 b', 'x,1', '1', ' a'])(
    'says nothing of %j, which is no key of it',
    (key) => {
      expect(saidOf(key, text)).toBeUndefined();
      expect(new Map(entriesOf(text)).get(key)).toBeUndefined();
    },
  );

  it('says of any names what was laid down of each, and nothing of any other', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '-', '.', '0', 'é'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.dictionary(name, fc.nat().map(String)), fc.array(name), (said, others) => {
        const table = tableOf(Object.entries(said));
        for (const key of [...Object.keys(said), ...others])
          expect(saidOf(key, table)).toBe(Object.hasOwn(said, key) ? said[key] : undefined);
      }),
    );
  });

  it('says the same of a few and of many keys', () => {
    const table = new Table(text);
    for (let time = 0; time < 400; time += 1)
      expect([table.get('b'), table.get('mail.example'), table.get('d')]).toEqual(['2', 'x,1', undefined]);
  });
});
