/** The forums of a category, laid down: what their records would say, without these. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person, Question } from '../../../domain/assessment';
import { assess } from '../../../domain/assess';
import { DIMENSION_NAMES } from '../../../domain/dimensions';
import type { Dataset, Records } from '../../../domain/dataset';
import { type Forums, forumsOf } from '../../../domain/forums/forums-of';
import type { KnownChain } from '../../../domain/order/chain';
import type { Protection } from '../../../domain/order/protection';
import { compile } from '../../../domain/records/compile';
import { open } from '../../../domain/records/open';
import type { Category } from '../../../domain/words';
import { recordsOf } from '../../../domain/what-if/suppose';
import { bundled } from '../../data/bundled';
import { IS_LONG, times } from '../../long';
import { claim, contested, door, everyDoor, instrument, operator, service, under, worldOf } from '../small-world';
import { DAY, question, records, world } from '../worlds';

const VERSION = bundled.version;
const TODAY = VERSION.replaceAll('.', '-');
const atRest = open(compile(recordsOf(bundled), VERSION));

/** All that comparing looks at. */
function says({ certain, doubtful }: Protection): string {
  const chain = ({ filters }: KnownChain) =>
    JSON.stringify(filters.map((f) => [f.jurisdiction, f.part, f.law, f.at, ...DIMENSION_NAMES.map((d) => f[d])]));
  const doubts = Array.from(doubtful, ([road, chains]) => [road, ...chains.map(chain).sort()].join());
  return [...certain.map(chain).sort(), ...doubts.sort()].join('\n');
}

/** What says the same is one object, whatever dataset it is of, unless it was forgotten in between. */
const isSame = (a: Protection, b: Protection): boolean => a === b || says(a) === says(b);

/** All that comparing sees of them. */
const seen = ({ forums, against }: Forums, requesters: readonly string[]) =>
  forums.map(({ told, holders }, n) => ({
    told,
    holders: holders.map(({ state, named, protection }) => ({ state, named, protection })),
    against: requesters.map((state) => against(state)[n]!),
  }));

const differing = (one: ReturnType<typeof seen>, other: ReturnType<typeof seen>): string[] =>
  one.flatMap((forum, n) => {
    const { told, holders, against } = other[n]!;
    const same =
      JSON.stringify(told) === JSON.stringify(forum.told) &&
      holders.length === forum.holders.length &&
      holders.every(
        (h, i) =>
          h.state === forum.holders[i]!.state &&
          h.named === forum.holders[i]!.named &&
          isSame(h.protection, forum.holders[i]!.protection),
      ) &&
      against.every((protection, i) => isSame(protection, forum.against[i]!));
    return same ? [] : [told.service];
  });

describe('the forums of every category', () => {
  it.each(IS_LONG ? [...bundled.jurisdictions.keys()] : ['kr', 'us', 'ie', 'cn', 'br'])(
    'are met from %s as by their records, and before them stands the same',
    (home) => {
      const who = { person: { home }, on: TODAY };
      const requesters = [home, 'us', 'cn', 'fr'];
      for (const category of bundled.servicesIn.keys()) {
        const [one, other] = [bundled, atRest].map((d) => seen(forumsOf(category as Category, who, d), requesters));
        expect(other!.map(({ told }) => told.service)).toEqual(one!.map(({ told }) => told.service));
        expect([category, differing(one!, other!)]).toEqual([category, []]);
      }
    },
    120_000,
  );

  it('are met so without a record of a service or an operator', () => {
    const unread = new Proxy(atRest.services, {
      get: (_, name) => () => {
        throw new Error(`a record was asked for (${String(name)})`);
      },
    });
    const dataset: Dataset = { ...atRest, services: unread, operators: unread as never, servicesIn: unread as never };
    for (const category of ['mail', 'social', 'documents'] as const)
      expect(forumsOf(category, { person: { home: 'kr' }, on: TODAY }, dataset).forums.length).toBeGreaterThan(50);
  });

  it.each<[string, Person, string]>([
    ['whose account is of another region', { home: 'kr', accountRegion: 'cn' }, TODAY],
    ['of another day', { home: 'kr' }, '2018-03-01'],
    ['from a home that the dataset has no record of', { home: 'zz' }, TODAY],
  ])('are looked at record by record for somebody %s', (_, person, on) => {
    const laid = { get: () => ({ filters: [], chains: [], protections: [], exceptFor: {}, forums: [] }) };
    const dataset: Dataset = { ...atRest, workedOut: { ...atRest.workedOut!, forums: laid as never } };
    const forums = forumsOf('mail', { person, on }, dataset).forums.map(({ told }) => told);
    expect(forums).toEqual(forumsOf('mail', { person, on }, bundled).forums.map(({ told }) => told));
    expect(forumsOf('mail', { person: { home: 'kr' }, on: TODAY }, dataset).forums).toEqual([]);
  });
});

describe('of a small world', () => {
  const rest = (dataset: Dataset) => open(compile(recordsOf(dataset), '2026.11.24'));
  const askedFrom = (dataset: Dataset, homes: readonly string[], requesters: readonly string[]) => {
    const laid = rest(dataset);
    return homes.filter((home) => {
      const who = { person: { home }, on: DAY };
      const [one, other] = [dataset, laid].map((d) => seen(forumsOf('mail', who, d), requesters));
      return differing(one!, other!).length > 0;
    });
  };
  const kept = (place: string, residence: string) =>
    claim({ places: [{ jurisdiction: place, role: 'primary' }], persons: { residence: [residence] } });

  it.each<[string, Record<string, unknown>[]]>([
    [
      'whose law sees its own residents otherwise',
      [
        under('us', 'court', {
          standards: [...everyDoor('court'), door('agency', { persons: { residence: ['kr'] } })],
        }),
        service('mail', 'acme', 'us'),
        service('post', 'home', 'kr'),
      ],
    ],
    [
      'that keeps some at home',
      [under('us', 'court'), service('mail', 'acme', undefined, { storage: [kept('kr', 'kr')] })],
    ],
    [
      'of which nobody knows where it lies',
      [under('us', 'court'), service('mail', 'acme', undefined, { storage: [kept('kr', 'kr'), kept('us', 'kr')] })],
    ],
    [
      'of a company that is part of a state',
      [
        under('us', 'court'),
        under('kr', 'prosecutor', {
          standards: [...everyDoor('prosecutor'), door('agency', { persons: { residence: ['jp'] } })],
        }),
        operator('ministry', 'kr', { parents: [claim({ jurisdiction: 'kr', control: 'organ' })] }),
        service('mail', 'ministry', 'kr'),
      ],
    ],
    [
      'that hands over what is stored',
      [
        under('us', 'court'),
        service('mail', 'acme', 'us', {
          disclosure: [claim({ requesters: 'any', data: ['stored-content'], condition: 'none' })],
        }),
      ],
    ],
    [
      'whose place is contested',
      [
        under('us', 'court'),
        service('mail', 'acme', undefined, {
          storage: [contested({ places: [{ jurisdiction: 'kr', role: 'primary' }] })],
        }),
      ],
    ],
    [
      'kept alike for people whom the law of a state that holds many sees otherwise',
      [
        under('us', 'court', {
          standards: [...everyDoor('court'), door('agency', { persons: { residence: ['jp'] } })],
        }),
        under('de', 'court'),
        instrument('treaty', 'mlat', ['us', 'de']),
        operator('far', 'de'),
        service('post', 'acme', 'us'),
        service('mail', 'far', undefined, {
          storage: [
            claim({ places: [{ jurisdiction: 'de', role: 'primary' }], persons: { residence: ['jp', 'kr'] } }),
            claim({ places: 'unknown' }),
          ],
        }),
      ],
    ],
    [
      'with a twin for people of one state, which obeys a law that names it',
      [
        under('us', 'court'),
        under('jp', 'agency', {
          landing: [claim({ covers: 'x', status: 'in-force', dataAccess: true, complies: ['twin'], refuses: [] })],
        }),
        service('mail', 'acme', 'us', { twins: [claim({ service: 'twin', persons: { residence: ['kr'] } })] }),
        service('twin', 'acme', 'us', { categories: ['documents'] }),
      ],
    ],
    [
      'whose operator has named whom orders are served on',
      [
        under('us', 'court'),
        under('fi', 'court'),
        under('ie', 'court'),
        instrument('orders', 'production-order', ['fi', 'ie'], { data: ['stored-content'] }),
        operator('abroad', 'us', {
          establishments: [claim({ jurisdiction: 'ie', form: 'representative', namedFor: ['e-evidence'] })],
        }),
        service('mail', 'abroad', 'us'),
      ],
    ],
  ])('a forum %s is met as by its record', (_, more) => {
    const isThere = (id: string) => more.some((record) => record['id'] === id);
    const dataset = worldOf(
      ...['kr', 'jp'].filter((id) => !isThere(id)).map((id) => under(id, 'prosecutor')),
      operator('acme', 'us'),
      operator('home', 'kr'),
      ...more,
    );
    expect(askedFrom(dataset, ['kr', 'jp', 'us', 'de'], ['kr', 'us', 'jp', 'fi'])).toEqual([]);
  });

  it('closed forums are none, and those shut for a home are said to be', () => {
    const dataset = worldOf(
      under('kr', 'court'),
      operator('acme', 'us'),
      service('staff', 'acme', 'us', { openTo: [claim({ who: 'staff' })] }),
      service('mail', 'acme', 'us', { blockedIn: [claim({ jurisdiction: 'kr', status: 'blocked' })] }),
    );
    const told = forumsOf('mail', { person: { home: 'kr' }, on: DAY }, rest(dataset)).forums.map(({ told }) => told);
    expect(told).toMatchObject([{ service: 'mail', reachable: false }]);
  });
});

it('gives, in generated worlds, each answer byte for byte as the dataset in memory', () => {
  const plain = (q: Question): Question => ({ ...q, person: { home: q.person.home } });
  let laidDown = 0;
  fc.assert(
    fc.property(records, fc.array(question, { minLength: 3, maxLength: 3 }), (r: Records, asked) => {
      const inMemory = world(r);
      const laid = open(compile(r, '2026.11.24'));
      const { forums = [] } = laid.workedOut!.forums.get('mail') ?? {};
      laidDown += forums.filter(({ met = [] }) => met.some(({ before = {} }) => Object.keys(before).length > 0)).length;
      for (const q of [...asked, ...asked.map(plain)]) {
        const [one, other] = [inMemory, laid].map((d) => JSON.stringify({ ...assess(q, d), dataset: 0 }));
        expect(other).toBe(one);
      }
    }),
    { numRuns: times(250, 4_000) },
  );
  expect(laidDown).toBeGreaterThan(200);
}, 900_000);
