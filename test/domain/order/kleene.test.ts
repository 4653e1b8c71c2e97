import { describe, expect, it } from 'vitest';
import { and, type Answer, not, or, triOf } from '../../../domain/order/kleene';

const ANSWERS: Answer[] = ['yes', 'maybe', 'no'];

describe('three-valued logic', () => {
  it('and: one no settles it, one maybe leaves it open', () => {
    expect(ANSWERS.map((a) => ANSWERS.map((b) => and([a, b])))).toEqual([
      ['yes', 'maybe', 'no'],
      ['maybe', 'maybe', 'no'],
      ['no', 'no', 'no'],
    ]);
    expect(and([])).toBe('yes');
    expect(and(['maybe', 'yes'])).toBe('maybe');
  });

  it('or: one yes settles it, one maybe leaves it open', () => {
    expect(ANSWERS.map((a) => ANSWERS.map((b) => or([a, b])))).toEqual([
      ['yes', 'yes', 'yes'],
      ['yes', 'maybe', 'maybe'],
      ['yes', 'maybe', 'no'],
    ]);
    expect(or([])).toBe('no');
    expect(or(['maybe', 'no'])).toBe('maybe');
  });

  it('not: what is unknown stays unknown', () => {
    expect(ANSWERS.map(not)).toEqual(['no', 'maybe', 'yes']);
  });

  it('an answer stands in output as true, unknown or false', () => {
    expect(ANSWERS.map(triOf)).toEqual([true, 'unknown', false]);
  });
});
