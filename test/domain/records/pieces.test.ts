import { describe, expect, it } from 'vitest';
import { cut, inPieces, namesOf, pieceName } from '../../../domain/records/pieces';

const text = Array.from({ length: 1_000_000 }, (_, i) => String.fromCharCode(97 + (i % 26))).join('');

describe('a text in pieces', () => {
  it('is the text again when they are joined, and has three at least', () => {
    expect(cut(text).join('')).toBe(text);
    expect(cut('short')).toEqual(['short', '', '']);
  });

  it.each([
    [0, 1],
    [262_143, 262_145],
    [262_144, 524_288],
    [700_000, 999_999],
  ])('gives the part from %i to %i by the pieces it lies in, and by no others', (begin, end) => {
    const [from, to] = inPieces([begin, end]);
    const files = new Map(cut(text).map((piece, n) => [pieceName(n), piece]));
    const names = namesOf([from, to]);
    const read = names.map((name) => files.get(name) ?? '').join('');
    expect(read.slice(begin - from, end - from)).toBe(text.slice(begin, end));
    expect(names).toHaveLength(Math.ceil(end / 262_144) - Math.floor(begin / 262_144));
  });
});
