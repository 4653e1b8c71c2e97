import { describe, expect, it } from 'vitest';
import { findingsFor, levelOf, weight } from '../../../domain/findings/findings';
import { counterparty } from '../../../domain/findings/counterparty';
import { endpoint } from '../../../domain/findings/endpoint';
import { finding } from '../../../domain/findings/finding';
import { sentence } from '../../../domain/findings/sentences';
import { ownDecision, remaining } from '../../../domain/findings/standpoint';
import { type Level, LEVELS } from '../../../domain/words';
import { decision } from '../order/decisions';
import {
  chainOf,
  claim,
  door,
  instrument,
  line,
  operator,
  roadOf,
  service,
  situationOf,
  state,
  under,
  worldOf,
} from '../small-world';
import { caseOf, said } from './cases';

const kr = under('kr', 'court');
const us = under('us', 'court');
const acme = operator('acme', 'us');
const local = operator('local', 'kr');

describe('the level', () => {
  it('is the heaviest found, and none where nothing is', () => {
    expect([...LEVELS].sort((a, b) => weight(a) - weight(b))).toEqual(['none', 'hint', 'notice', 'warning', 'alert']);
    const of = (...levels: Level[]) =>
      levelOf(
        levels.map((level) =>
          finding(caseOf([kr, service('mail', 'acme')]), 'bulk', { says: (known) => sentence('bulk', known), level }),
        ),
      );
    expect([of(), of('hint', 'warning', 'notice'), of('none')]).toEqual(['none', 'warning', 'none']);
  });
});

describe('findings', () => {
  const domestic = service('mail', 'local', 'kr', { encryption: [claim({ content: 'optional' })] });

  it('come heaviest first, and of one level in the order of the finders', () => {
    const lined = under('kr', 'court', { directAccess: [line()] });
    const found = findingsFor([caseOf([lined, local, domestic])]);
    expect(said(found)).toEqual(['direct-access.content alert', 'encryption.optional none']);
    expect(said(findingsFor([caseOf([kr, local, domestic])]))).toEqual([
      'domestic.seat.independent hint',
      'encryption.optional none',
    ]);
  });

  it('of the home come before those of another state, unless these are heavier', () => {
    const records = [kr, under('us', 'agency'), acme, service('mail', 'acme', 'us')];
    const from = (state: string) => caseOf(records, { state, home: 'kr' });
    expect(said(findingsFor([from('kr'), from('us')]))).toEqual(['domestic.seat.below notice', 'decide.both none']);
    expect(findingsFor([from('kr'), from('jp')]).map((f) => f.requester)).toEqual(['KR', 'JP']);
  });

  it('of a holder stand beside those of the home, and are told in its first breath, instead of what courtesy a request hangs on', () => {
    const records = [kr, under('us', 'agency'), acme, service('mail', 'acme', 'us')];
    const from = (state: string) => caseOf(records, { state, home: 'kr' });
    const found = findingsFor([from('kr')], [from('us')]);
    expect(said(found)).toEqual(['decide.both none', 'holder.below hint']);
    expect(found[0]?.also?.map((x) => x.key)).toEqual(['holder.below']);
  });

  it('of metadata open abroad are told in the first breath of who must agree', () => {
    const open = under('us', 'court', { voluntaryDisclosure: [claim({ metadata: 'allowed', content: 'forbidden' })] });
    const records = [kr, open, acme, service('mail', 'acme', 'us'), instrument('treaty', 'mlat', ['kr', 'us'])];
    const found = findingsFor([caseOf(records)]);
    expect(said(found)).toEqual(['decide.both none', 'metadata-open.abroad hint']);
    expect(found[0]?.also?.map((x) => x.key)).toEqual(['beside.metadata-abroad']);
  });

  it('of what nobody there can read go before who must agree to reading it', () => {
    const encryption = [claim({ content: 'end-to-end-default', metadata: 'held' })];
    const records = [kr, us, acme, service('mail', 'acme', 'us', { encryption })];
    expect(said(findingsFor([caseOf(records)]))).toEqual(['sealed.held none', 'decide.both none']);
  });
});

describe('a finding', () => {
  const mail = service('mail', 'acme', 'us', { name: 'Mail' });
  const c = caseOf([kr, us, operator('acme', 'us', { name: 'Acme Inc.' }), mail]);
  type Parts = Parameters<typeof finding>[2];
  const of = (parts: Partial<Parts>) =>
    finding(c, 'bulk', { says: (known) => sentence('bulk', known), level: 'none', ...parts });
  /** What a sentence about the case may name. */
  function known(parts: Partial<Parts>, at = c): Parameters<Parts['says']>[0] | undefined {
    let seen: Parameters<Parts['says']>[0] | undefined;
    finding(at, 'bulk', { level: 'none', ...parts, says: (k) => sentence('bulk', (seen = k)) });
    return seen;
  }

  it('knows the state, the service, who runs it and the first decision that remains', () => {
    expect(known({ remaining: [decision('KR', 'prosecutor'), decision('US', 'court')] })).toMatchObject({
      state: 'KR',
      service: 'Mail',
      operator: 'Acme Inc.',
      stateOperator: 'US',
      authorizer: 'prosecutor',
    });
    const nobody = caseOf([kr, service('mail', 'nobody')]);
    expect(known({}, nobody)).toMatchObject({ operator: undefined, stateOperator: undefined, authorizer: undefined });
  });

  it('is about the requester, and of our own word', () => {
    expect(of({})).toMatchObject({
      requester: 'KR',
      by: 'lexloci',
      kind: 'bulk',
      key: 'bulk',
      params: { state: 'KR' },
    });
  });

  it('names as lost the court that was asked, else whoever was asked, else whatever is gone', () => {
    const lost = (...filters: Parameters<typeof chainOf>[0]) => known({ lost: [...filters] })?.stateLost;
    const own = decision('KR', 'court');
    const minister = decision('IE', 'executive', { part: 'requested' });
    const judge = decision('US', 'court', { part: 'requested' });
    expect([lost(own, minister, judge), lost(own, minister), lost(own), lost()]).toEqual(['US', 'IE', 'KR', undefined]);
  });

  it('about what cannot be read is a hint at most, and about metadata is not', () => {
    const encryption = [claim({ content: 'end-to-end-default' })];
    const sealedCase = caseOf([kr, us, acme, service('mail', 'acme', 'us', { encryption })]);
    const level = (data: Parts['data'], at = sealedCase) =>
      finding(at, 'bulk', { says: (k) => sentence('bulk', k), level: 'alert', ...(data && { data }) }).level;
    expect([level(['stored-content']), level(undefined), level(['stored-content', 'traffic'])]).toEqual([
      'hint',
      'hint',
      'alert',
    ]);
    expect(level(['stored-content'], c)).toBe('alert');
  });

  it('stands on who is asked and where the data rests', () => {
    const steps = (records: Parameters<typeof caseOf>[0], view = {}) =>
      finding(caseOf(records, view), 'bulk', { says: (known) => sentence('bulk', known), level: 'none' }).because.map(
        (s) => s.key,
      );
    expect(steps([kr, acme, mail])).toEqual(['step.operator', 'step.storage']);
    expect(steps([kr, service('mail', 'nobody')])).toEqual(['step.operator-unknown.plain', 'step.storage-unknown']);
    expect(steps([kr, operator('acme', 'unknown'), mail])).toEqual(['step.operator-unknown', 'step.storage']);
    const twins = [claim({ service: 'mail-kr', persons: { residence: ['kr'] } })];
    expect(
      steps([kr, acme, local, service('mail', 'acme', 'us', { twins }), service('mail-kr', 'local', 'kr')]),
    ).toEqual(['step.twin', 'step.operator', 'step.storage']);
  });

  it('has a reason only where one is known', () => {
    expect(of({})).not.toHaveProperty('reason');
    expect(of({ reason: { law: undefined, since: undefined } })).not.toHaveProperty('reason');
    expect(of({ reason: { law: 'Act', since: undefined } }).reason).toEqual({ law: 'Act' });
  });

  it('speaks of stored content unless it says otherwise', () => {
    expect([of({}).data, of({ data: ['traffic'] }).data]).toEqual([['stored-content'], ['traffic']]);
  });
});

describe("the state's own decision", () => {
  const own = (standards: object[]) =>
    ownDecision(caseOf([state('kr', { standards }), local, service('mail', 'local', 'kr')]));

  it.each<[string, object[], string]>([
    ['is independent under a court', [door('court')], 'independent'],
    ['is independent under an independent body', [door('independent-body')], 'independent'],
    ['is below where an official decides', [door('executive')], 'below'],
    ['is below where one of two doors is', [door('court'), door('agency')], 'below'],
    ['is unknown where nobody knows', [door('unknown')], 'unknown'],
    ['is unknown where nothing is recorded', [], 'unknown'],
  ])('%s', (_, standards, expected) => {
    expect(own(standards)).toBe(expected);
  });

  it('is unknown where the state has nothing to order', () => {
    expect(ownDecision(caseOf([under('kr', 'agency'), acme, service('mail', 'acme', 'us')]))).toBe('unknown');
  });

  it('is what remains on the weakest roads', () => {
    expect(chainOf(remaining(caseOf([kr, local, service('mail', 'local', 'kr')])))).toBe('KR court');
  });
});

describe('the other end', () => {
  const treaty = instrument('treaty', 'mlat', ['kr', 'us']);
  const lawful = under('us', 'court', { voluntaryDisclosure: [claim({ metadata: 'allowed', content: 'forbidden' })] });
  const records = [kr, lawful, acme, local, treaty, service('mail', 'local', 'kr'), service('theirs', 'acme', 'us')];
  const of = (address: string, list = records) => {
    const world = worldOf(...list);
    return counterparty(address, situationOf(world, 'mail', 'kr'), 'kr', world);
  };

  it('is told by the road to what was written there, not by that to account data', () => {
    const { findings, routes } = of('somebody@theirs.example');
    expect(said(findings)).toEqual(['counterparty.road hint']);
    expect(findings[0]?.params).toMatchObject({ service: 'theirs', state: 'KR', number: 2, route: 'mlat' });
    expect(chainOf(findings[0]!.remaining)).toBe('KR court + US executive + US court');
    expect(routes.map((r) => [r.data, roadOf(r)])).toEqual([
      ['subscriber', 'counterparty: KR court'],
      ['traffic', 'counterparty: KR court'],
      ['stored-content', 'counterparty: KR court + US executive + US court'],
      ['live-content', 'counterparty: KR court + US executive + US court'],
    ]);
  });

  it('of which the road is not known is told as that', () => {
    const { findings } = of('somebody@hidden.example', [...records, service('hidden', 'nobody')]);
    expect(said(findings)).toEqual(['counterparty.open hint']);
    expect(findings[0]?.params).toMatchObject({ service: 'hidden', state: 'KR' });
  });

  it('is each of several, the weakest first, and those nobody knows last', () => {
    const { findings } = of('a@unheard.example, b@theirs.example, c@mail.example, d@mail.example', [
      ...records,
      service('third', 'acme', 'us'),
    ]);
    expect(findings.map((f) => [f.key, f.params['service']])).toEqual([
      ['counterparty.road', 'mail'],
      ['counterparty.road', 'theirs'],
      ['counterparty.unknown', undefined],
    ]);
  });

  it('that nobody knows is told without a level', () => {
    const { findings, routes } = of('somebody@unheard.example');
    expect([said(findings), routes]).toEqual([['counterparty.unknown none'], []]);
  });

  it('in the hand is a device, always said and never counted', () => {
    const f = endpoint('kr');
    expect([said([f]), f.requester, f.params]).toEqual([['endpoint none'], 'KR', {}]);
  });
});
