import { describe, expect, it } from 'vitest';
import { DIMENSION_NAMES } from '../../../domain/dimensions';
import { type DoorQuery, doors, unknownFilter } from '../../../domain/law/standards';
import { claim, contested, DAY, door, ended, state, worldOf } from '../small-world';

const ASKED: DoorQuery = { state: 'kr', data: 'stored-content', track: 'criminal', part: 'requesting' };
/** What a person is told and can do afterwards is the same whatever door was used. */
const KNOWN = { notice: [claim({ rule: 'if-charged' })], remedy: [claim({ rule: 'tribunal' })] };
const open = (fields: object, query: Partial<DoorQuery> = {}, person = {}) =>
  doors(
    { ...ASKED, ...query },
    { person: { home: 'kr', ...person }, on: DAY },
    worldOf(state('kr', { ...KNOWN, ...fields })),
  );
const who = (standards: object[], person = {}) => open({ standards }, {}, person).map((f) => f.authorizer);

describe('the doors of a state', () => {
  it('of which nothing is known are one door of unknowns: missing data never looks like safety', () => {
    const [only, ...others] = doors(ASKED, { person: { home: 'kr' }, on: DAY }, worldOf());
    expect(others).toEqual([]);
    expect(DIMENSION_NAMES.map((d) => [d, only?.[d]])).toEqual(
      DIMENSION_NAMES.map((d) => [d, d === 'grounds' ? 'none' : 'unknown']),
    );
    expect(only).toMatchObject({ jurisdiction: 'KR', lastResort: 'unknown', provider: 'unknown', sources: [] });
  });

  it.each<[string, object[], string[]]>([
    [
      'the weaker of two parallel doors is what the requester takes',
      [door('court'), door('prosecutor')],
      ['prosecutor'],
    ],
    ['doors that cannot be compared all stand', [door('prosecutor'), door('executive')], ['prosecutor', 'executive']],
    [
      'of two as strong the first stands',
      [door('court', {}, { at: 'Art. 1' }), door('court', {}, { at: 'Art. 2' })],
      ['court'],
    ],
    ['a door of another kind of data is no door', [door('court'), door('agency', { data: 'traffic' })], ['court']],
    ['a door of another track is no door', [door('court'), door('agency', { track: 'national-security' })], ['court']],
    ['a door that is shut is no door', [door('court'), ended(door('agency').value)], ['court']],
    [
      'a contested door beside a settled one decides nothing',
      [door('court'), contested(door('agency').value)],
      ['court'],
    ],
    [
      'of doors that cannot be compared that without a court is told first',
      [door('court', { offences: 'any-offence' }), door('prosecutor', { threshold: 'unknown', offences: 'listed' })],
      ['prosecutor', 'court'],
    ],
    [
      'where courts decide at all others, a door of an unknown body is told first',
      [door('court', { offences: 'serious' }), door('unknown', { offences: 'unknown' })],
      ['unknown', 'court'],
    ],
    ['a contested door alone is unknown', [contested(door('agency').value)], ['unknown']],
    ['a door of an unknown body is no stronger than a court', [door('unknown'), door('court')], ['unknown']],
    [
      'a door of an unknown body stands beside a weak one',
      [door('prosecutor'), door('unknown')],
      ['prosecutor', 'unknown'],
    ],
    ['a door of an unknown body is none beside one without any', [door('none'), door('unknown')], ['none']],
    ['a door of an unknown body alone is told', [door('unknown')], ['unknown']],
    ['no door at all is unknown', [], ['unknown']],
  ])('%s', (_, standards, expected) => {
    expect(who(standards)).toEqual(expected);
  });

  it('of which none is stated are one door of unknowns, to which the general rules on notice and remedy hold', () => {
    const [only, ...others] = open({ standards: [] });
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      authorizer: 'unknown',
      approves: 'unknown',
      notice: 'if-charged',
      remedy: 'tribunal',
    });
    expect(only?.sources).toHaveLength(1);
  });

  it('open for foreigners without a judge are no doors to citizens', () => {
    const standards = [door('court'), door('executive', { persons: { not: { citizenship: ['kr'] } } })];
    expect(who(standards)).toEqual(['court']);
    expect(who(standards, { citizenship: ['us'] })).toEqual(['executive']);
  });

  it('that depend on a fact not given may be open', () => {
    const standards = [door('court'), door('agency', { persons: { tenantCountry: ['kr'] } })];
    expect(who(standards)).toEqual(['agency']);
  });

  it('whose sources contradict each other leave every dimension of the law open', () => {
    const [only] = open({ standards: [contested(door('court').value)] });
    expect(only).toMatchObject({
      authorizer: 'unknown',
      threshold: 'unknown',
      particularity: 'unknown',
      offences: 'unknown',
      confidence: 'contested',
    });
  });

  it('carry the article, its exigency, how it is known, and sources of notice and remedy as well', () => {
    const source = (title: string) => ({ sources: [{ title }] });
    const [only] = open({
      standards: [door('court', { exigency: '36 hours' }, { at: 'Art. 1', ...source('act') })],
      notice: [claim({ rule: 'prompt' }, source('on notice'))],
      remedy: [claim({ rule: 'tribunal' }, source('on remedy'))],
    });
    expect(only).toMatchObject({
      jurisdiction: 'KR',
      law: 'Procedure Act',
      at: 'Art. 1',
      exigency: '36 hours',
      basis: 'official',
      confidence: 'high',
      notice: 'prompt',
      remedy: 'tribunal',
      provider: 'must-obey',
      grounds: 'none',
      part: 'requesting',
      threshold: 'reasonable-grounds',
      sources: [{ title: 'act' }, { title: 'on notice' }, { title: 'on remedy' }],
    });
  });

  it('that need nobody go round the provider', () => {
    expect(open({ standards: [door('none')] })[0]?.provider).toBe('bypassed');
  });

  it('of an asked state may be refused on the grounds of the treaty', () => {
    const [only] = open({ standards: [door('court')] }, { part: 'requested', grounds: 'dual-criminality' });
    expect(only).toMatchObject({ part: 'requested', grounds: 'dual-criminality' });
  });
});

describe('notice and remedy', () => {
  const notice = (rules: object[], query: Partial<DoorQuery> = {}) =>
    open({ standards: [door('court'), door('court', { data: 'traffic' })], notice: rules }, query)[0]?.notice;
  const general = claim({ rule: 'never' }, { since: '2020' });
  const forTrack = claim({ rule: 'if-charged', track: 'criminal' }, { since: '2019' });
  const forData = claim({ rule: 'delayed-mandatory', data: 'stored-content' }, { since: '2018' });
  const forBoth = claim({ rule: 'prompt', data: 'stored-content', track: 'criminal' }, { since: '2017' });

  it('are those of the rule for this data and track, else for the data, else for the track, else the general one, however new', () => {
    const rules = [general, forTrack, forData, forBoth];
    expect(rules.map((_, i) => notice(rules.slice(0, i + 1)))).toEqual([
      'never',
      'if-charged',
      'delayed-mandatory',
      'prompt',
    ]);
    expect(notice([...rules].reverse())).toBe('prompt');
  });

  it('of other data or another track do not count', () => {
    expect(notice([forData], { data: 'traffic' })).toBe('unknown');
    expect(notice([claim({ rule: 'never', track: 'national-security' })])).toBe('unknown');
  });

  it('are those of the day', () => {
    expect(notice([claim({ rule: 'never' }, { since: '2010' }), claim({ rule: 'prompt' }, { since: '2020' })])).toBe(
      'prompt',
    );
    expect(notice([ended({ rule: 'never' })])).toBe('unknown');
  });

  it('are unknown where they are contested', () => {
    expect(notice([contested({ rule: 'never' })])).toBe('unknown');
    expect(open({ standards: [door('court')], remedy: [contested({ rule: 'tribunal' })] })[0]?.remedy).toBe('unknown');
  });
});

describe('unknownFilter', () => {
  it('is a decision of which only the state and its part are known', () => {
    expect(unknownFilter({ state: 'us', part: 'requested', grounds: 'discretionary' })).toMatchObject({
      jurisdiction: 'US',
      part: 'requested',
      grounds: 'discretionary',
      authorizer: 'unknown',
      provider: 'unknown',
    });
  });
});
