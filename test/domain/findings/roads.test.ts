import { describe, expect, it } from 'vitest';
import { bulk } from '../../../domain/findings/bulk';
import { holder, holderAnswer } from '../../../domain/findings/holder';
import { metadataOpen } from '../../../domain/findings/metadata-open';
import { networksLine } from '../../../domain/findings/networks-line';
import { noTreaty } from '../../../domain/findings/no-treaty';
import { practice } from '../../../domain/findings/practice';
import { securityTrack } from '../../../domain/findings/security-track';
import { roadUnknown } from '../../../domain/findings/storage-unknown';
import { twoFilters } from '../../../domain/findings/two-filters';
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

describe('who must agree', () => {
  it('are told where another state is asked by treaty, and the treaty among the reasons', () => {
    const [f] = twoFilters(caseOf([kr, us, acme, mail, treaty]));
    expect([said([f!]), f?.also]).toEqual([['decide.both none'], undefined]);
    const deciders = (f?.params['deciders'] ?? []) as { jurisdiction: string; authorizer: string }[];
    expect(deciders.map((d) => `${d.jurisdiction} ${d.authorizer}`)).toEqual(['KR court', 'US court']);
    expect(chainOf(f!.remaining)).toBe('KR court + US executive + US court');
    expect(f?.because.find((s) => s.key === 'step.mlat')?.params['law']).toBe('The Treaty');
  });

  it('are told without a treaty with the courtesy of the asked state in the same breath', () => {
    const [f] = noTreaty(caseOf([kr, us, acme, mail]));
    expect([said([f!]), f?.also?.map((s) => s.key)]).toEqual([['decide.both none'], ['decide.courtesy']]);
    expect(f?.also?.[0]?.params['stateOther']).toBe('US');
    expect(twoFilters(caseOf([kr, us, acme, mail]))).toEqual([]);
    expect(noTreaty(caseOf([kr, us, acme, mail, treaty]))).toEqual([]);
  });

  it('are promised no more than the shortest road that may be open', () => {
    const doubtful = instrument('deal', 'executive-agreement', ['kr', 'us'], { status: [claim('unknown')] });
    const [f] = twoFilters(caseOf([kr, us, acme, mail, treaty, doubtful]));
    expect(said([f!])).toEqual(['decide.at-least none']);
    expect((f?.params['deciders'] as unknown[]).length).toBe(1);
  });

  it('are told with the line that may be there', () => {
    const lined = under('kr', 'court', { directAccess: [line()] });
    const hidden = service('mail', 'acme', undefined, { storage: [claim({ places: 'unknown', oneOf: ['kr', 'us'] })] });
    const [f] = twoFilters(caseOf([lined, us, acme, hidden, treaty]));
    expect(f?.also?.map((s) => s.key)).toEqual(['decide.perhaps-line']);
  });

  it('are not told of a domestic road', () => {
    const home = [kr, local, service('mail', 'local', 'kr')];
    expect([...twoFilters(caseOf(home)), ...noTreaty(caseOf(home)), ...roadUnknown(caseOf(home))]).toEqual([]);
  });

  it('are not known only where no road is certainly open', () => {
    expect(said(roadUnknown(caseOf([kr, service('mail', 'nobody')])))).toEqual(['road-unknown none']);
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
    const [f] = metadataOpen(caseOf([kr, allowing, acme, mail]));
    expect([said([f!]), f?.data]).toEqual([['metadata-open.law hint'], ['subscriber', 'traffic']]);
  });

  it('open by what the provider does is a hint of its own, with its share and who decides', () => {
    const [f] = metadataOpen(caseOf([kr, us, acme, says({ condition: 'own-court-order', share: 'one in ten' })]));
    expect([said([f!]), f?.data, chainOf(f!.remaining)]).toEqual([
      ['metadata-open.provider hint'],
      ['subscriber'],
      'KR court',
    ]);
    expect(f?.params['share']).toBe('one in ten');
  });

  it('that is not open, or only perhaps, is not told', () => {
    expect(metadataOpen(caseOf([kr, us, acme, mail]))).toEqual([]);
    expect(metadataOpen(caseOf([kr, us, acme, says({ condition: 'unknown' })]))).toEqual([]);
  });
});

describe('a holder', () => {
  const ru = (fields = {}) => under('ru', 'court', fields);
  const bureau = operator('bureau', 'ru');
  const there = service('mail', 'bureau', 'ru');
  const at = (records: Parameters<typeof caseOf>[0], state = 'ru') => caseOf(records, { state, home: 'kr' });

  it.each<[string, Parameters<typeof caseOf>[0], string[]]>([
    [
      'with a line of its own into the content is a notice',
      [kr, ru({ directAccess: [line()] }), bureau, there],
      ['holder.line notice'],
    ],
    [
      'where an official decides is a hint, and never called a line',
      [kr, under('ru', 'prosecutor'), bureau, there],
      ['holder.below hint'],
    ],
    [
      'by the place of the data is one as well',
      [kr, under('ru', 'agency'), us, acme, service('mail', 'acme', 'ru')],
      ['holder.below hint'],
    ],
    [
      'of which the operator is an organ stands before no filter',
      [kr, ru(), operator('bureau', 'ru', { parents: [claim({ jurisdiction: 'ru', control: 'organ' })] }), there],
      ['holder.organ notice'],
    ],
    ['under a court is not told', [kr, ru(), bureau, there], []],
    ['of which nothing is known is not told', [kr, bureau, there], []],
    [
      'with a line into metadata alone is not told',
      [kr, ru({ directAccess: [line({ data: ['traffic'] })] }), bureau, there],
      [],
    ],
    [
      'with a line that is logged and matched with orders is not told',
      [kr, ru({ directAccess: [line({ audited: true })] }), bureau, there],
      [],
    ],
    ['with a line that is gone is not told', [kr, ru({ directAccess: [ended(line().value)] }), bureau, there], []],
    [
      'with a line that is contested is not told',
      [kr, ru({ directAccess: [contested(line().value)] }), bureau, there],
      [],
    ],
    [
      'is told even where home is no better',
      [under('kr', 'agency'), under('ru', 'agency'), bureau, there],
      ['holder.below hint'],
    ],
    [
      'whose security services alone need less is not told',
      [kr, state('ru', { standards: [door('court'), door('agency', { track: 'national-security' })] }), bureau, there],
      [],
    ],
  ])('%s', (_, records, expected) => {
    expect(said(holder(at(records)))).toEqual(expected);
  });

  it('is named in the answer by what it holds, its line and who is enough there', () => {
    const answer = (records: Parameters<typeof caseOf>[0], state = 'ru') => holderAnswer(at(records, state));
    expect(answer([kr, ru({ directAccess: [line()] }), bureau, there])).toEqual({
      state: 'RU',
      holds: ['seat', 'storage'],
      line: true,
      decides: 'unknown',
    });
    const owned = operator('acme', 'us', { parents: [claim({ jurisdiction: 'ru', control: 'full' })] });
    expect(answer([kr, under('ru', 'prosecutor'), us, owned, mail])).toMatchObject({
      holds: ['control'],
      line: false,
      decides: 'prosecutor',
    });
    const perhaps = [kr, ru({ directAccess: [line({ reaches: 'unknown' })] }), bureau, there];
    expect(answer(perhaps)).toMatchObject({ line: 'unknown', decides: 'court' });
    expect(answer([kr, us, acme, mail], 'us')).toMatchObject({ holds: ['seat', 'storage'], decides: 'court' });
  });
});

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
