/** What `assess` is asked: an address, a person, a day, and what is supposed. */
import type { Category } from './words';

/** What the person said of themselves; lower-case ids. */
export interface Person {
  home: string;
  residence?: string;
  citizenship?: string[];
  accountRegion?: string;
  phonePrefix?: string;
  tenantCountry?: string;
  /** Date of sign-up, as precise as known. */
  signedUp?: string;
  choice?: string;
  writesTo?: 'business';
}

/** A person on a day. */
export interface Subject {
  readonly person: Person;
  readonly on: string;
}

export interface Question {
  /** Whatever the person typed or the tab shows: URL, host or mail address. */
  given: string;
  person: Person;
  /** ISO date: law has dates, so the clock is an argument. */
  on: string;
  /** What the asking device's clock says, where it is another day than `on`: the answer then shows both. */
  clock?: string;
  wary?: string[];
  /** Forums the person prefers: the reference a localized domestic service is compared with. */
  preferred?: string[];
  /** The correspondents' addresses, with commas between them: each one's forum holds a copy too. */
  correspondent?: string;
  suppose?: Supposition[];
  /** A badge needs no other forums. */
  alternatives?: false;
}

/** A hypothetical change of the law or of the storage (DESIGN §1.6, the what-if). Ids and codes lower case. */
export type Supposition =
  | { kind: 'executive-agreement'; between: [string, string] }
  | { kind: 'mlat'; between: [string, string] }
  | { kind: 'instrument-lapses'; instrument: string }
  | { kind: 'instrument-in-force'; instrument: string }
  | { kind: 'measure-adopted'; state: string; category?: Category }
  | { kind: 'measure-repealed'; measure: string }
  | { kind: 'storage'; service: string; place: string }
  | { kind: 'complies'; service: string; state: string }
  | { kind: 'mlat-reform' };

/**
 * The day a question is about where nobody named one: that of the device's clock, but never before the dataset's own. A
 * flat battery says 1970, and a law that is not yet in force would silence every warning.
 * @param version calendar version of the dataset, such as `2026.11.24`
 */
export function dayOfQuestion(clock: string, version: string): { on: string; clock?: string } {
  const day = dayOfVersion(version);
  return day !== undefined && clock < day ? { on: day, clock } : { on: clock };
}

/** `2026.11.24` → `2026-11-24`; undefined where the version is no date. */
export const dayOfVersion = (version: string): string | undefined =>
  /^\d{4}\.\d{2}\.\d{2}$/.test(version) ? version.replaceAll('.', '-') : undefined;
