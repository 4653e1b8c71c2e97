import { describe, expect, it } from 'vitest';
import { saysNothing } from '../../../domain/check/says-nothing';

describe('a claim', () => {
  it.each<[string, unknown]>([
    ['an unknown seat', 'unknown'],
    ['a door of unknowns', { data: 'traffic', track: 'criminal', authorizer: 'unknown', lastResort: 'unknown' }],
    ['unknown places of some people', { places: 'unknown', persons: { residence: ['kr'] } }],
    ['an account that asks unknown things of unknown people', { who: 'unknown', asks: ['unknown'] }],
    [
      'a line of which only the data are named',
      { known: 'unknown', data: ['traffic'], tracks: [], reaches: 'unknown' },
    ],
  ])('says nothing: %s', (_, value) => expect(saysNothing(value)).toBe(true));

  it.each<[string, unknown]>([
    ['a seat', 'kr'],
    [
      'a door of which one thing is known',
      { data: 'traffic', track: 'criminal', authorizer: 'unknown', lastResort: false },
    ],
    ['candidates', { places: 'unknown', oneOf: ['us'] }],
    ['what may be done before anybody decides', { track: 'criminal', authorizer: 'unknown', exigency: '48 hours' }],
    ['a law whose highest term is not known', { family: 'insult', maxYears: 'unknown', status: 'in-force' }],
    ['a list of states', ['kr']],
  ])('says something: %s', (_, value) => expect(saysNothing(value)).toBe(false));
});
