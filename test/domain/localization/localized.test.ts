import { describe, expect, it } from 'vitest';
import { localization } from '../../../domain/localization/localized';
import {
  applies,
  claim,
  contested,
  ended,
  kept,
  measure,
  operator,
  service,
  situationOf,
  worldOf,
} from '../small-world';

type Record = ReturnType<typeof service>;
const foreign = operator('acme', 'us');
const domestic = operator('local', 'kr');
const daughter = operator('daughter', 'kr', {
  parents: [claim({ operator: 'acme', jurisdiction: 'us', control: 'full' })],
});
const where = (place: string, persons: object) =>
  claim({ places: [{ jurisdiction: place, role: 'primary' }], persons });
const obeyed = (id: string, answer = 'complies') => ({ compliance: [claim({ service: id, answer })] });

/** `yes measure`: is it localized in Korea, and by whom. */
function of(mail: Record, more: Record[] = [], person = {}) {
  const world = worldOf(foreign, domestic, daughter, mail, ...more);
  const l = localization(situationOf(world, 'mail', 'kr', person), 'kr', world);
  return [l.localized, l.cause].filter((x) => x !== undefined).join(' ');
}

describe('localized', () => {
  it.each<[string, Record, Record[], string]>([
    [
      'by a measure obeyed where the data is',
      service('mail', 'acme', 'kr'),
      [measure('law', 'kr', obeyed('mail'))],
      'yes measure',
    ],
    [
      'by a measure obeyed where nobody knows the place',
      service('mail', 'acme'),
      [measure('law', 'kr', obeyed('mail'))],
      'yes measure',
    ],
    [
      'not by a measure said to be obeyed where the data is known to be elsewhere',
      service('mail', 'acme', 'us'),
      [measure('law', 'kr', obeyed('mail'))],
      'no',
    ],
    ['by a measure on a domestic operator', service('mail', 'local', 'kr'), [measure('law', 'kr')], 'yes measure'],
    [
      'by the operator, which keeps the data of people here apart',
      service('mail', 'daughter', undefined, { storage: [kept('us'), where('kr', { residence: ['kr'] })] }),
      [],
      'yes operator',
    ],
    [
      'by the operator, which sorts people by region and keeps none elsewhere by default',
      service('mail', 'acme', undefined, {
        storage: [where('kr', { residence: ['kr'] }), where('jp', { residence: ['jp'] })],
      }),
      [],
      'yes operator',
    ],
    [
      'by the operator, where the service is usually another one kept elsewhere',
      service('mail', 'daughter', 'kr', { usually: claim('mail-us') }),
      [service('mail-us', 'acme', 'us')],
      'yes operator',
    ],
    [
      'not where the usual one is kept here as well',
      service('mail', 'daughter', 'kr', { usually: claim('mail-us') }),
      [service('mail-us', 'acme', 'kr')],
      'no',
    ],
    [
      'not where what is usual is contested',
      service('mail', 'daughter', 'kr', { usually: contested('mail-us') }),
      [service('mail-us', 'acme', 'us')],
      'no',
    ],
    [
      'not where nobody knows the usual place',
      service('mail', 'daughter', 'kr', { usually: claim('mail-us') }),
      [service('mail-us', 'acme')],
      'no',
    ],
    [
      'not by an operator controlled from nowhere else, which is at home',
      service('mail', 'local', undefined, { storage: [kept('us'), where('kr', { residence: ['kr'] })] }),
      [],
      'no',
    ],
    [
      'not where a rule for others has ended',
      service('mail', 'acme', undefined, {
        storage: [where('kr', { residence: ['kr'] }), ended(where('jp', { residence: ['jp'] }).value)],
      }),
      [],
      'no',
    ],
    ['not where data simply rests in the state', service('mail', 'acme', 'kr'), [], 'no'],
    ['not where it rests elsewhere', service('mail', 'acme', 'us'), [], 'no'],
    ['not where nobody knows the place and no measure is there', service('mail', 'acme'), [], 'no'],
    [
      'perhaps where nobody knows the place and a measure may be obeyed',
      service('mail', 'acme'),
      [measure('law', 'kr')],
      'maybe',
    ],
    [
      'perhaps where data is here and a measure may be obeyed',
      service('mail', 'acme', 'kr'),
      [measure('law', 'kr')],
      'maybe',
    ],
    [
      'not where a measure is refused',
      service('mail', 'acme'),
      [measure('law', 'kr', obeyed('mail', 'refuses'))],
      'no',
    ],
    [
      'not for another measure where one of the state is refused',
      service('mail', 'acme'),
      [measure('law', 'kr', obeyed('mail', 'refuses')), measure('other', 'kr')],
      'no',
    ],
    [
      'not by a gateway, which keeps nothing',
      service('mail', 'acme'),
      [measure('law', 'kr', { type: 'gateway' })],
      'no',
    ],
    [
      'not by an access guarantee, which keeps nothing',
      service('mail', 'local', 'kr'),
      [measure('law', 'kr', { type: 'access-guarantee' })],
      'no',
    ],
    ['not by a measure of another state', service('mail', 'acme', 'kr'), [measure('law', 'cn', obeyed('mail'))], 'no'],
    [
      'perhaps where a rule may put this person here',
      service('mail', 'acme', undefined, {
        storage: [where('kr', { tenantCountry: ['kr'] }), where('us', { tenantCountry: ['us'] })],
      }),
      [],
      'maybe',
    ],
    [
      'not where no rule would put anybody here',
      service('mail', 'acme', undefined, {
        storage: [where('ie', { tenantCountry: ['ie'] }), where('us', { tenantCountry: ['us'] })],
      }),
      [],
      'no',
    ],
    [
      'perhaps where the state is among the candidates of a rule that is open',
      service('mail', 'acme', undefined, {
        storage: [claim({ places: 'unknown', oneOf: ['kr', 'us'], persons: { tenantCountry: ['kr'] } })],
      }),
      [],
      'maybe',
    ],
  ])('%s', (_, mail, more, expected) => {
    expect(of(mail, more)).toBe(expected);
  });

  it.each(['exclusive', 'mirror', 'conditional', 'hosting', 'retention', 'ringfence'])(
    'by a measure of the kind %s, which brings data or a copy into the state',
    (type) => {
      expect(of(service('mail', 'local', 'kr'), [measure('law', 'kr', { type })])).toBe('yes measure');
    },
  );

  it('is open for one who has not said what the rule asks, and settled for one who has', () => {
    const storage = [where('kr', { tenantCountry: ['kr'] }), where('us', { tenantCountry: ['us'] })];
    const mail = service('mail', 'acme', undefined, { storage });
    expect(of(mail, [], { tenantCountry: 'us' })).toBe('no');
    expect(of(mail, [], { tenantCountry: 'kr' })).toBe('yes operator');
  });

  it('names the sources of the measure', () => {
    const world = worldOf(domestic, service('mail', 'local', 'kr'), measure('law', 'kr', { applies: [applies()] }));
    const l = localization(situationOf(world, 'mail', 'kr'), 'kr', world);
    expect([l.measure?.measure.id, l.sources.length, l.usually]).toEqual(['law', 1, undefined]);
  });
});
