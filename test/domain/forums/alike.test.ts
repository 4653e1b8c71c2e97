/**
 * What is worked out once for forums held alike and for persons seen alike is what asking about each forum and each person
 * alone, in a dataset that remembers nothing, would give.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person, Route } from '../../../domain/assessment';
import { alternatives } from '../../../domain/forums/alternatives';
import { peers } from '../../../domain/forums/reference';
import { compare } from '../../../domain/order/protection';
import type { Dataset, Records } from '../../../domain/dataset';
import type { Service } from '../../../domain/schema';
import { protections } from '../../../domain/routes/protected';
import { allRoads, routes } from '../../../domain/routes/routes';
import { situate } from '../../../domain/situation/situation';
import { code } from '../../../domain/states';
import { DATA_KINDS, TRACKS } from '../../../domain/words';
import { STATES } from '../generated-law';
import { times } from '../../long';
import { claim, door, everyDoor, instrument, kept, operator, service, state, under, worldOf } from '../small-world';
import { DAY, person, records, service as anyService, world } from '../worlds';

const RUNS = { numRuns: Number(process.env['RUNS'] ?? times(60, 3_000)) };
const PATIENCE = 900_000;

/** Two more services, one of them held and run as the other is: with three alone hardly any two are alike. */
const crowded = fc
  .tuple(records, anyService('mailbox'), anyService('postbox'))
  .map(([r, mailbox, postbox]): Records => {
    const [letters, ...others] = r.services as [Service, ...Service[]];
    const more = JSON.parse(JSON.stringify([mailbox, postbox])) as Service[];
    const twin = { ...letters, id: 'letters-too', hosts: [{ host: 'letters-too.example.org' }], mailDomains: [] };
    return { ...r, services: [letters, ...others, ...more, twin] };
  });

/** The roads to one service for one person, in a world of their own. */
function alone(r: Records, id: string, who: Person, requester: string): Route[] {
  const dataset = world(r);
  const situation = situate(dataset.services.get(id) as Service, { person: who, on: DAY }, dataset);
  return allRoads({ requester, data: 'stored-content', track: 'criminal', situation, dataset });
}

it(
  'gives each other forum the verdict it has by itself, whoever asked before',
  () => {
    let unlike = 0;
    fc.assert(
      fc.property(crowded, fc.uniqueArray(person, { minLength: 2, maxLength: 3 }), (r, persons) => {
        const shared = world(r);
        for (const who of persons)
          for (const service of shared.services.values()) {
            const situation = situate(service, { person: who, on: DAY }, shared);
            const all = alternatives(situation, [who.home, 'us', 'fi'], [], shared);
            expect(all.map((a) => a.service)).toEqual(peers(service, shared).map(({ id }) => id));
            for (const { service: id, against } of all)
              for (const state of STATES.filter((s) => code(s) in against)) {
                const plain = compare(alone(r, id, who, state), alone(r, service.id, who, state));
                if (plain !== 'same') unlike += 1;
                expect(against[code(state)], `${id} against ${service.id}, ${state} asks`).toBe(plain);
              }
          }
      }),
      RUNS,
    );
    expect(unlike).toBeGreaterThan(500);
  },
  PATIENCE,
);

it(
  'gives each person the roads that are theirs, whoever asked before',
  () => {
    fc.assert(
      fc.property(crowded, fc.uniqueArray(person, { minLength: 2, maxLength: 3 }), (r, persons) => {
        const shared = world(r);
        for (const who of persons)
          for (const id of shared.services.keys())
            for (const requester of STATES)
              for (const data of DATA_KINDS)
                for (const track of TRACKS) {
                  const on = (dataset: typeof shared) => {
                    const situation = situate(dataset.services.get(id) as Service, { person: who, on: DAY }, dataset);
                    return { requester, data, track, situation, dataset };
                  };
                  expect(routes(on(shared)), `${id} ${requester} ${data} ${track}`).toEqual(allRoads(on(world(r))));
                }
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 15) },
    );
  },
  PATIENCE,
);

describe('two persons of one world whom only this tells apart are each answered for themselves:', () => {
  const treaty = instrument('treaty', 'mlat', ['fi', 'kr', 'ie', 'us', 'gb']);
  const orders = instrument('orders', 'production-order', ['fi', 'ie'], { data: ['stored-content'] });
  const deal = instrument('deal', 'executive-agreement', ['gb', 'us'], { spares: [claim({ residence: ['jp'] })] });
  const forResidents = (state: string, authorizer: 'agency' | 'court') =>
    under(state, 'prosecutor', {
      standards: [...everyDoor('prosecutor'), door(authorizer, { persons: { residence: ['jp'] } })],
    });
  const ground = [treaty, operator('acme', 'us'), operator('irish', 'ie')];
  const abroad = service('mail', 'acme', 'us');
  const irish = service('mail', 'irish', 'ie');
  const states = (...ids: string[]) => ids.map((id) => under(id, 'court'));

  it.each<[string, string, Record<string, unknown>[], string]>([
    ['the doors of the state that asks', 'kr', [abroad, forResidents('kr', 'agency'), ...states('us')], 'jp'],
    ['the doors of the state that is asked', 'kr', [abroad, forResidents('us', 'agency'), ...states('kr')], 'jp'],
    ['whom an agreement spares', 'gb', [abroad, deal, ...states('gb', 'us')], 'jp'],
    ['living in the state that orders', 'fi', [irish, orders, ...states('fi', 'ie')], 'fi'],
    [
      'the floor the Union sets',
      'fi',
      [
        irish,
        orders,
        state('eu', { standards: [door('court', { persons: { residence: ['jp'] } })] }),
        under('fi', 'agency'),
        under('ie', 'agency'),
      ],
      'jp',
    ],
    [
      'where the service keeps what they write',
      'kr',
      [
        service('mail', 'acme', 'us', {
          storage: [
            kept('us'),
            claim({ places: [{ jurisdiction: 'kr', role: 'primary' }], persons: { residence: ['jp'] } }),
          ],
        }),
        ...states('kr', 'us'),
      ],
      'jp',
    ],
  ])('%s', (_, requester, more, residence) => {
    const both = [{ home: 'de' }, { home: 'de', residence }];
    const make = () => worldOf(...ground, ...more);
    const seen = (dataset: Dataset, who: Person) =>
      protections(
        requester,
        'stored-content',
        { person: who, on: DAY },
        dataset,
      )(situate(dataset.services.get('mail') as Service, { person: who, on: DAY }, dataset));
    const plain = both.map((who) => seen(make(), who));
    expect(plain[0]).not.toBe(plain[1]);
    for (const order of [both, both.toReversed()]) {
      const shared = make();
      for (const who of order) expect(seen(shared, who)).toBe(plain[both.indexOf(who)]);
    }
  });
});
