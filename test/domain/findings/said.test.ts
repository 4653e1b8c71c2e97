/** What is said in one breath, first of all, and beside the roads. */
import { describe, expect, it } from 'vitest';
import type { Finding, Filter } from '../../../domain/assessment';
import { bare } from '../../../domain/findings/bare';
import { compared, otherForum } from '../../../domain/findings/compared';
import { decided } from '../../../domain/findings/decided';
import { withLead } from '../../../domain/findings/lead';
import { withReading } from '../../../domain/findings/reading';
import { remoteAccess } from '../../../domain/findings/remote-access';
import { sentence } from '../../../domain/findings/sentences';
import { normOf } from '../../../domain/law/norm';
import { pathOf, refOf, stateRef } from '../../../domain/refs';
import type { Level } from '../../../domain/words';
import { decision, road } from '../order/decisions';
import { ask, claim, contested, DAY, ended, instrument, operator, service, under, worldOf } from '../small-world';
import { caseOf, said } from './cases';

const kr = under('kr', 'court');
const us = under('us', 'court');
const acme = operator('acme', 'us');
const at = caseOf([kr, us, acme, service('mail', 'acme', 'us')]);

describe('who must agree', () => {
  const own = decision('KR', 'court');
  const courtesy = decision('US', 'executive', { part: 'central-authority' });
  const asked = decision('US', 'court', { part: 'requested' });
  const maybe = (...filters: Filter[]) => road(filters, { status: 'unknown' });
  const told = (filters: Filter[], ...others: ReturnType<typeof road>[]) => {
    const chosen = road(filters);
    return decided(at, chosen, [chosen, ...others]).map(
      (x) => `${x.key} ${[x.params['deciders'] ?? []].flat().length}`,
    );
  };

  it.each<[string, Filter[], ReturnType<typeof road>[], string[]]>([
    ['is both where two decide', [own, asked], [], ['decide.both 2']],
    ['is one', [own], [], ['decide.all 1']],
    ['does not count an authority that only passes a request on', [own, courtesy, asked], [], ['decide.both 2']],
    ['does not count who need not decide', [own, decision('US', 'none')], [], ['decide.all 1']],
    ['is at least who stands on a shorter road that may be open', [own, asked], [maybe(own)], ['decide.at-least 1']],
    ['is not bounded by a road that may be open and is as long', [own, asked], [maybe(own, asked)], ['decide.both 2']],
    [
      'is told with the line that may be there',
      [own, asked],
      [road([], { kind: 'direct-technical-access', status: 'unknown' })],
      ['decide.both 2', 'decide.perhaps-line 0'],
    ],
    [
      'is told with line and shorter road',
      [own, asked],
      [maybe(own), road([], { kind: 'direct-technical-access', status: 'unknown' })],
      ['decide.at-least 1', 'decide.perhaps-line 0'],
    ],
    [
      'is bounded by a road certainly open that has fewer deciders, though one of them decides less',
      [own, asked],
      [road([own])],
      ['decide.at-least 1'],
    ],
  ])('%s', (_, filters, others, expected) => {
    expect(told(filters, ...others)).toEqual(expected);
  });
});

describe('the lead', () => {
  const f = (kind: Finding['kind'], more: Partial<Finding> = {}): Finding =>
    bare({ kind, requester: 'KR', key: kind, params: {}, ...more });
  const open = f('metadata-open', { key: 'metadata-open.abroad', params: { stateOther: 'US' } });
  const weak = f('holder', { key: 'holder.below', params: { stateOther: 'CN', service: 'x' } });
  const also = (...list: Finding[]) => withLead(list)[0]?.also?.map((s) => s.key) ?? [];

  it('of who must agree says in the same breath what no such agreement protects', () => {
    expect(also(f('two-filters'), open, weak)).toEqual(['beside.metadata-abroad', 'holder.below']);
    expect(also(f('two-filters', { also: [sentence('decide.perhaps-line', { state: 'KR' })] }), open)).toEqual([
      'decide.perhaps-line',
      'beside.metadata-abroad',
    ]);
  });

  it('says the same where no treaty is known, and of what a provider says it does', () => {
    expect(also(f('no-treaty'), open, weak)).toEqual(['beside.metadata-abroad', 'holder.below']);
    const own = f('metadata-open', { key: 'metadata-open.provider', params: { service: 'x' } });
    expect(also(f('two-filters'), own)).toEqual(['metadata-open.provider.plain']);
    // What is hardly held is told further down.
    expect(also(f('two-filters'), { ...open, key: 'metadata-open.little' })).toEqual([]);
  });

  it('says of metadata only what concerns the same requester, and only where another state is asked', () => {
    expect(also(f('two-filters'), { ...open, requester: 'JP' })).toEqual([]);
    expect(also(f('two-filters'), { ...open, params: {} })).toEqual([]);
    expect(also(f('domestic'), open, weak)).toEqual(['holder.below']);
    expect(also(f('sealed'), weak)).toEqual(['holder.below']);
    expect(also(f('no-treaty'), weak)).toEqual(['holder.below']);
  });

  it('that warns stands alone, and nothing is said where nothing is', () => {
    expect(also(f('direct-access'), open, weak)).toEqual([]);
    expect(also(f('two-filters'))).toEqual([]);
    expect(withLead([])).toEqual([]);
  });
});

describe('what kind of name was asked about', () => {
  const finding = (level: Level) => bare({ kind: 'domestic', requester: 'KR', key: level, params: {}, level });
  const asked = { given: 'x', hostname: 'mx.example', home: 'KR', on: DAY };
  const record = worldOf(service('mail', 'acme', 'us')).services.get('mail')!;
  const of = (by: 'host' | 'mailbox' | 'relay' | 'exchanger' | 'gateway', ...levels: Level[]) =>
    withReading({ kind: 'service', service: record, by }, asked, levels.map(finding)).map((f) => f.key);

  it('is not told of a page or a mailbox', () => {
    expect([of('host', 'hint'), of('mailbox', 'hint')]).toEqual([['hint'], ['hint']]);
  });

  it('is told of a relay, a mail server and one that filters, before everything but what weighs more than a hint', () => {
    expect(of('relay', 'notice', 'hint', 'none')).toEqual(['notice', 'relay', 'hint', 'none']);
    expect(of('exchanger', 'hint')).toEqual(['exchanger', 'hint']);
    expect(of('gateway', 'alert')).toEqual(['alert', 'exchanger.gateway']);
  });

  it('is told by the name that was asked', () => {
    const world = worldOf(
      kr,
      service('mail', 'acme', 'us', { mailDomains: [{ domain: 'duck.example', relay: true }] }),
    );
    const a = ask(world, 'me@duck.example', 'kr');
    expect(a.findings.find((f) => f.kind === 'relay')?.params).toEqual({ host: 'duck.example', service: 'mail' });
  });
});

describe('a mailbox abroad opened with a password found at home', () => {
  const of = (list: object[], operatorOf = acme) =>
    said(remoteAccess(caseOf([{ ...kr, remoteAccess: list }, us, operatorOf, service('mail', 'acme', 'us')])));

  it.each<[string, object[], string[]]>([
    ['is told where courts let the police do it', [claim({ allowed: true })], ['remote-access none']],
    ['is not told where they do not', [claim({ allowed: false })], []],
    ['is not told where nobody knows', [claim({ allowed: 'unknown' })], []],
    ['is not told where that is contested', [contested({ allowed: true })], []],
    ['is not told where that is over', [ended({ allowed: true })], []],
    ['is not told where nothing is recorded', [], []],
  ])('%s', (_, list, expected) => {
    expect(of(list)).toEqual(expected);
  });

  it('is not told of a service at home', () => {
    expect(of([claim({ allowed: true })], operator('acme', 'kr'))).toEqual([]);
  });
});

describe('the forum a loss is measured against', () => {
  const reference = (why: 'usual' | 'preferred' | 'strongest') => ({
    verdict: 'weaker' as const,
    lost: [],
    reference: { record: refOf({ kind: 'service', id: 'other' }), name: 'Other', why },
  });

  it('is a step of the reasoning, and named where it is another service', () => {
    expect(compared(reference('strongest'))).toEqual([
      {
        key: 'step.reference-strongest',
        params: { reference: 'Other' },
        records: [{ folder: 'services', id: 'other', by: 'lexloci' }],
      },
    ]);
    expect(compared({ verdict: 'same', lost: [] })).toEqual([]);
    expect([
      otherForum(reference('usual')),
      otherForum(reference('preferred')),
      otherForum({ verdict: 'same', lost: [] }),
    ]).toEqual([undefined, 'Other', undefined]);
  });
});

describe('a record that a reason names', () => {
  it('is named by its folder, its id and whose word it is', () => {
    expect(refOf({ kind: 'measure', id: 'law' })).toEqual({ folder: 'measures', id: 'law', by: 'lexloci' });
    expect(refOf({ kind: 'group', id: 'eea', by: 'somebody' }).by).toBe('somebody');
    expect(pathOf(stateRef('kr'))).toBe('jurisdictions/kr');
  });

  it('is a norm by its own name, unless it is only supposed', () => {
    const world = worldOf(instrument('deal', 'mlat', ['kr', 'us'], { name: 'The Deal' }));
    const deal = world.instruments.get('deal')!;
    expect(normOf(deal)).toBe('The Deal');
    const supposed = { kind: 'mlat', between: ['kr', 'us'] } as const;
    expect(normOf({ ...deal, supposed: { kind: supposed.kind, between: ['kr', 'us'] } })).toEqual(supposed);
  });
});
