import { describe, expect, it } from 'vitest';
import { recordsOf, suppose } from '../../../domain/what-if/suppose';
import type { Supposition } from '../../../domain/assessment';
import {
  ask,
  claim,
  contested,
  DAY,
  door,
  instrument,
  measure,
  operator,
  party,
  roadsOf,
  service,
  state,
  under,
  worldOf,
} from '../small-world';

const kr = under('kr', 'court');

const us = under('us', 'court');

const acme = operator('acme', 'us');

const mail = service('mail', 'acme', 'us');

const treaty = instrument('treaty', 'mlat', ['kr', 'us']);

const deal = (fields = {}) => instrument('deal', 'executive-agreement', ['kr', 'us'], fields);

describe('a supposition', () => {
  const roads = (supposition: Supposition, ...records: Parameters<typeof worldOf>) =>
    roadsOf(ask(worldOf(kr, us, acme, mail, ...records), 'mail', 'kr', { suppose: [supposition] }));

  it.each<[string, Supposition, Parameters<typeof worldOf>, string[]]>([
    [
      'of an agreement opens its road',
      { kind: 'executive-agreement', between: ['kr', 'us'] },
      [treaty],
      ['executive-agreement: KR court', 'mlat: KR court + US executive + US court'],
    ],
    [
      'of a treaty opens its road',
      { kind: 'mlat', between: ['us', 'kr'] },
      [],
      ['mlat: KR court + US executive + US court'],
    ],
    [
      'that an instrument lapses shuts its road',
      { kind: 'instrument-lapses', instrument: 'deal' },
      [treaty, deal()],
      ['mlat: KR court + US executive + US court'],
    ],
    [
      'that an instrument is in force opens its road to who has signed',
      { kind: 'instrument-in-force', instrument: 'deal' },
      [treaty, deal({ status: [claim('signed')], parties: [party('kr', 'signed'), party('us')] })],
      ['executive-agreement: KR court', 'mlat: KR court + US executive + US court'],
    ],
    [
      'that an instrument is in force opens nothing to who has left',
      { kind: 'instrument-in-force', instrument: 'deal' },
      [treaty, deal({ parties: [party('kr', 'left'), party('us')] })],
      ['mlat: KR court + US executive + US court'],
    ],
    [
      'about another instrument changes nothing',
      { kind: 'instrument-lapses', instrument: 'treaty' },
      [treaty, deal()],
      ['executive-agreement: KR court', 'none-known: KR court + US executive + US court'],
    ],
    [
      'of another place brings the data there',
      { kind: 'storage', service: 'mail', place: 'kr' },
      [treaty],
      ['domestic-order: KR court'],
    ],
    [
      'of another place of another service changes nothing',
      { kind: 'storage', service: 'other', place: 'kr' },
      [treaty],
      ['mlat: KR court + US executive + US court'],
    ],
  ])('%s', (_, supposition, records, expected) => {
    expect(roads(supposition, ...records)).toEqual(expected);
  });

  it('of another place beats the regional twin', () => {
    const twins = [claim({ service: 'mail-kr', persons: { residence: ['kr'] } })];
    const world = worldOf(kr, us, acme, { ...mail, twins }, service('mail-kr', 'acme', 'ie'));
    const a = ask(world, 'mail', 'kr', { suppose: [{ kind: 'storage', service: 'mail', place: 'kr' }] });
    expect(a.storage.places).toEqual(['KR']);
  });

  describe('of a measure', () => {
    const home = service('mail', 'acme', 'kr');
    const measures = (supposition: Supposition, ...records: Parameters<typeof worldOf>) =>
      ask(worldOf(kr, us, acme, home, ...records), 'mail', 'kr', { suppose: [supposition] }).measures.map(
        (m) => m.measure,
      );

    it('adopts one for every communication service, or for one purpose', () => {
      expect(measures({ kind: 'measure-adopted', state: 'kr' })).toHaveLength(1);
      expect(measures({ kind: 'measure-adopted', state: 'kr', category: 'mail' })).toHaveLength(1);
      expect(measures({ kind: 'measure-adopted', state: 'kr', category: 'messenger' })).toEqual([]);
      expect(measures({ kind: 'measure-adopted', state: 'us' })).toEqual([]);
    });

    it('repeals the one named and no other', () => {
      const both = [measure('law', 'kr'), measure('other', 'kr')];
      expect(measures({ kind: 'measure-repealed', measure: 'law' }, ...both)).toEqual(['other']);
    });
  });

  it('names in capitals the states it is about', () => {
    const world = suppose(
      worldOf(),
      [
        { kind: 'executive-agreement', between: ['us', 'kr'] },
        { kind: 'measure-adopted', state: 'kr' },
      ],
      DAY,
    );
    expect([...world.instruments.values(), ...world.measures.values()].map((r) => r.name.match(/[A-Z]{2}\b/g))).toEqual(
      [['KR', 'US'], ['KR']],
    );
  });

  it('leaves the dataset as it is', () => {
    const world = worldOf(kr, us, treaty);
    const before = JSON.stringify(recordsOf(world));
    suppose(world, [{ kind: 'instrument-lapses', instrument: 'treaty' }, { kind: 'mlat-reform' }], DAY);
    expect(JSON.stringify(recordsOf(world))).toBe(before);
  });
});

describe('the reform the essay argued against', () => {
  const admits = (standards: object[], id = 'kr') =>
    suppose(worldOf(state(id, { standards }), us), [{ kind: 'mlat-reform' }], DAY).instruments.size === 1;

  it.each<[string, object[], boolean]>([
    ['a state that puts content behind a court', [door('court')], true],
    ['a state that puts content behind an independent body', [door('independent-body')], true],
    ['no state where an official decides', [door('prosecutor')], false],
    ['no state with one good door and one bad', [door('court'), door('agency')], false],
    ['no state of which nothing is known', [], false],
    ['no state of which nobody knows who decides', [door('unknown')], false],
    ['no state whose law is contested', [contested(door('court').value)], false],
    ['a state whose law on other data is weaker', [door('court'), door('agency', { data: 'traffic' })], true],
    [
      'a state whose security services need less',
      [door('court'), door('agency', { track: 'national-security' })],
      true,
    ],
    ['a state whose bad door is shut', [door('court'), door('agency', {}, { until: '2020' })], true],
  ])('would admit %s', (_, standards, expected) => {
    expect(admits(standards)).toBe(expected);
  });

  it('needs no agreement of the United States with themselves', () => {
    expect(admits([door('court')], 'us')).toBe(false);
  });
});
