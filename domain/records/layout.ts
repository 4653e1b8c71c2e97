/**
 * How a dataset lies at rest (DESIGN §10): a first line that says what it is and how long the index is; the index, a line for
 * each of its parts, of which nothing is taken apart before somebody looks for something (`table.ts`); then every record as a
 * text of its own, and last all their sources (`sources.ts`). All of it is ASCII (other letters are escaped), so that a place
 * in the text is a place in the file, and a reader takes out one record without looking at the others.
 */
import type { Records } from '../dataset';
import type { Table } from './table';

export const FORMAT = 'lexloci-records/7';

/** The folders of a dataset. */
export const LAID = [
  'groups',
  'measures',
  'instruments',
  'jurisdictions',
  'operators',
  'services',
] as const satisfies readonly (keyof Records)[];
export type Laid = (typeof LAID)[number];

/** Tables of the index: of each folder where its records lie, of each name whose it is, of each list who is in it. */
export type TableName =
  | Laid
  | 'hosts'
  | 'pages'
  | 'embeds'
  | 'mailExchangers'
  | 'mailDomains'
  | 'children'
  | 'instrumentsOf'
  | 'measuresOf'
  | 'servicesIn'
  /** Of each service what an answer about it looks at, so that it is read at once: where that lies, and states. */
  | 'reach'
  /** Of each service kept at home, and that home, the forum it is compared with (`references.ts`). */
  | 'references'
  /** Of each state where what comparing looks at of its law lies (`laws.ts`). */
  | 'laws'
  /** Of each category where its forums lie (`forums.ts`), of which services the record is looked at, and whose law. */
  | 'forums';

/** What is said of the whole: the one part that is parsed. */
export interface About {
  version: string;
  packs: string[];
  /** Letters of all records together, and of all their sources: what is shorter was cut. */
  length: number;
  sources: number;
  statesWithLaw: string[];
  blockers: string[];
  /** On which days what was worked out holds; absent where the version is no date. */
  days?: [from: string, before: string];
  /** How many letters each table has, in their order behind this line: nothing is searched for them. */
  tables: [name: TableName, length: number][];
}

/** Everything the look-ups of a `Dataset` need without any record. */
export interface Index extends About {
  table: (name: TableName) => Table;
}

/** From and to, counted from the first record of all. */
export type Range = readonly [begin: number, end: number];

/** A record that is not in hand: whoever can reads these ranges and asks again. */
export class Missing extends Error {
  readonly ranges: readonly Range[];
  /** The services among them: whoever asks about one will look at more. */
  readonly services: readonly string[];
  /** States whose law will be looked at. */
  readonly states: readonly string[];

  constructor(ranges: readonly Range[], services: readonly string[] = [], states: readonly string[] = []) {
    super('a record has not been read yet');
    this.ranges = ranges;
    this.services = services;
    this.states = states;
  }
}

const RADIX = 36;

/** Where something lies, as the index and the claims write it. */
export const writtenRange = ([begin, end]: Range): string =>
  `${begin.toString(RADIX)}.${(end - begin).toString(RADIX)}`;

export function rangeOf(place: string): Range {
  const [begin = 0, length = 0] = place.split('.').map((digits) => parseInt(digits, RADIX));
  return [begin, begin + length];
}

/** Ranges in their order, those as one that lie no farther from each other than this. */
export function joined(ranges: readonly Range[], gap: number): Range[] {
  const out: [number, number][] = [];
  for (const [begin, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1);
    if (last !== undefined && begin - last[1] <= gap) last[1] = Math.max(last[1], end);
    else out.push([begin, end]);
  }
  return out;
}
