import { describe, expect, it } from 'vitest';
import type { Supposition } from '../../../domain/assessment';
import { assumed } from '../../../domain/what-if/assumed';
import { complied } from '../../../domain/what-if/complied';
import { recordsOf } from '../../../domain/what-if/suppose';
import {
  applies,
  ask,
  claim,
  contested,
  DAY,
  instrument,
  measure,
  operator,
  roadsOf,
  service,
  under,
  worldOf,
} from '../small-world';

const law = under('kr', 'agency');
const abroad = [under('us', 'court'), operator('acme', 'us'), instrument('treaty', 'mlat', ['kr', 'us'])];
const complies: Supposition = { kind: 'complies', service: 'mail', state: 'kr' };
const keep = (fields = {}) => measure('keep', 'kr', fields);
const supposed = (world: ReturnType<typeof worldOf>) => ask(world, 'mail', 'kr', { suppose: [complies] });

describe('what is supposed', () => {
  it('is said by nobody, and changes nothing of the records it was made from', () => {
    expect(assumed('yes', DAY)).toEqual({
      value: 'yes',
      since: DAY,
      basis: 'inference',
      confidence: 'medium',
      sources: [],
    });
    const world = worldOf(law, ...abroad, service('mail', 'acme', 'us'), keep());
    const before = JSON.stringify(recordsOf(world));
    const after = complied(world, { kind: 'complies', service: 'mail', state: 'kr' }, DAY);
    expect(JSON.stringify(recordsOf(world))).toBe(before);
    expect(after.measures?.get('keep')?.compliance[0]).toEqual(assumed({ service: 'mail', answer: 'complies' }, DAY));
    expect(complied(world, { kind: 'complies', service: 'nothing', state: 'kr' }, DAY)).toEqual({});
  });
});

describe('a service that is supposed to comply', () => {
  it('keeps a copy in the country, so that an order there is enough', () => {
    const world = worldOf(law, ...abroad, service('mail', 'acme', 'us'), keep());
    expect(roadsOf(ask(world, 'mail', 'kr')).join()).not.toContain('domestic-order');
    const then = supposed(world);
    expect(then.localized).toBe(true);
    expect(then.storage).toMatchObject({ places: ['KR', 'US'], basis: 'inference', sources: [] });
    expect(roadsOf(then)).toContain('domestic-order: KR agency');
  });

  it('keeps it there as well where nobody knows where the rest is, and where it is known to refuse', () => {
    const refuses = keep({ compliance: [claim({ service: 'mail', answer: 'refuses' })] });
    const world = worldOf(law, ...abroad, service('mail', 'acme'), refuses);
    expect(ask(world, 'mail', 'kr').localized).toBe(false);
    const then = supposed(world);
    expect([then.localized, then.storage.places]).toEqual([true, ['KR']]);
    expect(then.measures[0]?.complies).toBe(true);
  });

  it('is the only one', () => {
    const world = worldOf(law, ...abroad, service('mail', 'acme', 'us'), service('other', 'acme', 'us'), keep());
    expect(ask(world, 'other', 'kr', { suppose: [complies] }).localized).not.toBe(true);
  });

  it.each([
    ['is written for domestic operators', { applies: [applies({ operators: 'domestic' })] }],
    ['is written for another kind of service', { applies: [applies({ categories: ['social'] })] }],
    ['names others', { applies: [applies({ only: ['other'] })] }],
    ['keeps account data alone', { applies: [applies({ data: ['subscriber'] })] }],
    ['brings no data into the country', { type: 'gateway' }],
    ['is of one sector', { communications: false }],
  ])('moves nothing it wrote for a law that %s', (_, fields) => {
    const world = worldOf(law, ...abroad, service('mail', 'acme', 'us'), keep(fields));
    expect(supposed(world).storage.places).toEqual(['US']);
  });

  it('leaves where other kinds of data rest as it is, and takes no doubtful place for a known one', () => {
    const of = (data: string[], ...places: string[]) =>
      claim({ data, places: places.map((jurisdiction) => ({ jurisdiction, role: 'primary' })) });
    const storage = [of(['subscriber'], 'us'), contested({ data: ['stored-content'], places: 'unknown' })];
    const world = worldOf(law, ...abroad, service('mail', 'acme', 'us', { storage }), keep());
    expect(supposed(world).storage.places).toEqual(['KR']);
    expect(roadsOf(supposed(world), 'KR', 'subscriber')).toEqual(roadsOf(ask(world, 'mail', 'kr'), 'KR', 'subscriber'));
  });
});
