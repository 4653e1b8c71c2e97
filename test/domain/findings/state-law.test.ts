import { describe, expect, it } from 'vitest';
import { bulk } from '../../../domain/findings/bulk';
import { networksLine } from '../../../domain/findings/networks-line';
import { practice } from '../../../domain/findings/practice';
import { securityTrack } from '../../../domain/findings/security-track';
import { chainOf, claim, door, everyDoor, line, operator, service, state, under } from '../small-world';
import { caseOf, said } from './cases';

const kr = under('kr', 'court');
const us = under('us', 'court');
const acme = operator('acme', 'us');
const local = operator('local', 'kr');
const mail = service('mail', 'acme', 'us');

describe('a line into networks', () => {
  it('is a hint by its name, and one into services is not told here', () => {
    const of = (lines: object[]) =>
      networksLine(caseOf([under('kr', 'court', { directAccess: lines }), us, acme, mail]));
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

  it('says of what nobody independent decides there: a letter for traffic data reads nothing', () => {
    const secretly = (data: string) => door('agency', { data, track: 'national-security' });
    expect(said(of([door('court'), secretly('live-content'), secretly('traffic')]))).toEqual([
      'security-track.live hint',
    ]);
    expect(said(of([door('court'), secretly('traffic')]))).toEqual(['security-track.traffic hint']);
    expect(said(of([door('court'), secretly('stored-content'), secretly('traffic')]))).toEqual(['security-track hint']);
  });

  it('opens no content that nobody there can read', () => {
    const sealed = service('mail', 'local', 'kr', { encryption: [claim({ content: 'end-to-end-default' })] });
    const at = (own: object[]) => said(securityTrack(caseOf([state('kr', { standards: own }), us, local, sealed])));
    expect(at([door('court'), secret('executive')])).toEqual([]);
    expect(at([door('court'), door('agency', { data: 'traffic', track: 'national-security' })])).toEqual([
      'security-track.traffic hint',
    ]);
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

  it('is that of courts, newest first, and then of figures, four at most', () => {
    const list = [
      finding(2019, 'court'),
      finding(2024, 'press'),
      finding(2023, 'report'),
      finding(2022, 'official-statistics'),
      finding(2015, 'court'),
      finding(2014, 'court'),
    ];
    expect(of(list).map((f) => f.params['year'])).toEqual([2019, 2015, 2014, 2022]);
  });

  it('about this service comes first, and about another one is not told', () => {
    const own = claim({ finding: 'here', by: 'x', year: 2010, weight: 'official-statistics', services: ['mail'] });
    const other = claim({ finding: 'there', by: 'x', year: 2024, weight: 'court', services: ['other'] });
    expect(of([finding(2020, 'court'), other, own]).map((f) => f.params['finding'])).toEqual(['here', 'in 2020']);
  });

  it('of the press is told where it names this service, or the very article on its road', () => {
    const named = claim({ finding: 'here', by: 'x', year: 2010, weight: 'press', services: ['mail'] });
    const lapsed = finding(2026, 'press', { law: 'Procedure Act', at: 'Art. court' });
    const elsewhere = finding(2025, 'press', { law: 'Procedure Act', at: 'Art. minister' });
    const told = of([finding(2020, 'court'), lapsed, elsewhere, named]);
    expect(told.map((f) => f.params['finding'])).toEqual(['here', 'in 2026', 'in 2020']);
  });

  it('says the year of what somebody found once', () => {
    const named = claim({ finding: 'x', by: 'A court, 2 May 2020', year: 2020, weight: 'court' });
    expect(of([named, finding(2020, 'court')]).map((f) => f.key)).toEqual(['practice.plain', 'practice']);
  });

  it('that opened the road of remote access is told as that road, not again', () => {
    const here = { sources: [{ title: 'The judgment' }] };
    const list = [finding(2017, 'court', here), finding(2018, 'court', { sources: [{ title: 'Another' }] })];
    const opened = [claim({ allowed: true }, here)];
    const told = practice(
      caseOf([state('kr', { standards: everyDoor('court'), practice: list, remoteAccess: opened }), us, acme, mail]),
    );
    expect(told.map((f) => f.params['year'])).toEqual([2018]);
    expect(of(list)).toHaveLength(2);
  });

  it('is that of the day', () => {
    expect(of([finding(2019, 'court', { until: '2020' })])).toEqual([]);
  });
});
