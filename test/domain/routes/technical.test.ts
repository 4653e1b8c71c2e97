import { describe, expect, it } from 'vitest';
import { bulkInterception, directAccess, networkLines } from '../../../domain/routes/technical';

import { claim, contested, ended, line, operator, service, situationOf, under, worldOf } from '../small-world';
import { type Asker, linesBy, routesIn } from './small-roads';

const kr = under('kr', 'prosecutor');

const us = under('us', 'court');

const acme = operator('acme', 'us');

const mail = service('mail', 'acme', 'us');

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

describe('an organ of the state', () => {
  it('stands before no filter of its own authorities, and is no line of another state', () => {
    const organ = operator('acme', 'kr', { parents: [claim({ jurisdiction: 'kr', control: 'organ' })] });
    const records = [kr, us, organ, service('mail', 'acme', 'us')];
    expect(linesBy(directAccess, records)).toEqual(['direct-technical-access: nobody']);
    expect(linesBy(directAccess, records, { requester: 'us' })).toEqual([]);
    const owned = operator('acme', 'kr', { parents: [claim({ jurisdiction: 'kr', control: 'state' })] });
    expect(linesBy(directAccess, [kr, us, owned, service('mail', 'acme', 'us')])).toEqual([]);
  });
});

describe('a line where the place is not known', () => {
  it('may lead into it where the state is among the candidates', () => {
    const hidden = service('mail', 'acme', undefined, { storage: [claim({ places: 'unknown', oneOf: ['kr', 'us'] })] });
    expect(linesBy(directAccess, [{ ...kr, directAccess: [line()] }, us, acme, hidden])).toEqual([
      'direct-technical-access?: nobody',
    ]);
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
    [
      'that has ended hides none that asks more and goes on',
      [ended(bulk({ authorizer: 'agency' }).value), bulk()],
      {},
      OPEN,
    ],
    ['that is contested is none', [contested(bulk().value)], {}, []],
    ['that nobody knows of is none', [bulk({ known: 'unknown' })], {}, []],
    ['is told once, by the programme that asks least', [bulk(), bulk({ authorizer: 'court' })], {}, OPEN],
    ['is told once, by whatever order they stand in', [bulk({ authorizer: 'court' }), bulk()], {}, OPEN],
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
