/** What nobody opened the source of makes no road; no calm sentence may hide what it would mean if it were so. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../../domain/assess';
import { domestic } from '../../../domain/findings/domestic';
import { holder } from '../../../domain/findings/holder';
import { localized } from '../../../domain/findings/localized';
import { claim, instrument, line, measure, operator, service, under, worldOf } from '../small-world';
import { caseOf, said } from './cases';

type Records = Parameters<typeof caseOf>[0];
const unopened = { basis: 'cited', confidence: 'low' } as const;
/** Run from Russia and kept there, as somebody remembers; nobody opened a source. */
const bureau = operator('bureau', 'ru', { seat: [claim('ru', unopened)] });
const there = service('mail', 'bureau', undefined, {
  storage: [claim({ places: [{ jurisdiction: 'ru', role: 'primary' }] }, unopened)],
});
const sealed = { ...there, encryption: [claim({ content: 'end-to-end-default', metadata: 'held' })] };
const kr = under('kr', 'court');
const lined = (authorizer: Parameters<typeof under>[1] = 'court') =>
  under('ru', authorizer, { directAccess: [line()] });

describe('a holder that nobody opened', () => {
  const seen = (...records: Records) => said(holder(caseOf(records, { state: 'ru', home: 'kr' })));

  it.each<[string, Records, string[]]>([
    [
      'whose state has lines into services may have one here',
      [kr, lined(), bureau, there],
      ['holder.perhaps-line hint'],
    ],
    [
      'where nobody independent decides can perhaps be ordered',
      [kr, under('ru', 'prosecutor'), bureau, there],
      ['order.perhaps-below hint'],
    ],
    ['is told by the line first', [kr, lined('agency'), bureau, there], ['holder.perhaps-line hint']],
    ['under a court is not told', [kr, under('ru', 'court'), bureau, there], []],
    ['of whose law nothing is known is not told', [kr, bureau, there], []],
    ['brings ciphertext where nobody there can read it', [kr, lined(), bureau, sealed], []],
  ])('%s', (_, records, expected) => {
    expect(seen(...records)).toEqual(expected);
  });

  it('is said in the same breath as who must agree', () => {
    const treaty = instrument('treaty', 'mlat', ['kr', 'ru']);
    const a = assess(
      { given: 'mail.example', person: { home: 'kr' }, on: '2026-11-24' },
      worldOf(kr, lined(), bureau, there, treaty),
    );
    expect([a.findings[0]?.key, a.findings[0]?.also?.map((s) => s.key)]).toEqual([
      'decide.both',
      ['holder.perhaps-line'],
    ]);
    expect(a.level).toBe('hint');
  });
});

describe('a place in question', () => {
  const asked = (home: string) => ({ given: 'mail.example', person: { home }, on: '2026-11-24' });
  const nobody = operator('nobody', 'unknown');
  const maybe = service('mail', 'nobody', undefined, { storage: [claim({ places: 'unknown', oneOf: ['ru', 'us'] })] });
  const us = under('us', 'agency');

  it('from which there may be a line is told wherever the reader lives, and one where somebody depends is not', () => {
    const a = assess(asked('kr'), worldOf(kr, us, lined(), nobody, maybe));
    expect(said(a.findings.filter((f) => f.kind === 'holder'))).toEqual(['holder.perhaps-line hint']);
    expect(a.holders.map((h) => [h.state, h.line])).toEqual([['RU', 'unknown']]);
  });

  it('that is home is told with that nothing else is known', () => {
    const [f] = assess(asked('ru'), worldOf(us, lined(), nobody, maybe)).findings;
    expect([f?.key, f?.also?.map((s) => s.key)]).toEqual(['road-unknown', ['decide.perhaps-line']]);
  });
});

describe('metadata of an operator that nobody opened', () => {
  it('is said to be open where the court of that state is named', () => {
    const us = under('us', 'court', { voluntaryDisclosure: [claim({ metadata: 'allowed', content: 'forbidden' })] });
    const acme = operator('acme', 'us', { seat: [claim('us', unopened)] });
    const treaty = instrument('treaty', 'mlat', ['kr', 'us']);
    const mail = service('mail', 'acme');
    const a = assess(
      { given: 'mail.example', person: { home: 'kr' }, on: '2026-11-24' },
      worldOf(kr, us, acme, treaty, mail),
    );
    expect([a.findings[0]?.key, a.findings[0]?.also?.map((s) => s.key)]).toEqual([
      'decide.both',
      ['beside.metadata-abroad'],
    ]);
    expect(a.weakest.traffic).toBe('mlat');
  });
});

describe('a domestic service that nobody opened', () => {
  const at = (...records: Records) => caseOf(records, { state: 'ru' });

  it.each<[string, Records, string[], string[]]>([
    [
      'promises no court, and does not call the law unknown',
      [under('ru', 'court'), bureau, there],
      ['domestic.seat.unopened hint'],
      [],
    ],
    [
      'says that nobody independent would decide, and does not warn',
      [under('ru', 'agency'), bureau, there],
      ['order.perhaps-below hint'],
      [],
    ],
    [
      'says that there may be a line',
      [lined(), bureau, there],
      ['domestic.seat.unopened hint'],
      ['decide.perhaps-line'],
    ],
  ])('%s', (_, records, expected, also) => {
    const found = domestic(at(...records));
    expect(said(found)).toEqual(expected);
    expect(found.flatMap((f) => f.also ?? []).map((s) => s.key)).toEqual(also);
  });

  it('that a law keeps at home says the same of it', () => {
    const law = measure('law', 'ru', { name: 'The Law' });
    const dependent = localized(at(under('ru', 'agency'), bureau, there, law));
    expect(said(dependent)).toEqual(['order.perhaps-below hint']);
    const open = localized(at(lined(), bureau, there, law));
    expect(said(open)).toEqual(['localized.domestic.unknown hint']);
    expect(open[0]?.also?.map((s) => s.key)).toEqual(['decide.perhaps-line']);
  });
});

describe('what is true of the state whatever the service', () => {
  it('is not said before that nothing is known of this one', () => {
    const reads = under('kr', 'court', { remoteAccess: [claim({ allowed: true })] });
    const nobody = operator('nobody', 'unknown');
    const nowhere = service('mail', 'nobody');
    const a = assess(
      { given: 'mail.example', person: { home: 'kr' }, on: '2026-11-24' },
      worldOf(reads, nobody, nowhere),
    );
    const keys = a.findings.map((f) => f.key);
    expect(keys[0]).toBe('road-unknown');
    expect(keys).toContain('remote-access');
  });
});
