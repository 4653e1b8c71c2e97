import { describe, expect, it } from 'vitest';
import { claim, instrument, operator, service, under } from '../small-world';
import { mlat, noneKnown } from '../../../domain/routes/mlat';
import { type Asker, linesBy, linesIn, routesIn } from './small-roads';

const kr = under('kr', 'prosecutor');

const us = under('us', 'court');

const acme = operator('acme', 'us');

const mail = service('mail', 'acme', 'us');

const treaty = (fields = {}) =>
  instrument('treaty', 'mlat', ['kr', 'us'], { grounds: [claim('dual-criminality')], ...fields });

const WORLD = [kr, us, acme, mail];

const COURTESY = 'none-known: KR prosecutor + US executive + US court';

describe('mutual legal assistance', () => {
  it('passes the judge of either state', () => {
    expect(linesIn([...WORLD, treaty()])).toEqual(['mlat: KR prosecutor + US executive + US court']);
  });

  it('runs through the state that holds the operator, on the grounds of the treaty', () => {
    const [road] = routesIn([...WORLD, treaty()]);
    expect(road).toMatchObject({ requester: 'KR', through: 'US', records: [{ id: 'treaty' }] });
    expect(road?.filters.map((f) => [f.part, f.grounds])).toEqual([
      ['requesting', 'none'],
      ['requested', 'dual-criminality'],
    ]);
  });

  it.each<[string, Parameters<typeof linesIn>[0], Asker, string[]]>([
    [
      'may be open where the treaty may be in force, beside the letter rogatory',
      [...WORLD, treaty({ status: [claim('unknown')] })],
      {},
      ['mlat?: KR prosecutor + US executive + US court', COURTESY],
    ],
    ['does not serve data the treaty does not cover', [...WORLD, treaty({ data: ['subscriber'] })], {}, []],
    ['does not run on the security track', [...WORLD, treaty()], { track: 'national-security' }, []],
    [
      'is not needed by a state that controls the operator',
      [...WORLD, treaty()],
      { requester: 'us', home: 'kr' },
      ['domestic-order: US court'],
    ],
    [
      'may be asked of the place of the data as well',
      [
        kr,
        us,
        under('ie', 'court'),
        acme,
        service('mail', 'acme', 'ie'),
        treaty(),
        instrument('other', 'mlat', ['kr', 'ie']),
      ],
      {},
      ['mlat: KR prosecutor + US executive + US court', 'mlat: KR prosecutor + IE executive + IE court'],
    ],
  ])('%s', (_, records, asker, expected) => {
    expect(linesIn(records, asker)).toEqual(expected);
  });

  it('is slow and has costs, which are no decisions', () => {
    const slow = under('us', 'court', {
      blocking: [claim({ forbids: 'to answer' }, { law: 'Blocking Act' })],
      foreignRequests: [claim({ contentVia: 'mlat-only', backlog: 'ten months' })],
    });
    const [road] = routesIn([kr, slow, acme, mail, treaty()]);
    expect(road?.hindrances.map((h) => h.text)).toEqual(['Blocking Act', 'ten months']);
    expect(road?.filters).toHaveLength(2);
  });
});

describe('both roads through another state', () => {
  it('are its treaty and, where none is in force, its courtesy', () => {
    expect(linesBy(mlat, [...WORLD, treaty()])).toHaveLength(1);
    expect(linesBy(noneKnown, [...WORLD, treaty()])).toEqual([]);
    expect(linesBy(mlat, WORLD)).toEqual([]);
    expect(linesBy(noneKnown, WORLD)).toEqual([COURTESY]);
  });
});

describe('where no treaty is known', () => {
  it('a letter rogatory passes the government of the asked state as well, and its code is in capitals', () => {
    const [road] = routesIn(WORLD);
    expect(linesIn(WORLD)).toEqual([COURTESY]);
    expect(road?.filters[1]).toMatchObject({
      jurisdiction: 'US',
      part: 'central-authority',
      authorizer: 'executive',
      grounds: 'discretionary',
    });
    expect(road).toMatchObject({ through: 'US', status: 'in-force' });
  });

  it('and nobody knows whom to ask, only its own decision is known', () => {
    const nobody = service('mail', 'nobody');
    expect(linesIn([kr, nobody])).toEqual(['none-known?: KR prosecutor']);
  });

  it('nothing is asked on the security track, nor by the state in control', () => {
    expect(linesIn(WORLD, { track: 'national-security' })).toEqual([]);
    expect(linesIn(WORLD, { requester: 'us' })).toEqual(['domestic-order: US court']);
  });
});
