import { describe, expect, it } from 'vitest';
import { current, holdsOn, isSettled, isStale, latest, mergeSources } from '../../../domain/claims';
import { claim, contested } from '../small-world';

describe('holdsOn', () => {
  it.each<[{ since?: string; until?: string }, string, boolean]>([
    [{}, '2026-11-24', true],
    [{ since: '2016' }, '2015-12-31', false],
    [{ since: '2016' }, '2016-01-01', true],
    [{ since: '2016-03' }, '2016-02-29', false],
    [{ since: '2016-03' }, '2016-03-01', true],
    [{ since: '2016-03-10' }, '2016-03-09', false],
    [{ since: '2016-03-10' }, '2016-03-10', true],
    [{ until: '2016' }, '2016-12-31', true],
    [{ until: '2016' }, '2017-01-01', false],
    [{ until: '2016-03' }, '2016-03-31', true],
    [{ until: '2016-03' }, '2016-04-01', false],
    [{ until: '2016-03-10' }, '2016-03-10', true],
    [{ until: '2016-03-10' }, '2016-03-11', false],
    [{ since: '2016', until: '2018' }, '2019-01-01', false],
    [{ since: '2016', until: '2018' }, '2015-06-01', false],
  ])('a claim of %o on %s: %s', (dates, on, expected) => {
    expect(holdsOn(dates, on)).toBe(expected);
  });
});

describe('current', () => {
  it('leaves out what has ended and what is yet to come', () => {
    const list = [claim('was', { until: '2019' }), claim('is'), claim('will be', { since: '2027' })];
    expect(current(list, '2026-11-24').map((c) => c.value)).toEqual(['is']);
  });
});

describe('latest', () => {
  const on = '2026-11-24';

  it.each([
    ['the newer of two', [claim('old', { since: '2010' }), claim('new', { since: '2020' })], 'new'],
    ['a dated one before an undated one', [claim('undated'), claim('dated', { since: '2001' })], 'dated'],
    [
      'none that has ended',
      [claim('ended', { since: '2020', until: '2025' }), claim('older', { since: '2010' })],
      'older',
    ],
    ['none that is yet to come', [claim('to come', { since: '2027' }), claim('today', { since: '2010' })], 'today'],
    ['of two as new, the settled one', [contested('a', { since: '2020' }), claim('b', { since: '2020' })], 'b'],
    [
      'a newer contested one before an older settled one',
      [claim('a', { since: '2010' }), contested('b', { since: '2020' })],
      'b',
    ],
    [
      'of two settled ones as new, by what they say',
      [claim('a', { since: '2020' }), claim('b', { since: '2020' })],
      'a',
    ],
    [
      'of two as new, the one somebody opened or is sure of',
      [claim('a', { since: '2020', basis: 'cited', confidence: 'low' }), claim('b', { since: '2020' })],
      'b',
    ],
    [
      'the settled one even where nobody opened it: it is unsure, and the other decides nothing',
      [contested('a'), claim('b', { basis: 'cited', confidence: 'low' })],
      'b',
    ],
    ['of two contested ones as new, by what they say', [contested('a'), contested('b')], 'a'],
  ])('takes %s, in whatever order they stand', (_, list, expected) => {
    expect(latest(list, on)?.value).toBe(expected);
    expect(latest([...list].reverse(), on)?.value).toBe(expected);
  });

  it('takes what is sure of two that say the same on the same day, in whatever order they stand', () => {
    const list = [
      claim('a', { basis: 'cited', confidence: 'low' }),
      claim('a', { basis: 'report', confidence: 'high' }),
    ];
    expect(latest(list, on)?.confidence).toBe('high');
    expect(latest([...list].reverse(), on)?.confidence).toBe('high');
  });

  it('is nothing where nothing holds', () => {
    expect(latest([claim('ended', { until: '2019' })], on)).toBeUndefined();
  });
});

describe('a claim', () => {
  it('is settled unless its sources contradict each other', () => {
    expect(isSettled(claim('x', { confidence: 'low' }))).toBe(true);
    expect(isSettled(contested('x'))).toBe(false);
  });

  it('is stale from the day after its review date', () => {
    expect(isStale({ reviewBy: '2026-11-24' }, '2026-11-24')).toBe(false);
    expect(isStale({ reviewBy: '2026-11-23' }, '2026-11-24')).toBe(true);
    expect(isStale({}, '2026-11-24')).toBe(false);
  });
});

describe('mergeSources', () => {
  it('shows a source once, and another place in it or another address as another', () => {
    const act = { title: 'Act', at: 'Art. 1' };
    const lists = [[act, { title: 'Act', at: 'Art. 2' }], [{ ...act }, { ...act, url: 'https://example.org/' }], []];
    expect(mergeSources(lists)).toEqual([act, { title: 'Act', at: 'Art. 2' }, { ...act, url: 'https://example.org/' }]);
  });
});
