import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../domain/check/claims-of';
import { count } from '../../../domain/check/count';
import { gaps, isFull, known } from '../../../domain/check/full';
import { isKey, isOfTheMostUsed } from '../../../domain/check/key-claims';
import { NONE_LISTED } from '../../../domain/check/most-used';
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
    expect(isKey({ kind }, list, claim(value), new Set())).toBe(expected);
  });
});

describe('a much used service', () => {
  it('has its storage, its contracts and its encryption among what a warning hangs on', () => {
    const used = new Set(['gmail']);
    const of = (id: string, list: string) => isOfTheMostUsed({ kind: 'service', id }, list, used);
    expect(['storage', 'contracts', 'encryption', 'moves'].map((list) => of('gmail', list))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(of('other', 'storage')).toBe(false);
    expect(isOfTheMostUsed({ kind: 'operator', id: 'gmail' }, 'storage', used)).toBe(false);
    expect(isKey({ kind: 'service', id: 'gmail' }, 'storage', claim({}), used)).toBe(true);
  });
});

describe('a full profile', () => {
  const full = (fields = {}) =>
    state('kr', {
      standards: everyDoor('court'),
      notice: [claim({ rule: 'never' })],
      directAccess: [line({ known: false })],
      bulk: [claim({ known: false, authorizer: 'unknown' })],
      retention: [claim({ traffic: 0, content: 0 })],
      decryption: [claim({ person: 'no', provider: 'none' })],
      realName: [claim({ sim: false, account: false })],
      offences: [claim({ family: 'insult', maxYears: 1, status: 'in-force' })],
      practice: [claim({ finding: 'x', by: 'y', year: 2020, weight: 'court' })],
      blocking: [claim({ forbids: 'x' })],
      ...fields,
    }) as unknown as Jurisdiction;
  const measures = [measure('none', 'kr', { status: [claim('none')] })] as unknown as Parameters<typeof gaps>[1];

  it('knows everything that is asked', () => {
    expect([gaps(full(), measures), known(full(), measures), isFull(full(), measures)]).toEqual([[], 18, true]);
  });

  it('may lack four things, and no more', () => {
    const four = { notice: [], bulk: [], retention: [], decryption: [] };
    expect([known(full(four), measures), isFull(full(four), measures)]).toEqual([14, true]);
    expect([
      known(full({ ...four, practice: [] }), measures),
      isFull(full({ ...four, practice: [] }), measures),
    ]).toEqual([13, false]);
  });

  it.each<[string, object, string[]]>([
    ['one door', { standards: everyDoor('court').slice(1) }, ['subscriber (criminal)']],
    ['notice', { notice: [] }, ['notice']],
    ['notice of which it says that nobody knows', { notice: [claim({ rule: 'unknown' })] }, ['notice']],
    ['notice of which two sources disagree', { notice: [contested({ rule: 'never' })] }, ['notice']],
    ['lines', { directAccess: [] }, ['directAccess']],
    ['bulk collection', { bulk: [] }, ['bulk']],
    ['retention', { retention: [] }, ['retention']],
    ['decryption', { decryption: [] }, ['decryption']],
    ['real names', { realName: [] }, ['realName']],
    ['offences', { offences: [] }, ['offences']],
    ['practice', { practice: [] }, ['practice']],
    ['both of blocking and disclosure', { blocking: [] }, ['blocking or voluntaryDisclosure']],
  ])('lacks %s', (_, fields, expected) => {
    expect([gaps(full(fields), measures), known(full(fields), measures)]).toEqual([expected, 17]);
  });

  it('needs one of blocking and disclosure, and a measure of its own state', () => {
    const discloses = full({
      blocking: [],
      voluntaryDisclosure: [claim({ metadata: 'allowed', content: 'forbidden' })],
    });
    expect(gaps(discloses, measures)).toEqual([]);
    expect(gaps(full(), [measure('law', 'cn') as unknown as (typeof measures)[number]])).toEqual(['measures']);
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
  const figures = count(recordsOf(world), DAY, { europe: ['plain'] });

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
      // … and where the one much used service keeps data and who answers for it
      keyClaims: 9,
      keyClaimsRead: 1,
      keyClaimsReadShare: 0.111,
      mostUsed: 1,
      mostUsedClaims: 2,
      mostUsedClaimsRead: 0,
      stale: 1,
      unknown: 2,
    });
  });

  it('of nothing are nothing, shares included', () => {
    const none = count(recordsOf(worldOf()), DAY, NONE_LISTED);
    expect(Object.values(none).every((n) => n === 0)).toBe(true);
  });
});
