import { describe, expect, it } from 'vitest';

import { domesticOrder, operatorCompulsion } from '../../../domain/routes/domestic';
import { establishmentCompulsion } from '../../../domain/routes/establishment';

import { claim, contested, ended, operator, service, under } from '../small-world';
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
