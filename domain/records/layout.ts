/**
 * How a dataset lies at rest (DESIGN §10): a first line that says what it is and how long the index is, the index with a
 * line for each part, then every record as a text of its own, and last all their sources (`sources.ts`). All of it is ASCII (other letters are escaped), so that a place in the text is a place in the
 * file, and a reader takes out one record without looking at the others.
 */
import type { Records } from '../dataset';

export const FORMAT = 'lexloci-records/4';

/** The folders of a dataset, in the order their records lie: what nearly every question looks at comes first, behind the index. */
export const LAID = [
  'groups',
  'measures',
  'instruments',
  'jurisdictions',
  'operators',
  'services',
] as const satisfies readonly (keyof Records)[];
export type Laid = (typeof LAID)[number];

/** Records of one folder: where each lies, counted from the first record of all. */
export interface Shelf {
  ids: string[];
  begin: number;
  /** Where each ends, in the order they lie; the first begins where the folder does. */
  ends: number[];
  /** By its place among the ids, as which a record lies: those that are asked for most lie together. Left out where as named. */
  laid?: number[];
}

/** Whose names are: one name is found in the text of all without taking that apart. */
export interface Names {
  /** Each with a space before and behind it; a name has none in it. */
  text: string;
  /** Of each, in this order, the place of its record in the record's folder. */
  records: number[];
  /** Of each, in this order, a digit: what else is said of it, as the bits of a number. */
  flags: string;
}

/** Key → records, by their places in their folder. */
export type Lists = Record<string, number[]>;

/** Everything the look-ups of a `Dataset` need without any record. */
export interface Index {
  version: string;
  packs: string[];
  /** Letters of all records together, and of all their sources: what is shorter was cut. */
  length: number;
  sources: number;
  shelves: Record<Laid, Shelf>;
  hosts: Names;
  pages: Names;
  embeds: Names;
  mailExchangers: Names;
  mailDomains: Names;
  children: Lists;
  instrumentsOf: Lists;
  measuresOf: Lists;
  servicesIn: Lists;
  statesWithLaw: string[];
  blockers: string[];
  /** For each service, by its place, what an answer about it looks at: so that it is read at once. */
  reach: Reach[];
}

/** Places of operators, of jurisdictions and of other services. */
export type Reach = [operators: number[], jurisdictions: number[], services: number[]];

/** From and to, counted from the first record of all. */
export type Range = readonly [begin: number, end: number];

/** A record that is not in hand: whoever can reads these ranges and asks again. */
export class Missing extends Error {
  readonly ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super('a record has not been read yet');
    this.ranges = ranges;
  }
}

/** Where a record lies. */
export function rangeAt({ begin, ends, laid }: Shelf, place: number): Range {
  const nth = laid?.[place] ?? place;
  return [nth === 0 ? begin : (ends[nth - 1] ?? 0), ends[nth] ?? 0];
}
