import { describe, expect, it } from 'vitest';
import { changeOf, erosion } from '../../../domain/what-if/erosion';
import { hypotheses, suppositionText } from '../../../domain/what-if/hypotheses';
import { recordsOf, suppose } from '../../../domain/what-if/suppose';
import { parseSupposition, SUPPOSITION_FORMS } from '../../../domain/what-if/written';
import type { Supposition } from '../../../domain/assessment';
import {
  ask,
  claim,
  contested,
  DAY,
  door,
  instrument,
  kept,
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
      ['executive-agreement: KR court', 'mlat: KR court + US court'],
    ],
    ['of a treaty opens its road', { kind: 'mlat', between: ['us', 'kr'] }, [], ['mlat: KR court + US court']],
    [
      'that an instrument lapses shuts its road',
      { kind: 'instrument-lapses', instrument: 'deal' },
      [treaty, deal()],
      ['mlat: KR court + US court'],
    ],
    [
      'that an instrument is in force opens its road to who has signed',
      { kind: 'instrument-in-force', instrument: 'deal' },
      [treaty, deal({ status: [claim('signed')], parties: [party('kr', 'signed'), party('us')] })],
      ['executive-agreement: KR court', 'mlat: KR court + US court'],
    ],
    [
      'that an instrument is in force opens nothing to who has left',
      { kind: 'instrument-in-force', instrument: 'deal' },
      [treaty, deal({ parties: [party('kr', 'left'), party('us')] })],
      ['mlat: KR court + US court'],
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
      ['mlat: KR court + US court'],
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

describe('hypotheses', () => {
  const of = (home: string, ...records: Parameters<typeof worldOf>) =>
    hypotheses(home, DAY, worldOf(...records)).map(
      (h) => `${suppositionText(h.supposition)}${h.holdsToday ? ' today' : ''}`,
    );
  const ESSAY = ['executive-agreement:KR,US', 'mlat-reform', 'adopt:KR'];

  it('begin with what the essay feared, unless it is so already', () => {
    expect(of('kr')).toEqual(ESSAY);
    expect(of('us')).toEqual(['adopt:US']);
    expect(of('kr', deal()).slice(0, 2)).toEqual(['mlat-reform', 'adopt:KR']);
    expect(of('kr', deal({ status: [claim('lapsed')] }))).toEqual(ESSAY);
    expect(of('kr', instrument('deal', 'executive-agreement', ['kr', 'gb'])).slice(0, 3)).toEqual(ESSAY);
  });

  it('go on with measures, then with instruments, those that bypass first and the treaty with the United States before others', () => {
    const found = of(
      'kr',
      instrument('a-treaty', 'mlat', ['kr', 'jp']),
      instrument('b-treaty', 'mlat', ['kr', 'us']),
      instrument('c-protocol', 'protocol-direct', ['kr', 'us']),
      instrument('d-orders', 'production-order', ['kr', 'ie']),
      instrument('e-deal', 'executive-agreement', ['kr', 'gb']),
      instrument('f-treaty', 'mlat', ['kr', 'de']),
      instrument('g-club', 'none', ['kr', 'de']),
      measure('law', 'kr'),
    );
    expect(found.slice(3)).toEqual([
      'repeal:law today',
      'lapse:e-deal today',
      'lapse:d-orders today',
      'lapse:c-protocol today',
      'lapse:b-treaty today',
      'lapse:a-treaty today',
      'lapse:f-treaty today',
    ]);
  });

  it.each<[string, Parameters<typeof worldOf>, string[]]>([
    [
      'offer to begin what is signed',
      [instrument('i', 'mlat', ['kr', 'jp'], { status: [claim('signed')] })],
      ['in-force:i'],
    ],
    [
      'offer to join what one has signed',
      [instrument('i', 'mlat', [], { parties: [party('kr', 'signed'), party('jp')] })],
      ['in-force:i'],
    ],
    [
      'do not offer what one has left',
      [instrument('i', 'mlat', [], { parties: [party('kr', 'left'), party('jp')] })],
      [],
    ],
    [
      'do not offer what was struck down',
      [instrument('i', 'mlat', ['kr', 'jp'], { status: [claim('struck-down')] })],
      [],
    ],
    [
      'take the status of the day',
      [
        instrument('i', 'mlat', ['kr', 'jp'], {
          status: [claim('in-force', { since: '2001' }), claim('lapsed', { since: '2020' })],
        }),
      ],
      [],
    ],
    ['do not offer to repeal a draft', [measure('law', 'kr', { status: [claim('draft')] })], []],
    [
      'do not offer to repeal what is no matter of communication',
      [measure('law', 'kr', { communications: false })],
      [],
    ],
  ])('%s', (_, records, expected) => {
    expect(of('kr', ...records).slice(3)).toEqual(expected);
  });
});

describe('what a person can write', () => {
  const world = worldOf(kr, us, state('eu', { actorOnly: true }), deal(), measure('law', 'kr'), mail, acme);
  const read = (text: string) => parseSupposition(text, world);

  it.each<[string, Supposition]>([
    ['executive-agreement:KR,US', { kind: 'executive-agreement', between: ['kr', 'us'] }],
    ['mlat: kr , us', { kind: 'mlat', between: ['kr', 'us'] }],
    ['lapse:deal', { kind: 'instrument-lapses', instrument: 'deal' }],
    ['in-force:deal', { kind: 'instrument-in-force', instrument: 'deal' }],
    ['adopt:KR', { kind: 'measure-adopted', state: 'kr' }],
    ['adopt:KR,mail', { kind: 'measure-adopted', state: 'kr', category: 'mail' }],
    ['repeal:law', { kind: 'measure-repealed', measure: 'law' }],
    ['storage:mail,KR', { kind: 'storage', service: 'mail', place: 'kr' }],
    [' MLAT-Reform ', { kind: 'mlat-reform' }],
  ])('"%s" is read', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, RegExp]>([
    ['executive-agreement:KR,KR', /two different states/],
    ['executive-agreement:KR', /two different states/],
    ['executive-agreement:KR,US,KR', /two different states/],
    ['mlat:KR,EU', /two different states/],
    ['mlat:ZZ,US', /two different states/],
    ['lapse:del', /"del" is no instrument/],
    ['repeal:lew', /"lew" is no measure/],
    ['storage:mial,KR', /"mial" is no service/],
    ['storage:mail,EU', /state/],
    ['adopt:', /name a state/],
    ['adopt:EU', /name a state/],
    ['adopt:KR,telegraph', /"telegraph" is no category/],
    ['wish:KR', /wish/],
  ])('"%s" is answered by one line that helps', (text, expected) => {
    const answer = read(text);
    expect('error' in answer && answer.error).toMatch(expected);
    expect('error' in answer && answer.error).not.toContain('\n');
  });

  it('has a form for each kind of it', () => {
    expect(SUPPOSITION_FORMS.map(({ form }) => form.split(':')[0])).toEqual([
      'executive-agreement',
      'mlat',
      'lapse',
      'in-force',
      'adopt',
      'repeal',
      'storage',
      'mlat-reform',
    ]);
    expect(SUPPOSITION_FORMS.filter(({ form, example }) => form.split(':')[0] !== example.split(':')[0])).toEqual([]);
  });
});

describe('erosion', () => {
  const then = worldOf(kr, us, acme, mail, treaty, service('still', 'nobody'));
  const now = worldOf(kr, us, acme, mail, treaty, deal(), service('still', 'nobody'), service('young', 'acme', 'us'));
  const at = (dataset: typeof now, on = DAY) => ({ dataset, on });

  it('tells what weakened, from which road to which, and the records only one side rests on', () => {
    expect(changeOf('mail', { home: 'kr' }, 'stored-content', at(then), at(now))).toEqual({
      service: 'mail',
      home: 'KR',
      data: 'stored-content',
      verdict: 'weaker',
      before: 'mlat',
      after: 'executive-agreement',
      because: ['deal'],
    });
    expect(changeOf('mail', { home: 'kr' }, 'stored-content', at(now), at(then))?.verdict).toBe('stronger');
  });

  it('says nothing where nothing changed, or where the service is not in both', () => {
    expect(changeOf('mail', { home: 'us' }, 'stored-content', at(then), at(now))).toBeUndefined();
    expect(changeOf('young', { home: 'kr' }, 'stored-content', at(then), at(now))).toBeUndefined();
    expect(changeOf('young', { home: 'kr' }, 'stored-content', at(now), at(then))).toBeUndefined();
  });

  it('names its reasons in their order, articles with their law', () => {
    const laxer = worldOf(under('kr', 'agency'), us, operator('acme', 'us'), { ...mail, storage: [kept('kr')] });
    expect(changeOf('mail', { home: 'kr' }, 'stored-content', at(then), at(laxer))?.because).toEqual([
      'KR Procedure Act Art. agency',
      'KR Procedure Act Art. court',
      'US Procedure Act Art. court',
      'mail',
      'treaty',
    ]);
  });

  it('can be asked of every service and home, and of any kind of data', () => {
    expect(erosion(at(then), at(now), ['kr', 'us']).map((c) => `${c.service} ${c.home}`)).toEqual(
      ['mail KR', 'still KR', 'still US'].slice(0, 1),
    );
    expect(erosion(at(then), at(now), ['kr'], 'traffic').map((c) => c.data)).toEqual(['traffic']);
  });

  it('is seen between two days of one dataset', () => {
    const dated = worldOf(kr, us, acme, mail, treaty, deal({ status: [claim('in-force', { since: '2026-06' })] }));
    expect(erosion(at(dated, '2026-05-31'), at(dated), ['kr']).map((c) => c.verdict)).toEqual(['weaker']);
  });
});
