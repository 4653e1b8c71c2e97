/**
 * How a dataset lies at rest (DESIGN §10): a first line that says what it is, a second with the index, then every record
 * as a text of its own. All of it is ASCII (other letters are escaped), so that a place in the text is a place in the
 * file, and a reader takes out one record without looking at the others.
 */
import type { Records } from '../dataset';

export const FORMAT = 'lexloci-records/1';

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
}
