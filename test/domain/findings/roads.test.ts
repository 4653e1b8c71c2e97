import { describe, expect, it } from 'vitest';
import {
  bulk,
  doubleFilter,
  metadataRoad,
  networks,
  practice,
  securityTrack,
  weakerAbroad,
} from '../../../domain/findings/roads';
import {
  chainOf,
  claim,
  contested,
  door,
  ended,
  everyDoor,
  instrument,
  line,
  operator,
  service,
  state,
  under,
} from '../small-world';
import { caseOf, said } from './cases';

const kr = under('kr', 'court');
const us = under('us', 'court');
const acme = operator('acme', 'us');
const local = operator('local', 'kr');
const mail = service('mail', 'acme', 'us');
const treaty = instrument('treaty', 'mlat', ['kr', 'us'], { name: 'The Treaty' });

describe('the double filter', () => {
  it('is told by the states that decide and the treaty', () => {
    const [f] = doubleFilter(caseOf([kr, us, acme, mail, treaty]));
    expect(said([f!])).toEqual(['two-filters none']);
    expect(f?.params).toMatchObject({ state: 'KR', stateOther: 'US', law: 'The Treaty' });
    expect(chainOf(f!.remaining)).toBe('KR court + US court');
  });

  it('without a treaty is told as that', () => {
    const [f] = doubleFilter(caseOf([kr, us, acme, mail]));
    expect(said([f!])).toEqual(['no-treaty none']);
    expect(f?.params['stateOther']).toBe('US');
  });

  it('is not told of a domestic road', () => {
    expect(doubleFilter(caseOf([kr, local, service('mail', 'local', 'kr')]))).toEqual([]);
  });

  it('says that the road is not known only where none is in force', () => {
    expect(said(doubleFilter(caseOf([kr, service('mail', 'nobody')])))).toEqual(['road-unknown none']);
  });
});

describe('the road of metadata', () => {
  const allowing = under('us', 'court', {
    voluntaryDisclosure: [claim({ metadata: 'allowed', content: 'forbidden' })],
  });
  const says = (fields = {}) =>
    service('mail', 'acme', 'us', {
      disclosure: [claim({ requesters: 'any', data: ['subscriber'], condition: 'none', ...fields })],
    });

  it('open by law is a hint, with the kinds of data it opens', () => {
    const [f] = metadataRoad(caseOf([kr, allowing, acme, mail]));
    expect([said([f!]), f?.data]).toEqual([['metadata-open.law hint'], ['subscriber', 'traffic']]);
  });

  it('open by what the provider does is a hint of its own, with its share and who decides', () => {
    const [f] = metadataRoad(caseOf([kr, us, acme, says({ condition: 'own-court-order', share: 'one in ten' })]));
    expect([said([f!]), f?.data, chainOf(f!.remaining)]).toEqual([
      ['metadata-open.provider hint'],
      ['subscriber'],
      'KR court',
    ]);
    expect(f?.params['share']).toBe('one in ten');
  });

  it('that is not open, or only perhaps, is not told', () => {
    expect(metadataRoad(caseOf([kr, us, acme, mail]))).toEqual([]);
    expect(metadataRoad(caseOf([kr, us, acme, says({ condition: 'unknown' })]))).toEqual([]);
  });
});

describe('a weaker state abroad', () => {
  const ru = (fields = {}) => under('ru', 'court', fields);
  const agency = operator('bureau', 'ru');
  const there = service('mail', 'bureau', 'ru');

  it('with a line of its own into the service is told as that', () => {
    const [f] = weakerAbroad(caseOf([kr, ru({ directAccess: [line()] }), agency, there]));
    expect(said([f!])).toEqual(['weaker-abroad.line hint']);
    expect(f?.params['stateOther']).toBe('RU');
  });

  it('where an official decides is told as that, never as a line', () => {
    const [f] = weakerAbroad(caseOf([kr, under('ru', 'prosecutor'), agency, there]));
    expect([said([f!]), chainOf(f!.remaining)]).toEqual([['weaker-abroad.below hint'], 'RU prosecutor']);
  });

  it('may be the place of the data as well as the state in control', () => {
    const found = weakerAbroad(caseOf([kr, under('ru', 'agency'), us, acme, service('mail', 'acme', 'ru')]));
    expect(found.map((f) => f.params['stateOther'])).toEqual(['RU']);
  });

  it.each<[string, Parameters<typeof caseOf>[0], string?]>([
    ['under a court is none', [kr, ru(), agency, there]],
    ['of which nothing is known is none', [kr, agency, there]],
    [
      'is not told to one whose own state has a line',
      [under('kr', 'court', { directAccess: [line()] }), under('ru', 'agency'), agency, there],
    ],
    [
      'is not told to one at whose home nobody independent decides',
      [under('kr', 'prosecutor'), under('ru', 'agency'), agency, there],
    ],
    ['is not told of a state the person is only wary of', [kr, under('ru', 'agency'), agency, there], 'us'],
    ['is not the home itself', [kr, local, service('mail', 'local', 'kr')]],
  ])('%s', (_, records, home = 'kr') => {
    expect(weakerAbroad(caseOf(records, { home }))).toEqual([]);
  });

  it.each<[string, object]>([
    ['logged and matched with orders', line({ audited: true })],
    ['contested', contested(line().value)],
    ['gone', ended(line().value)],
    ['not known to exist', line({ known: 'unknown' })],
  ])('is told to one whose own line is %s', (_, own) => {
    const home = under('kr', 'court', { directAccess: [own] });
    expect(weakerAbroad(caseOf([home, under('ru', 'agency'), agency, there]))).toHaveLength(1);
  });
});

describe('a line into networks', () => {
  it('is a hint by its name, and one into services is not told here', () => {
    const of = (lines: object[]) => networks(caseOf([under('kr', 'court', { directAccess: lines }), us, acme, mail]));
    const [f, ...others] = of([line({ reaches: 'networks', system: 'The Box' })]);
    expect([said([f!]), f?.params['system'], f?.data, others]).toEqual([
      ['networks-line hint'],
      'The Box',
      ['traffic'],
      [],
    ]);
    expect(of([line()])).toEqual([]);
    expect(of([line({ reaches: 'networks', data: ['subscriber'] })])).toEqual([]);
  });
});

describe('the security track', () => {
  const secret = (authorizer: Parameters<typeof door>[0]) => door(authorizer, { track: 'national-security' });
  const of = (own: object[], more = {}) =>
    securityTrack(caseOf([state('kr', { standards: own, ...more }), us, local, service('mail', 'local', 'kr')]));

  it.each<[string, object[], string[]]>([
    [
      'without anybody independent is a hint where a court decides in a criminal case',
      [door('court'), secret('executive')],
      ['security-track hint'],
    ],
    ['is the same under an independent body', [door('independent-body'), secret('agency')], ['security-track hint']],
    ['under a court as well is not told', [door('court'), secret('court')], []],
    ['of which nobody knows is not told', [door('court'), secret('unknown')], []],
    ['without any decision is no dependent one', [door('court'), secret('none')], []],
    [
      'is not told where nobody independent decides in a criminal case either',
      [door('prosecutor'), secret('executive')],
      [],
    ],
  ])('%s', (_, own, expected) => {
    expect(said(of(own))).toEqual(expected);
  });

  it('says who decides there', () => {
    expect(of([door('court'), secret('executive')])[0]?.params['authorizer']).toBe('executive');
  });

  it('is not told where a line leads into the content anyway', () => {
    expect(of([door('court'), secret('executive')], { directAccess: [line()] })).toEqual([]);
  });
});

describe('bulk collection', () => {
  it('is told without a level, with who approves it', () => {
    const spying = under('kr', 'court', { bulk: [claim({ known: true, authorizer: 'executive' })] });
    const [f] = bulk(caseOf([spying, us, acme, mail]));
    expect([said([f!]), chainOf(f!.remaining), f?.data]).toEqual([
      ['bulk none'],
      'KR executive',
      ['traffic', 'live-content'],
    ]);
    expect(bulk(caseOf([kr, us, acme, mail]))).toEqual([]);
  });
});

describe('practice', () => {
  const finding = (year: number, weight: string, more = {}) =>
    claim({ finding: `in ${year}`, by: 'Somebody', year, weight }, more);
  const of = (list: object[]) =>
    practice(caseOf([state('kr', { standards: everyDoor('court'), practice: list }), us, acme, mail]));

  it('is that of courts and figures, newest first, four at most', () => {
    const list = [
      finding(2019, 'court'),
      finding(2024, 'press'),
      finding(2023, 'report'),
      finding(2022, 'official-statistics'),
      finding(2015, 'court'),
      finding(2014, 'court'),
      finding(2013, 'court'),
    ];
    expect(of(list).map((f) => f.params['year'])).toEqual(['2022', '2019', '2015', '2014']);
  });

  it('is that of the day', () => {
    expect(of([finding(2019, 'court', { until: '2020' })])).toEqual([]);
  });
});
