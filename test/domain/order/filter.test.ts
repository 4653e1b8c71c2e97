import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../domain/assessment';
import { DIMENSION_NAMES, type DimensionName } from '../../../domain/dimensions';
import { atLeast, filterAtLeast, isBelow } from '../../../domain/order/filter';
import type { Authorizer } from '../../../domain/words';
import { decision } from './decisions';

/** Each dimension from strong to weak, as the field has it; what shares a line has no order among itself. */
const LADDERS: Record<DimensionName, string[][]> = {
  authorizer: [['court'], ['independent-body'], ['prosecutor', 'executive'], ['agency'], ['none']],
  threshold: [['probable-cause'], ['reasonable-grounds'], ['reasonable-suspicion'], ['relevance'], ['none']],
  particularity: [['person'], ['class'], ['bulk']],
  offences: [['listed', 'serious'], ['any-offence'], ['any-purpose']],
  grounds: [
    ['dual-criminality-and-political-offence'],
    ['dual-criminality', 'political-offence'],
    ['discretionary'],
    ['none'],
  ],
  notice: [['prompt'], ['delayed-mandatory'], ['if-charged'], ['never']],
  approves: [['case'], ['programme']],
  review: [['court-on-objection'], ['none']],
  remedy: [['court-exclusion'], ['tribunal'], ['same-executive'], ['none']],
};

describe.each(Object.entries(LADDERS) as [DimensionName, string[][]][])('%s', (name, ladder) => {
  const steps = ladder.flatMap((values, step) => values.map((value) => ({ value, step, peers: values.length })));

  it.each(steps)('$value is at least itself and what stands below it, and nothing else known', ({ value, step }) => {
    const strong = steps.filter((other) => atLeast(name, value, other.value) === 'yes').map((other) => other.value);
    expect(strong).toEqual(steps.filter((o) => o.value === value || o.step > step).map((o) => o.value));
    const weak = steps.filter((other) => atLeast(name, value, other.value) === 'no').map((other) => other.value);
    expect(weak).toEqual(steps.filter((o) => o.value !== value && o.step <= step).map((o) => o.value));
  });

  it.each(steps)('$value against something unknown is settled only at the ends', ({ value, step, peers }) => {
    const isTop = step === 0 && peers === 1;
    const isBottom = step === ladder.length - 1 && peers === 1;
    expect(atLeast(name, value, 'unknown')).toBe(isTop ? 'yes' : 'maybe');
    expect(atLeast(name, 'unknown', value)).toBe(isBottom ? 'yes' : 'maybe');
  });

  it('leaves two unknowns open', () => {
    expect(atLeast(name, 'unknown', 'unknown')).toBe('maybe');
  });
});

describe('the ladders', () => {
  it('are those of every dimension', () => {
    expect(Object.keys(LADDERS).sort()).toEqual([...DIMENSION_NAMES].sort());
  });
});

describe('isBelow', () => {
  it.each<[Authorizer, Authorizer, boolean]>([
    ['court', 'independent-body', false],
    ['independent-body', 'independent-body', false],
    ['prosecutor', 'independent-body', true],
    ['executive', 'independent-body', true],
    ['agency', 'independent-body', true],
    ['none', 'independent-body', true],
    ['prosecutor', 'executive', false],
    ['executive', 'prosecutor', false],
    ['unknown', 'independent-body', false],
    ['agency', 'unknown', false],
    ['none', 'unknown', false],
  ])('%s below %s: %s', (a, b, expected) => {
    expect(isBelow(a, b)).toBe(expected);
  });
});

describe('filterAtLeast', () => {
  const court = decision('KR', 'court');

  it.each([
    ['is yes against the same with one dimension weaker', { notice: 'never' }, 'yes'],
    ['is no against the same with one dimension stronger', { notice: 'prompt' }, 'no'],
    ['is no where one is stronger and another weaker', { notice: 'prompt', authorizer: 'agency' }, 'no'],
    ['is open where one is unknown', { notice: 'unknown' }, 'maybe'],
    ['is no where one is unknown and another stronger', { notice: 'unknown', threshold: 'probable-cause' }, 'no'],
  ] satisfies [string, Partial<Filter>, string][])('%s', (_, other, expected) => {
    expect(filterAtLeast(court, decision('US', 'court', other))).toBe(expected);
  });

  it.each([
    ['of the same article, state and part is itself, whatever is unknown about it', {}, 'yes'],
    ['of another article may be another', { at: 'Art. 2' }, 'maybe'],
    ['of another law may be another', { law: 'Another Act' }, 'maybe'],
    ['of another state may be another', { jurisdiction: 'US' }, 'maybe'],
    ['in another part may be another', { part: 'requested' }, 'maybe'],
  ] satisfies [string, Partial<Filter>, string][])('a decision %s', (_, other, expected) => {
    const doubtful = { notice: 'unknown', law: 'Act', at: 'Art. 1' } as const;
    expect(filterAtLeast(decision('KR', 'court', doubtful), decision('KR', 'court', { ...doubtful, ...other }))).toBe(
      expected,
    );
  });

  it('of one article read in two ways is two decisions', () => {
    const article = { law: 'Act', at: 'Art. 1', notice: 'unknown' } as const;
    expect(
      filterAtLeast(decision('KR', 'court', article), decision('KR', 'court', { ...article, remedy: 'none' })),
    ).toBe('maybe');
  });
});
