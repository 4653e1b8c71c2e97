/**
 * How a dataset lies at rest (DESIGN §10): a first line that says what it is and how long the second is, a second with the
 * index, then every record as a text of its own. All of it is ASCII (other letters are escaped), so that a place in the text is a place in the
 * file, and a reader takes out one record without looking at the others.
 */
import type { Records } from '../dataset';

export const FORMAT = 'lexloci-records/2';

/** The folders of a dataset, in the order their records lie. */
export const LAID = [
  'jurisdictions',
  'operators',
  'services',
  'instruments',
  'measures',
  'groups',
] as const satisfies readonly (keyof Records)[];
export type Laid = (typeof LAID)[number];

/** Records of one folder, by id: where each ends, counted from the first record of all. The first begins where the folder does. */
export interface Shelf {
  ids: string[];
  begin: number;
  ends: number[];
}

/** Whose a name is, by the place of that record in its folder, and what else is said of the name. */
export type Named = [name: string, record: number, ...flags: (0 | 1)[]];

/** Key → records, by their places in their folder. */
export type Lists = Record<string, number[]>;

/** Everything the look-ups of a `Dataset` need without any record. */
export interface Index {
  version: string;
  packs: string[];
  /** Letters of all records together: what is shorter was cut. */
  length: number;
  shelves: Record<Laid, Shelf>;
  hosts: Named[];
  pages: Named[];
  embeds: Named[];
  mailExchangers: Named[];
  mailDomains: Named[];
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
export function rangeAt({ begin, ends }: Shelf, place: number): Range {
  return [place === 0 ? begin : (ends[place - 1] ?? 0), ends[place] ?? 0];
}
