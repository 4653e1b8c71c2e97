import { describe, expect, it } from 'vitest';
import { without } from '../../../domain/routes/exposure';
import { domesticOrder, operatorCompulsion } from '../../../domain/routes/domestic';
import { establishmentCompulsion } from '../../../domain/routes/establishment';
import { bulkInterception, directAccess, networkLines } from '../../../domain/routes/technical';
import { voluntaryDisclosure } from '../../../domain/routes/voluntary';
import { routes, weakest } from '../../../domain/routes/routes';
import { hosts, places } from '../../../domain/routes/road';
import { DATA_KINDS, TRACKS } from '../../../domain/words';
import { decision, road } from '../order/decisions';
import {
  claim,
  contested,
  ended,
  everyDoor,
  line,
  operator,
  service,
  situationOf,
  state,
  under,
  worldOf,
} from '../small-world';
import { type Asker, linesBy, linesIn, routesIn } from './small-roads';

const kr = under('kr', 'prosecutor');
const us = under('us', 'court');
const acme = operator('acme', 'us');
const mail = service('mail', 'acme', 'us');

describe('an order at home', () => {
  it('reaches data that rest in the state, one decision of its own', () => {
    expect(linesIn([kr, us, acme, service('mail', 'acme', 'kr')])).toEqual(['domestic-order: KR prosecutor']);
  });

  it('reaches what an operator under the state controls, wherever it rests', () => {
    const records = [kr, us, acme, service('mail', 'acme', 'ie')];
    expect(linesIn(records, { requester: 'us' })).toEqual(['operator-compulsion: US court']);
    expect(routesIn(records, { requester: 'us' })[0]?.rests).toEqual(['acme']);
  });

  it('is one of the two or none, never both', () => {
    const abroad = [kr, us, acme, mail];
    const roads = (records: typeof abroad, requester = 'kr') =>
      [domesticOrder, operatorCompulsion].map((by) => linesBy(by, records, { requester }).length);
    expect(roads(abroad)).toEqual([0, 0]);
    expect(roads([kr, us, acme, service('mail', 'acme', 'kr')])).toEqual([1, 0]);
    expect(roads([kr, us, operator('acme', 'kr'), mail])).toEqual([0, 1]);
    expect(roads([kr, us, operator('acme', 'kr'), service('mail', 'acme', 'kr')])).toEqual([1, 0]);
  });

  it('carries the source on how far the orders of the state reach', () => {
    const far = under('us', 'court', {
      extraterritorial: [claim({ reach: 'possession-custody-control' }, { sources: [{ title: '18 USC 2713' }] })],
    });
    const [first] = routesIn([far, acme, service('mail', 'acme', 'ie')], { requester: 'us' });
    expect(first?.sources.map((s) => s.title)).toContain('18 USC 2713');
  });
});

describe('a landing law', () => {
  const landing = (fields = {}) =>
    claim({ covers: 'platforms', status: 'in-force', dataAccess: true, complies: [], refuses: [], ...fields });
  const office = [claim({ jurisdiction: 'kr', form: 'subsidiary' })];
  const roads = (laws: object[], establishments: object[] = office, asker: Asker = {}, at = 'us') =>
    linesBy(
      establishmentCompulsion,
      [{ ...kr, landing: laws }, us, operator('acme', 'us', { establishments }), service('mail', 'acme', at)],
      asker,
    );
  const OPEN = ['establishment-compulsion: KR prosecutor'];
  const MAYBE = ['establishment-compulsion?: KR prosecutor'];

  it.each<[string, object[], string[]]>([
    ['known to be obeyed by this service is a road', [landing({ complies: ['mail'] })], OPEN],
    ['of which no practice is known may be one', [landing()], MAYBE],
    ['refused by this service is none', [landing({ refuses: ['mail'] })], []],
    [
      'refused once is none, though another is obeyed',
      [landing({ complies: ['mail'] }), landing({ refuses: ['mail'] })],
      [],
    ],
    ['without access to data is none', [landing({ dataAccess: false, complies: ['mail'] })], []],
    [
      'of unknown access may be one, even where it is obeyed',
      [landing({ dataAccess: 'unknown', complies: ['mail'] })],
      MAYBE,
    ],
    ['for other data is none', [landing({ complies: ['mail'], data: ['subscriber'] })], []],
    ['for this data is one', [landing({ complies: ['mail'], data: ['stored-content'] })], OPEN],
    ['that is a draft is none', [landing({ complies: ['mail'], status: 'draft' })], []],
    ['that has ended is none', [ended(landing({ complies: ['mail'] }).value)], []],
    ['that is contested is none', [contested(landing({ complies: ['mail'] }).value)], []],
  ])('%s', (_, laws, expected) => {
    expect(roads(laws)).toEqual(expected);
  });

  it('is no road without an office, unless it is obeyed', () => {
    expect(roads([landing()], [])).toEqual([]);
    expect(roads([landing({ complies: ['mail'] })], [])).toEqual(OPEN);
  });

  it('is no road into what rests in the state or what the state controls: that is a domestic case', () => {
    expect(roads([landing({ complies: ['mail'] })], office, {}, 'kr')).toEqual([]);
    expect(linesIn([kr, operator('acme', 'kr'), service('mail', 'acme', 'us')])).toEqual([
      'operator-compulsion: KR prosecutor',
    ]);
  });
});

describe('a line of the authorities', () => {
  const roads = (
    lines: object[],
    asker: Asker = {},
    records = [operator('acme', 'kr'), service('mail', 'acme', 'us')],
  ) => linesBy(directAccess, [{ ...kr, directAccess: lines }, us, ...records], asker);
  const OPEN = ['direct-technical-access: nobody'];
  const MAYBE = ['direct-technical-access?: nobody'];

  it.each<[string, object[], Asker, string[]]>([
    ['into services passes nobody', [line()], {}, OPEN],
    ['of unknown reach may be one', [line({ reaches: 'unknown' })], {}, MAYBE],
    ['into networks opens no mailbox', [line({ reaches: 'networks' })], {}, []],
    ['that is logged and matched with orders is none', [line({ audited: true })], {}, []],
    ['of which nobody knows whether it is audited is one', [line({ audited: 'unknown' })], {}, OPEN],
    ['that nobody knows to exist is none', [line({ known: 'unknown' })], {}, []],
    ['known not to exist is none', [line({ known: false })], {}, []],
    ['that is contested is none', [contested(line().value)], {}, []],
    ['that is gone is none', [ended(line().value)], {}, []],
    ['into other data is none', [line({ data: ['traffic'] })], {}, []],
    ['on another track is none', [line({ tracks: ['national-security'] })], {}, []],
    ['on no named track is on both', [line({ tracks: [] })], { track: 'national-security' }, OPEN],
    ['known beside one of unknown reach is told, once', [line({ reaches: 'unknown' }), line(), line()], {}, OPEN],
  ])('%s', (_, lines, asker, expected) => {
    expect(roads(lines, asker)).toEqual(expected);
  });

  it('reaches what sits or rests in the state, and nothing else', () => {
    expect(roads([line()], {}, [acme, service('mail', 'acme', 'kr')])).toEqual(OPEN);
    expect(roads([line()], {}, [acme, mail])).toEqual([]);
  });

  it('into networks is told apart', () => {
    const world = worldOf({ ...kr, directAccess: [line({ reaches: 'networks' }), line()] }, acme, mail);
    const q = {
      requester: 'kr',
      data: 'traffic',
      track: 'criminal',
      situation: situationOf(world, 'mail', 'kr'),
    } as const;
    expect(networkLines({ ...q, dataset: world }).map((c) => c.value.reaches)).toEqual(['networks']);
  });
});

describe('bulk interception', () => {
  const bulk = (fields = {}) =>
    claim({ known: true, authorizer: 'executive', ...fields }, { law: 'Bulk Act', at: 's. 1' });
  const roads = (programmes: object[], asker: Asker = {}) =>
    linesBy(bulkInterception, [{ ...kr, bulk: programmes }, us, acme, mail], {
      track: 'national-security',
      data: 'traffic',
      ...asker,
    });
  const OPEN = ['bulk-interception: KR executive'];

  it.each<[string, object[], Asker, string[]]>([
    ['approves a programme, not a case', [bulk()], {}, OPEN],
    ['reaches live content', [bulk()], { data: 'live-content' }, OPEN],
    ['does not reach what is stored', [bulk()], { data: 'stored-content' }, []],
    ['does not reach account data', [bulk()], { data: 'subscriber' }, []],
    ['is no road in a criminal case', [bulk()], { track: 'criminal' }, []],
    ['that has ended is none', [ended(bulk().value)], {}, []],
    ['that is contested is none', [contested(bulk().value)], {}, []],
    ['that nobody knows of is none', [bulk({ known: 'unknown' })], {}, []],
    ['is told once', [bulk(), bulk({ authorizer: 'court' })], {}, OPEN],
  ])('%s', (_, programmes, asker, expected) => {
    expect(roads(programmes, asker)).toEqual(expected);
  });

  it('is a decision on everybody, for any purpose, under its own law', () => {
    const [r] = routesIn([{ ...kr, bulk: [bulk()] }, acme, mail], { track: 'national-security', data: 'traffic' });
    expect(r?.filters[0]).toMatchObject({
      particularity: 'bulk',
      offences: 'any-purpose',
      threshold: 'none',
      law: 'Bulk Act',
      at: 's. 1',
    });
  });
});

describe('what a provider hands over of its own will', () => {
  const allows = (metadata: string, content: string) => claim({ metadata, content });
  const says = (fields = {}) => claim({ requesters: 'any', data: ['subscriber'], condition: 'none', ...fields });
  const roads = (law: object[], disclosure: object[], asker: Asker = {}, own = kr) =>
    linesBy(
      voluntaryDisclosure,
      [own, under('us', 'court', { voluntaryDisclosure: law }), acme, service('mail', 'acme', 'us', { disclosure })],
      {
        data: 'subscriber',
        ...asker,
      },
    );
  const BARE = ['voluntary-disclosure: nobody'];

  it.each<[string, object[], object[], Asker, string[]]>([
    ['is metadata where its law allows that', [allows('allowed', 'forbidden')], [], {}, BARE],
    ['is traffic data as well', [allows('allowed', 'forbidden')], [], { data: 'traffic' }, BARE],
    ['is no content where its law forbids that', [allows('allowed', 'forbidden')], [], { data: 'stored-content' }, []],
    ['is content where its law allows that', [allows('forbidden', 'allowed')], [], { data: 'stored-content' }, BARE],
    [
      'is never live content: it does not lie there to be handed over',
      [allows('allowed', 'allowed')],
      [],
      { data: 'live-content' },
      [],
    ],
    ['is nothing where nobody knows the law', [allows('unknown', 'unknown')], [], {}, []],
    ['is nothing where the law is contested', [contested(allows('allowed', 'allowed').value)], [], {}, []],
    [
      'is nothing to the state it sits in, which can order',
      [allows('allowed', 'allowed')],
      [says()],
      { requester: 'us' },
      [],
    ],
    ['is what the provider itself says', [], [says()], {}, BARE],
    ['is not what it says of other data', [], [says()], { data: 'traffic' }, []],
    ['is not what it says of other states', [], [says({ requesters: ['jp'] })], {}, []],
    ['is what it says of this state', [], [says({ requesters: ['jp', 'kr'] })], {}, BARE],
    ['is not what it once said', [], [ended(says().value)], {}, []],
    ['is not what is contested', [], [contested(says().value)], {}, []],
    ['on unknown terms may be', [], [says({ condition: 'unknown' })], {}, ['voluntary-disclosure?: nobody']],
    [
      "on the order of a court asks a court, whatever the requester's law is content with",
      [],
      [says({ condition: 'own-court-order' })],
      {},
      ['voluntary-disclosure: KR court'],
    ],
  ])('%s', (_, law, disclosure, asker, expected) => {
    expect(roads(law, disclosure, asker)).toEqual(expected);
  });

  it('asks the very court of the requester where its law has one', () => {
    const disclosure = [says({ condition: 'own-court-order', share: 'one request in ten' })];
    const records = [under('kr', 'court'), us, acme, service('mail', 'acme', 'us', { disclosure })];
    const r = routesIn(records, { data: 'subscriber' }).find((x) => x.kind === 'voluntary-disclosure');
    expect(r).toMatchObject({ through: 'US', costs: ['one request in ten'], rests: ['mail'] });
    expect(r?.filters[0]).toMatchObject({ authorizer: 'court', at: 'Art. court' });
  });
});

describe('the weakest road', () => {
  it('is certainly open, undercut by no other, and the shortest of those', () => {
    const [court, agency, prosecutor] = [
      decision('KR', 'court'),
      decision('KR', 'agency'),
      decision('KR', 'prosecutor'),
    ];
    const list = [
      road([court], { kind: 'mlat' }),
      road([], { kind: 'direct-technical-access', status: 'unknown' }),
      road([agency], { kind: 'production-order' }),
      road([agency], { kind: 'domestic-order' }),
    ];
    expect(weakest(list)?.kind).toBe('production-order');
    expect(weakest([list[1]!])).toBeUndefined();
    expect(weakest([])).toBeUndefined();
    const apart = [road([prosecutor, court]), road([decision('KR', 'executive')], { kind: 'none-known' })];
    expect(weakest(apart)?.kind).toBe('none-known');
  });

  it('of those as short that cannot be compared is the one that leads straight to the provider', () => {
    const apart = [
      road([decision('KR', 'prosecutor')], { kind: 'none-known' }),
      road([decision('KR', 'executive')], { kind: 'domestic-order' }),
    ];
    expect(weakest(apart)?.kind).toBe('domestic-order');
    expect(weakest([...apart].reverse())?.kind).toBe('domestic-order');
  });
});

describe('roads', () => {
  it('can be looked at without some kinds of them', () => {
    const list = [road([], { kind: 'mlat' }), road([], { kind: 'domestic-order' })];
    expect(without(list, ['mlat', 'endpoint']).map((r) => r.kind)).toEqual(['domestic-order']);
    expect(without(list, [])).toHaveLength(2);
  });

  it('are asked of those in control and of the places of the data, never of the requester or of the Union', () => {
    const owned = operator('acme', 'us', { parents: [claim({ jurisdiction: 'eu', control: 'state' })] });
    const world = worldOf(kr, us, owned, service('mail', 'acme', 'ie'));
    const q = { requester: 'kr', data: 'stored-content', track: 'criminal', dataset: world } as const;
    const situation = situationOf(world, 'mail', 'kr');
    expect(hosts({ ...q, situation })).toEqual(['us', 'ie']);
    expect(hosts({ ...q, requester: 'us', situation })).toEqual(['ie']);
    expect(places({ ...q, situation })).toEqual(['ie']);
  });

  it('exist for every kind of data in a criminal case, whatever is unknown', () => {
    const world = worldOf(state('kr'), service('mail', 'nobody'));
    const situation = situationOf(world, 'mail', 'kr');
    const count = TRACKS.map((track) =>
      DATA_KINDS.map((data) => routes({ requester: 'kr', data, track, situation, dataset: world }).length),
    );
    expect(count).toEqual([
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ]);
  });

  it('are as many as the doors that stand side by side', () => {
    const two = state('kr', { standards: [...everyDoor('prosecutor'), ...everyDoor('executive')] });
    expect(linesIn([two, us, acme, service('mail', 'acme', 'kr')])).toEqual([
      'domestic-order: KR prosecutor',
      'domestic-order: KR executive',
    ]);
  });
});
