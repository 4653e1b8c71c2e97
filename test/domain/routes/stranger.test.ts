/** Roads worked out once for all services held alike are those that asking about each service alone would give. */
import { describe, expect, it } from 'vitest';
import { allRoads, routes } from '../../../domain/routes/routes';
import { isStranger } from '../../../domain/routes/stranger';
import { situate } from '../../../domain/situation/situation';
import { bundled } from '../../data/bundled';
import { claim, instrument, operator, service, situationOf, state, under, worldOf } from '../small-world';

const on = '2026-11-24';
/** States with agreements, landing laws, lines and treaties of every kind, and one of which little is known. */
const STATES = ['kr', 'us', 'gb', 'fi', 'de', 'ru', 'cn', 'br', 'tr', 'in', 'fj'];

it.each(['kr', 'ru', 'fr'])(
  'every road to every service of the dataset, for a person in %s',
  (home) => {
    const who = { person: { home }, on };
    let strangers = 0;
    for (const record of bundled.services.values()) {
      const situation = situate(record, who, bundled);
      for (const requester of STATES)
        for (const [data, track] of [
          ['stored-content', 'criminal'],
          ['traffic', 'national-security'],
        ] as const) {
          const demand = { requester, data, track, situation, dataset: bundled };
          if (!isStranger(demand)) continue;
          strangers += 1;
          if (JSON.stringify(routes(demand)) === JSON.stringify(allRoads(demand))) continue;
          expect(routes(demand), `${record.id} ${requester} ${data}`).toEqual(allRoads(demand));
        }
    }
    expect(strangers).toBeGreaterThan(5_000);
  },
  60_000,
);

describe('two services of one world that differ in one thing only have each their own roads', () => {
  const order = instrument('regulation', 'production-order', ['fi', 'ie'], { data: ['stored-content'] });
  const addressee = [claim({ jurisdiction: 'ie', form: 'representative', namedFor: ['e-evidence'] })];
  const owned = { parents: [claim({ jurisdiction: 'us', control: 'full' })] };
  const states = [under('fi', 'court'), under('ie', 'court'), under('us', 'court'), under('ch', 'court'), order];

  it.each<[string, object, object]>([
    ['an addressee of orders', operator('one', 'us', { establishments: addressee }), operator('two', 'us')],
    [
      'a seat that is contested',
      operator('one', 'us', { ...owned, seat: [claim('ie', { confidence: 'contested' })] }),
      operator('two', 'us', { ...owned, seat: [claim('unknown')] }),
    ],
  ])('%s', (_, one, two) => {
    const dataset = worldOf(
      ...states,
      one as never,
      two as never,
      service('a', 'one', 'us'),
      service('b', 'two', 'us'),
    );
    const demandOn = (id: string) => ({
      requester: 'fi',
      data: 'stored-content' as const,
      track: 'criminal' as const,
      situation: situationOf(dataset, id, 'fi'),
      dataset,
    });
    const [a, b] = [demandOn('a'), demandOn('b')];
    expect([isStranger(a), isStranger(b)]).toEqual([true, true]);
    expect(JSON.stringify(allRoads(a))).not.toBe(JSON.stringify(allRoads(b)));
    expect([routes(a), routes(b)]).toEqual([allRoads(a), allRoads(b)]);
  });
});

describe('a state is no stranger to a service', () => {
  const landing = (lists: object) =>
    state('kr', { landing: [claim({ covers: 'large services', status: 'in-force', dataAccess: true, ...lists })] });
  const none = { complies: [], refuses: [] };
  const kr = under('kr', 'court');
  const acme = operator('acme', 'us');
  const asks = (...records: Parameters<typeof worldOf>) => {
    const dataset = worldOf(...records);
    const situation = situationOf(dataset, 'mail', 'kr');
    return isStranger({ requester: 'kr', data: 'stored-content', track: 'criminal', situation, dataset });
  };

  it.each<[string, boolean, Parameters<typeof worldOf>]>([
    ['that has nothing of it', true, [kr, acme, service('mail', 'acme', 'us')]],
    ['whose operator sits there', false, [kr, operator('acme', 'kr'), service('mail', 'acme', 'us')]],
    [
      'whose operator it controls',
      false,
      [
        kr,
        operator('acme', 'us', { parents: [claim({ jurisdiction: 'kr', control: 'state' })] }),
        service('mail', 'acme', 'us'),
      ],
    ],
    ['whose data rests there', false, [kr, acme, service('mail', 'acme', 'kr')]],
    [
      'whose data perhaps rests there',
      false,
      [kr, acme, service('mail', 'acme', 'us', { storage: [claim({ places: 'unknown', oneOf: ['kr', 'us'] })] })],
    ],
    ['whose landing law names nobody', true, [landing(none), acme, service('mail', 'acme', 'us')]],
    [
      'whose landing law it obeys',
      false,
      [landing({ ...none, complies: ['mail'] }), acme, service('mail', 'acme', 'us')],
    ],
    [
      'whose landing law it refuses',
      false,
      [landing({ ...none, refuses: ['mail'] }), acme, service('mail', 'acme', 'us')],
    ],
    [
      'that has a landing law and where it has an office',
      false,
      [
        landing(none),
        operator('acme', 'us', { establishments: [claim({ jurisdiction: 'kr', form: 'branch' })] }),
        service('mail', 'acme', 'us'),
      ],
    ],
  ])('%s: stranger %s', (_, isOne, records) => {
    expect(asks(...records)).toBe(isOne);
  });
});
