import { describe, expect, it } from 'vitest';
import { everyEntry, FOLDERS } from '../../../domain/check/entries';
import { printFault } from '../../../domain/check/fault';
import { canonical, duplicateKeys, readJson } from '../../../domain/check/json-text';
import { flatten, phrase } from '../../../domain/check/phrase';
import { fit, inFile } from '../../../domain/check/shape';

describe('the text of a file', () => {
  it('has each key once in an object, and may have it again in another', () => {
    expect(duplicateKeys('{"a":1,"a":2}')).toEqual(['a']);
    expect(duplicateKeys('{"a":{"a":1},"b":[{"a":1},{"a":2}]}')).toEqual([]);
    expect(duplicateKeys('{"a":[1,{"b":1,"b":2}],"a":3}')).toEqual(['b', 'a']);
    expect(duplicateKeys('{"a":"x: \\"a\\": y","b":1}')).toEqual([]);
  });

  it('is read as it is written, or with one fault', () => {
    const ok = canonical({ a: 1 });
    expect(readJson('f', ok)).toEqual({ json: { a: 1 }, faults: [] });
    expect(readJson('f', `${ok}\n`).faults.map((f) => f.text)).toEqual([expect.stringContaining('is not formatted')]);
    expect(readJson('f', '{"a":1,"a":1}').faults.map((f) => f.field)).toEqual(['a']);
    expect(readJson('f', '{')).not.toHaveProperty('json');
  });
});

describe('a fault', () => {
  it('is told with its file and its place, if it has one', () => {
    const fault = { file: 'services/x.json', field: 'hosts.0', text: 'is wrong; mend it' };
    expect(printFault(fault)).toBe('data/services/x.json › hosts.0: is wrong; mend it');
    expect(printFault({ ...fault, field: '' }, 'here')).toBe('here/services/x.json: is wrong; mend it');
  });

  it('stands at the place in the file, whatever was taken out before it', () => {
    expect(inFile('contracts.1.value', { contracts: [0, 3] })).toBe('contracts.3.value');
    expect(inFile('contracts.1.value', { storage: [2] })).toBe('contracts.1.value');
    expect(inFile('name', {})).toBe('name');
  });

  it('of what the writer most likely meant is told, where a value may be of two shapes', () => {
    const deep = { path: [0, 'x'], message: 'deep' };
    const flat = { path: [], message: 'flat', expected: 'string' };
    const union = { path: ['places'], message: 'union', errors: [[flat], [deep]] };
    expect(flatten([union]).map((i) => [i.path.join('.'), i.message])).toEqual([['places.0.x', 'deep']]);
    expect(flatten([{ ...union, errors: [[flat], [{ ...flat, values: ['unknown'] }]] }])[0]?.values).toEqual([
      'a string',
      'unknown',
    ]);
  });

  it('of any other kind keeps its own words', () => {
    expect(phrase({ path: ['a'], message: 'odd: thing' }, { a: 1 }, [])).toBe('odd; thing');
    expect(phrase({ code: 'too_big', origin: 'number', path: ['a'], message: '', maximum: 3 }, { a: 9 }, [])).toBe(
      '9 is too big; at most 3',
    );
    expect(phrase({ code: 'too_big', origin: 'string', path: ['a'], message: '', maximum: 3 }, { a: 'abcd' }, [])).toBe(
      'is 4 characters long; shorten it to 3',
    );
    expect(phrase({ code: 'too_small', origin: 'number', path: ['a'], message: '', minimum: 3 }, { a: 1 }, [])).toBe(
      '1 is too small; at least 3',
    );
    expect(phrase({ code: 'unrecognized_keys', path: [], message: '', keys: ['hots', 'zzzzzz'] }, {}, ['hosts'])).toBe(
      '"hots" is not a field here; did you mean "hosts"?, "zzzzzz" is not a field here; remove it',
    );
  });
});

describe('a record that is none', () => {
  it('fits nothing and is told', () => {
    const { fitted, faults } = fit('services', 'services/x.json', 'text');
    expect(fitted).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
    expect(fit('services', 'services/x.json', null).fitted).toBeUndefined();
  });

  it('but has moved on has a small shape of its own', () => {
    const { fitted, faults } = fit('services', 'services/x.json', { kind: 'moved', id: 'x', to: 'y' });
    expect([fitted?.record, faults]).toEqual([{ kind: 'moved', id: 'x', to: 'y' }, []]);
  });
});

describe('the entries', () => {
  it('are looked at folder by folder', () => {
    expect(FOLDERS).toEqual(['groups', 'measures', 'instruments', 'jurisdictions', 'operators', 'services']);
    const entries = Object.fromEntries(FOLDERS.map((f) => [f, [{ file: `${f}/x.json` }]])) as unknown as Parameters<
      typeof everyEntry
    >[0]['entries'];
    const world = { entries } as Parameters<typeof everyEntry>[0];
    expect(everyEntry(world).map((e) => e.file)).toEqual(FOLDERS.map((f) => `${f}/x.json`));
  });
});
