import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../domain/assessment';
import { metadataOpen } from '../../../domain/findings/metadata-open';
import { noTreaty } from '../../../domain/findings/no-treaty';
import { practice } from '../../../domain/findings/practice';
import { roadUnknown } from '../../../domain/findings/storage-unknown';
import { twoFilters } from '../../../domain/findings/two-filters';
import { chainOf, claim, everyDoor, instrument, line, operator, service, state, under } from '../small-world';
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
    const deciders = (f?.params['deciders'] ?? []) as Decision[];
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
    expect([f?.params['deciders'] ?? []].flat()).toHaveLength(1);
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
    expect([said([f!]), f?.data]).toEqual([['metadata-open.abroad hint'], ['subscriber', 'traffic']]);
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

  it('says the year of what somebody found once', () => {
    const named = claim({ finding: 'x', by: 'A court, 2 May 2020', year: 2020, weight: 'court' });
    expect(of([named, finding(2020, 'court')]).map((f) => f.key)).toEqual(['practice.plain', 'practice']);
  });

  it('is that of the day', () => {
    expect(of([finding(2019, 'court', { until: '2020' })])).toEqual([]);
  });
});
