/**
 * The text of a dataset at rest cut into files of one size, for a browser that gives no part of a file, but only the whole:
 * whoever wants a part reads the pieces it lies in.
 */
import type { Range } from './layout';

/** Letters of a piece; only the last one may have fewer. */
const PIECE = 262_144;

export const pieceName = (number: number): string => `records-${number}.txt`;

/** So many are there, empty ones if need be: whoever begins to read does not know how long the text is. */
const LEAST = 3;

export const cut = (text: string): string[] =>
  Array.from({ length: Math.max(LEAST, Math.ceil(text.length / PIECE)) }, (_, n) =>
    text.slice(n * PIECE, (n + 1) * PIECE),
  );

/** The part that whole pieces make of this one. */
export const inPieces = ([begin, end]: Range): Range => [
  Math.floor(begin / PIECE) * PIECE,
  Math.ceil(end / PIECE) * PIECE,
];

/** Names of the pieces such a part consists of, in their order. */
export const namesOf = ([begin, end]: Range): string[] =>
  Array.from({ length: (end - begin) / PIECE }, (_, n) => pieceName(begin / PIECE + n));
