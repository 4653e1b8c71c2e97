import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../domain/check/claims-of';
import { count } from '../../../domain/check/count';
import { everyEntry, FOLDERS } from '../../../domain/check/entries';
import { printFault } from '../../../domain/check/fault';
import { gaps, isFull } from '../../../domain/check/full';
import { canonical, duplicateKeys, readJson } from '../../../domain/check/json-text';
import { isKey } from '../../../domain/check/key-claims';
import { flatten, phrase } from '../../../domain/check/phrase';
import { fit, inFile } from '../../../domain/check/shape';
import { recordsOf } from '../../../domain/what-if/suppose';
import {
  applies,
  claim,
  contested,
  DAY,
  everyDoor,
  instrument,
  kept,
  line,
  measure,
  operator,
  service,
  state,
  worldOf,
} from '../small-world';

const read = { sources: [{ title: 'A page', read: '2026-11-01' }] };
type Jurisdiction = Parameters<typeof gaps>[0];

describe('the claims of a record', () => {
  it('are found in its lists and fields with their places, and nothing else is', () => {
    const found = claimsOf({
      kind: 'service',
      storage: [kept('us'), kept('kr')],
      usually: claim('x'),
      hosts: [{ host: 'a' }],
      note: 'x',
      none: null,
    });
    expect(found.map((f) => [f.path, f.list])).toEqual([
      ['storage.0', 'storage'],
      ['storage.1', 'storage'],
      ['usually', 'usually'],
    ]);
  });
});

describe('a claim a warning hangs on', () => {
  it.each<[string, string, object, boolean]>([
    ['measure', 'status', {}, true],
    ['measure', 'applies', {}, true],
    ['measure', 'compliance', {}, true],
    ['measure', 'enforcement', {}, false],
    ['instrument', 'status', {}, true],
    ['instrument', 'parties', {}, false],
    ['jurisdiction', 'directAccess', {}, true],
    ['jurisdiction', 'standards', { persons: {} }, false],
    ['service', 'twins', {}, true],
    ['service', 'usually', {}, true],
    ['service', 'storage', {}, false],
    ['service', 'storage', { persons: { residence: ['kr'] } }, true],
    ['service', 'contracts', { persons: { residence: ['kr'] } }, true],
    ['service', 'moves', { persons: { residence: ['kr'] } }, false],
    ['operator', 'seat', { persons: {} }, false],
  ])('in a %s under %s, with %o: %s', (kind, list, value, expected) => {
    expect(isKey({ kind }, list, claim(value))).toBe(expected);
  });
});

describe('a full profile', () => {
  const full = (fields = {}) =>
    state('kr', {
      standards: everyDoor('court'),
      notice: [claim({ rule: 'unknown' })],
      directAccess: [line({ known: 'unknown' })],
      bulk: [claim({ known: false, authorizer: 'unknown' })],
      retention: [claim({ traffic: 0, content: 0 })],
      decryption: [claim({ person: 'no', provider: 'none' })],
      realName: [claim({ sim: false, account: false })],
      offences: [claim({ family: 'insult', maxYears: 1, status: 'in-force' })],
      practice: [claim({ finding: 'x', by: 'y', year: 2020, weight: 'court' })],
      blocking: [claim({ forbids: 'x' })],
      ...fields,
    }) as Jurisdiction;
  const measures = [measure('none', 'kr', { status: [claim('none')] })] as Parameters<typeof gaps>[1];

  it('states everything, even that nobody knows', () => {
    expect([gaps(full(), measures), isFull(full(), measures)]).toEqual([[], true]);
  });

  it.each<[string, object, string[]]>([
    ['one door', { standards: everyDoor('court').slice(1) }, ['subscriber (criminal)']],
    ['notice', { notice: [] }, ['notice']],
    ['lines', { directAccess: [] }, ['directAccess']],
    ['bulk collection', { bulk: [] }, ['bulk']],
    ['retention', { retention: [] }, ['retention']],
    ['decryption', { decryption: [] }, ['decryption']],
    ['real names', { realName: [] }, ['realName']],
    ['offences', { offences: [] }, ['offences']],
    ['practice', { practice: [] }, ['practice']],
    ['both of blocking and disclosure', { blocking: [] }, ['blocking or voluntaryDisclosure']],
  ])('lacks %s', (_, fields, expected) => {
    expect([gaps(full(fields), measures), isFull(full(fields), measures)]).toEqual([expected, false]);
  });

  it('needs one of blocking and disclosure, and a measure of its own state', () => {
    const discloses = full({
      blocking: [],
      voluntaryDisclosure: [claim({ metadata: 'allowed', content: 'forbidden' })],
    });
    expect(gaps(discloses, measures)).toEqual([]);
    expect(gaps(full(), [measure('law', 'cn') as (typeof measures)[number]])).toEqual(['measures']);
  });

  it('is none of who only legislates', () => {
    expect(isFull(full({ actorOnly: true }), measures)).toBe(false);
  });
});

describe('the figures of a dataset', () => {
  const world = worldOf(
    state('kr', {
      standards: [
        claim({ ...everyDoor('court')[0]!.value, lastResort: 'unknown' }, read),
        claim({ ...everyDoor('court')[0]!.value, threshold: 'unknown' }, { reviewBy: '2026-01-01' }),
      ],
      offences: [contested({ family: 'insult', maxYears: 1, status: 'in-force' })],
    }),
    operator('acme', 'us'),
    service('plain', 'acme', 'us', { hosts: [{ host: 'a.example' }, { host: 'b.example' }] }),
    service('sorted', 'acme', undefined, {
      storage: [claim({ ...kept('us').value, persons: { residence: ['kr'] } }, read)],
    }),
    service('twin', 'acme', undefined, { twins: [claim({ service: 'plain', persons: { residence: ['kr'] } })] }),
    service('split', 'acme', undefined, { contracts: [claim({ operator: 'acme', persons: { residence: ['kr'] } })] }),
    instrument('treaty', 'mlat', ['kr', 'us']),
    measure('law', 'kr', { applies: [applies()] }),
    measure('none', 'us', { status: [claim('none')], applies: [] }),
  );
  const figures = count(recordsOf(world), DAY);

  it('count records, hosts and what depends on the person', () => {
    expect(figures).toMatchObject({
      services: 4,
      hosts: 5,
      servicesWithPersonDependentStorage: 3,
      jurisdictions: 1,
      jurisdictionsFull: 0,
      instruments: 1,
      measures: 1,
      offences: 1,
    });
  });

  it('count claims, those read, those a warning hangs on, stale and unknown ones', () => {
    expect(figures).toMatchObject({
      // kr 3, acme 1, plain 2, sorted 2, twin 2, split 1, treaty 3, law 2, none 1
      claims: 17,
      claimsWithoutSource: 0,
      claimsRead: 2,
      claimsReadShare: 0.118,
      // sorted's storage, twin's twin, split's contract, the treaty's status, law's status and rule, none's status
      keyClaims: 7,
      keyClaimsRead: 1,
      keyClaimsReadShare: 0.143,
      stale: 1,
      unknown: 2,
    });
  });

  it('of nothing are nothing, shares included', () => {
    const none = count(recordsOf(worldOf()), DAY);
    expect(Object.values(none).every((n) => n === 0)).toBe(true);
  });
});

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
    expect(phrase({ code: 'too_big', path: ['a'], message: '', maximum: 3 }, { a: 9 }, [])).toBe(
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
    expect(FOLDERS).toEqual(['jurisdictions', 'operators', 'services', 'instruments', 'measures', 'groups']);
    const entries = Object.fromEntries(FOLDERS.map((f) => [f, [{ file: `${f}/x.json` }]])) as unknown as Parameters<
      typeof everyEntry
    >[0]['entries'];
    const world = { entries } as Parameters<typeof everyEntry>[0];
    expect(everyEntry(world).map((e) => e.file)).toEqual(FOLDERS.map((f) => `${f}/x.json`));
  });
});
