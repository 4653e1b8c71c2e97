import { describe, expect, it } from 'vitest';
import { didYouMean, distance, nearest } from '../../../domain/nearest';

describe('distance', () => {
  it.each<[string, string, number]>([
    ['', '', 0],
    ['line', 'line', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['line', 'lime', 1],
    ['line', 'lines', 1],
    ['line', 'lie', 1],
    ['gmial', 'gmail', 1],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['abc', 'ca', 3],
  ])('from "%s" to "%s" is %i slips', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
    expect(distance(b, a)).toBe(expected);
  });
});

describe('nearest', () => {
  const known = ['gmail', 'kakaotalk', 'line-yahoo', 'signal', 'vk'];

  it.each<[string, string | undefined]>([
    ['gmial', 'gmail'],
    ['GMAIL', 'gmail'],
    ['kakaotolk', 'kakaotalk'],
    ['kakao', undefined],
    ['line-corp', 'line-yahoo'],
    ['vk-group', undefined],
    ['zoom', undefined],
    ['v', 'vk'],
  ])('to "%s" is %s', (word, expected) => {
    expect(nearest(word, known)).toBe(expected);
  });

  it('of two as near takes the first of the alphabet, whatever order they stand in', () => {
    expect(nearest('cat', ['rat', 'bat'])).toBe('bat');
    expect(nearest('cat', ['bat', 'rat'])).toBe('bat');
  });

  it('allows one slip in three letters', () => {
    expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
  });
});

describe('didYouMean', () => {
  it('asks where a word is near, and gives the other cure where none is', () => {
    expect(didYouMean('gmial', ['gmail'], 'remove it')).toBe('; did you mean "gmail"?');
    expect(didYouMean('zoom', ['gmail'], 'remove it')).toBe('; remove it');
  });
});
