import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../domain/assessment';
import { holder, holderAnswer } from '../../../domain/findings/holder';
import { metadataOpen } from '../../../domain/findings/metadata-open';
import { noTreaty } from '../../../domain/findings/no-treaty';
import { roadUnknown } from '../../../domain/findings/storage-unknown';
import { twoFilters } from '../../../domain/findings/two-filters';
import {
  chainOf,
  claim,
  contested,
  door,
  ended,
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
    expect(f?.params['deciders']).toHaveLength(1);
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

  it('says at once that nobody opened where the operator sits, and only there', () => {
    const there = service('mail', 'acme');
    const sits = (seat: object) => [kr, allowing, operator('acme', 'us', { seat: [claim('us', seat)] }), there];
    const beside = (seat: object) => metadataOpen(caseOf(sits(seat))).map((f) => [f.key, ...(f.also ?? [])]);
    const unopened = { key: 'domestic.seat.unopened', params: { service: 'mail', state: 'US' } };
    expect(beside({ basis: 'cited', confidence: 'low' })).toEqual([['metadata-open.abroad', unopened]]);
    expect(beside({})).toEqual([['metadata-open.abroad']]);
  });

  it.each(['little', 'none'])('of a service that holds %s of whom you write to says no more than that', (metadata) => {
    const sealed = { ...mail, encryption: [claim({ content: 'end-to-end-default', metadata })] };
    expect(said(metadataOpen(caseOf([kr, allowing, acme, sealed])))).toEqual(['metadata-open.little hint']);
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
      'with a line into metadata alone is a hint of who and when',
      [kr, ru({ directAccess: [line({ data: ['traffic'] })] }), bureau, there],
      ['direct-access.metadata hint'],
    ],
    [
      'with a line to what nobody there can read has a line all the same, as a hint',
      [
        kr,
        ru({ directAccess: [line({ data: ['live-content'] })] }),
        bureau,
        service('mail', 'bureau', 'ru', { encryption: [claim({ content: 'end-to-end-default', metadata: 'held' })] }),
      ],
      ['direct-access.content hint'],
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

  it('whose official decides and whose line shows who and when is told of both in one breath', () => {
    const by = under('ru', 'prosecutor', { directAccess: [line({ data: ['traffic'] })] });
    const [found] = holder(at([kr, by, bureau, there]));
    expect([found?.key, found?.also?.map(({ key }) => key)]).toEqual(['holder.below', ['direct-access.metadata']]);
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
