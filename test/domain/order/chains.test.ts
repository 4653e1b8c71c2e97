/** Chains and protections by hand: who is above whom, and in which direction it is said. */
import { describe, expect, it } from 'vitest';
import type { Filter, Route } from '../../../domain/assessment';
import { chainAtLeast } from '../../../domain/order/chain';
import { compare, minimal } from '../../../domain/order/protection';
import { decision, road } from './decisions';

const court = decision('KR', 'court');
const body = decision('KR', 'independent-body');
const prosecutor = decision('KR', 'prosecutor');
const minister = decision('KR', 'executive');
const agency = decision('KR', 'agency');
const asked = decision('US', 'court', { part: 'requested', grounds: 'dual-criminality' });
const courtesy = decision('US', 'executive', { part: 'central-authority', grounds: 'discretionary' });
const unknown = decision('CN', 'unknown');

describe('chainAtLeast', () => {
  it.each<[string, Filter[], Filter[], string]>([
    ['a court is at least an agency', [court], [agency], 'yes'],
    ['an agency is not at least a court', [agency], [court], 'no'],
    ['any decision is at least none', [agency], [], 'yes'],
    ['no decision is not at least one', [], [agency], 'no'],
    ['nothing is at least nothing', [], [], 'yes'],
    ['two courts are at least one', [court, asked], [court], 'yes'],
    ['one court is not at least two', [court], [court, asked], 'no'],
    ['the order of decisions does not matter', [asked, court], [court, asked], 'yes'],
    ['each decision needs one of its own', [court, agency], [court, prosecutor], 'no'],
    [
      'a court stands in for an agency while another court stands for the court',
      [asked, court],
      [agency, asked],
      'yes',
    ],
    ['prosecutor and minister stand side by side', [prosecutor], [minister], 'no'],
    ['an unknown body may be a court', [unknown], [court], 'maybe'],
    ['an unknown body is at least nobody', [unknown], [decision('KR', 'none')], 'yes'],
    ['a court is at least whoever may decide there', [court], [unknown], 'yes'],
    ['an agency may be at least whoever decides there', [agency], [unknown], 'maybe'],
    ['a third decision does not mend a weak one', [agency, agency, agency], [court], 'no'],
  ])('%s', (_, c, d, expected) => {
    expect(chainAtLeast(c, d)).toBe(expected);
  });
});

const verdictOf = (actual: Filter[][], other: Filter[][]) =>
  compare(
    actual.map((c) => road(c)),
    other.map((c) => road(c)),
  );

describe('compare', () => {
  it.each<[string, Filter[][], Filter[][], string]>([
    ['an agency against a court is weaker', [[agency]], [[court]], 'weaker'],
    ['a court against an agency is stronger', [[court]], [[agency]], 'stronger'],
    ['an independent body against a court is weaker', [[body]], [[court]], 'weaker'],
    ['nobody against an agency is weaker', [[]], [[agency]], 'weaker'],
    ['two states against one are stronger', [[court, asked]], [[court]], 'stronger'],
    ['one state against two is weaker', [[court]], [[court, asked]], 'weaker'],
    ['a prosecutor against a minister cannot be compared', [[prosecutor]], [[minister]], 'incomparable'],
    ['one court against two agencies cannot be compared', [[court]], [[agency, agency]], 'incomparable'],
    [
      'a court with weaker notice cannot be compared with a body that tells',
      [[decision('KR', 'court', { notice: 'never' })]],
      [[decision('KR', 'independent-body', { notice: 'prompt' })]],
      'incomparable',
    ],
    [
      'the first decision counts: court then agency against agency then agency is stronger',
      [[court, agency]],
      [[agency, agency]],
      'stronger',
    ],
    [
      'the last decision counts: agency then court against agency then agency is stronger',
      [[agency, asked]],
      [[agency, agency]],
      'stronger',
    ],
    ['a second road that is no weaker changes nothing', [[court], [court, asked]], [[court]], 'same'],
    ['a second road that is weaker weakens', [[court], [agency]], [[court]], 'weaker'],
    ['the weakest road of each side is compared', [[court, asked], [agency]], [[court], [agency, agency]], 'weaker'],
    [
      'a letter rogatory with the courtesy of a government is stronger than the treaty without it',
      [[court, courtesy, asked]],
      [[court, asked]],
      'stronger',
    ],
    ['an unknown body against a court is unknown', [[unknown]], [[court]], 'unknown'],
    ['an unknown body behind a court is stronger than the court alone', [[court, unknown]], [[court]], 'stronger'],
    ['a road without anybody is weaker whatever else is unknown', [[unknown], []], [[court]], 'weaker'],
  ])('%s', (_, actual, other, expected) => {
    expect(verdictOf(actual, other)).toBe(expected);
  });

  const maybe = (filters: Filter[], more: Partial<Route> = {}) => road(filters, { status: 'unknown', ...more });

  it.each<[string, Route[], Route[], string]>([
    [
      'a road that may be open and would be weaker leaves it unknown',
      [road([court]), maybe([])],
      [road([court])],
      'unknown',
    ],
    [
      'a road that may be open and is no weaker changes nothing',
      [road([court]), maybe([court, asked])],
      [road([court])],
      'same',
    ],
    [
      'a weaker side stays weaker whatever may be open there besides',
      [road([]), maybe([court])],
      [road([court])],
      'weaker',
    ],
    [
      'the same doubtful road on both sides is open on both or on neither',
      [road([court]), maybe([agency])],
      [road([court]), maybe([agency])],
      'same',
    ],
    [
      'two doubtful roads through other states are two doubts',
      [road([court]), maybe([agency], { through: 'US' })],
      [road([court]), maybe([agency], { through: 'IE' })],
      'unknown',
    ],
    [
      'two doubtful roads of other kinds are two doubts',
      [road([court]), maybe([agency])],
      [road([court]), maybe([agency], { kind: 'none-known' })],
      'unknown',
    ],
    ['nothing certain on either side is unknown, not the same', [], [], 'unknown'],
    [
      'more than six doubtful roads are too many to tell',
      [road([court]), ...'ABCDEFG'.split('').map((x) => maybe([court], { through: x }))],
      [road([court])],
      'unknown',
    ],
    [
      'six doubtful roads can be told',
      [road([court]), ...'ABCDEF'.split('').map((x) => maybe([court], { through: x }))],
      [road([court])],
      'same',
    ],
  ])('%s', (_, actual, other, expected) => {
    expect(compare(actual, other)).toBe(expected);
  });

  it('says the same again, and for roads written anew', () => {
    const once = compare([road([agency])], [road([court])]);
    expect(compare([road([{ ...agency }])], [road([{ ...court }])])).toBe(once);
  });

  it('tells two laws apart that say the same of what is known', () => {
    const by = (law: string) => road([decision('KR', 'court', { law, notice: 'unknown' })]);
    expect(compare([by('A')], [by('A')])).toBe('same');
    expect(compare([by('A')], [by('B')])).toBe('unknown');
  });
});

describe('minimal', () => {
  const chains = (routes: Route[]) => minimal(routes).map((r) => r.filters.map((f) => f.authorizer).join('+'));

  it('keeps what the requester would choose from: no road that another undercuts', () => {
    expect(chains([road([court, asked]), road([agency]), road([court])])).toEqual(['agency']);
  });

  it('keeps roads that cannot be compared', () => {
    expect(chains([road([prosecutor]), road([minister])])).toEqual(['prosecutor', 'executive']);
  });

  it('keeps the first of two that are the same', () => {
    const twice = [road([court], { kind: 'mlat' }), road([court], { kind: 'none-known' })];
    expect(minimal(twice).map((r) => r.kind)).toEqual(['mlat']);
  });

  it('keeps a road that is only perhaps undercut', () => {
    expect(chains([road([court]), road([unknown])])).toEqual(['unknown']);
    expect(chains([road([agency]), road([unknown])])).toEqual(['agency', 'unknown']);
  });
});
