import { describe, expect, it } from 'vitest';
import type { Jurisdiction } from '../../../domain/schema';
import { serves } from '../../../domain/routes/gates';
import { road } from '../order/decisions';
import { claim, contested, DAY, ended, instrument, worldOf } from '../small-world';

type Offence = Jurisdiction['offences'][number];
const offence = (family: string, maxYears: number | 'unknown', more = {}) =>
  claim({ family, maxYears, status: 'in-force' }, more) as Offence;
const cited = { basis: 'cited', confidence: 'medium' } as const;

/** May a road that rests on an instrument with these gates be used for the offence? */
const may = (gates: object[], of: Offence, data: 'stored-content' | 'subscriber' = 'stored-content') => {
  const world = worldOf(instrument('deal', 'executive-agreement', ['kr', 'us'], { gates }));
  const records = [{ folder: 'instruments', id: 'deal', by: 'lexloci' } as const];
  return serves(road([], { records, data }), of, DAY, world);
};
const years = (minYears: number, more = {}) => claim({ minYears, ...more });

describe('the gates of a road', () => {
  it.each<[string, object[], Offence, string]>([
    ['let every offence through where there is none', [], offence('insult', 1), 'yes'],
    ['let through what is punished as hard as they ask', [years(3)], offence('insult', 3), 'yes'],
    ['keep out what is punished less', [years(3)], offence('insult', 2), 'no'],
    ['leave it open where nobody knows the penalty', [years(3)], offence('insult', 'unknown'), 'maybe'],
    ['leave it open where nobody opened the gate', [claim({ minYears: 3 }, cited)], offence('insult', 2), 'maybe'],
    ['leave it open where nobody opened the penalty', [years(3)], offence('insult', 2, cited), 'maybe'],
    ['leave it open where the gate is contested', [contested({ minYears: 3 })], offence('insult', 2), 'maybe'],
    [
      'keep out a family they exclude, however hard it is punished',
      [claim({ excludes: ['insult'] })],
      offence('insult', 10),
      'no',
    ],
    ['let other families through', [claim({ excludes: ['insult'] })], offence('blasphemy', 1), 'yes'],
    [
      'leave an exclusion open that has an exception',
      [claim({ excludes: ['insult'], unless: 'threats' })],
      offence('insult', 10),
      'maybe',
    ],
    [
      'leave an exclusion open that nobody opened',
      [claim({ excludes: ['insult'] }, cited)],
      offence('insult', 10),
      'maybe',
    ],
    [
      'leave it open whether national security is among the crimes they list beside',
      [years(3, { unless: 'listed crimes' })],
      offence('national-security', 2),
      'maybe',
    ],
    [
      'keep out other families that cannot be among those',
      [years(3, { unless: 'listed crimes' })],
      offence('insult', 2),
      'no',
    ],
    ['must all let it through', [years(1), claim({ excludes: ['insult'] })], offence('insult', 3), 'no'],
    ['are those of the day', [ended({ minYears: 3 })], offence('insult', 2), 'yes'],
    ['of other data are no matter', [years(3, { data: ['subscriber'] })], offence('insult', 2), 'yes'],
    ['of this data are', [years(3, { data: ['stored-content'] })], offence('insult', 2), 'no'],
  ])('%s', (_, gates, of, expected) => {
    expect(may(gates, of)).toBe(expected);
  });

  it('are none on a road that rests on no instrument', () => {
    expect(serves(road([]), offence('insult', 1), DAY, worldOf())).toBe('yes');
  });
});
