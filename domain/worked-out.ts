/**
 * What was worked out when a dataset was laid down (DESIGN §10), so that an answer need not look through hundreds of records for
 * it. It is what working it out anew would give, on the days on which it holds: what is supposed or heard beside the records
 * makes another dataset, which has none of it.
 */
import type { Alternative } from './assessment';
import type { BareFilter } from './dimensions';
import type { Subject } from './question';
import type { Claim, Storage } from './schema';

export interface WorkedOut {
  /** From which day on, and before which, no claim of the dataset begins or ends. Compared as texts. */
  days: readonly [from: string, before: string];
  /** `service/home` → the forum it is compared with there, or nothing where none is stronger; for who prefers none. */
  references: ReadonlyMap<string, string>;
  /** Of each category its forums, read when they are asked for. */
  forums: ReadonlyMap<string, LaidForums>;
}

/** The forums of a category that people can join, in the order of their ids, and what stands before them. */
export interface LaidForums extends LaidProtections {
  forums: LaidForum[];
}

/** A forum as somebody meets it who compares it with others; where that takes its record, only which it is. */
export type LaidForum = Pick<Alternative, 'service'> & { met?: MetForum };

/** As its `Outline` says; a list that has nothing in it is left out. */
export interface MetForum extends Pick<Alternative, 'name' | 'encryption'> {
  operator?: string;
  seat: string;
  controlledFrom?: string[];
  unopened?: string[];
  addressees?: string[];
  offices?: string[];
  /** Where what is stored rests; absent where nothing is said of it. */
  kept?: Pick<Claim<Storage>, 'value' | 'basis' | 'confidence'>;
  /** States from which it cannot be reached, or where that is not known; of all others what is known of the state counts. */
  shut?: Record<string, false | 'unknown'>;
  /** Of the states that could reach it first, by number what stands before each. */
  before?: Record<string, number>;
  /** Homes from which that is otherwise: a law on the way asks who lives there. */
  except?: string[];
}

/** What many have in common is said once, and meant by its number. */
export interface LaidProtections {
  filters: BareFilter[];
  chains: number[][];
  /** Chains of roads that are open; and of each that may be open, which it is and its chains. */
  protections: [certain: number[], ...doubtful: [road: unknown, chains: number[]][]][];
}

/** What of it may be used for this person on this day: nothing where they said more of themselves than where they are at home. */
export function workedOutFor(worked: WorkedOut | undefined, { person, on }: Subject): WorkedOut | undefined {
  if (worked === undefined) return undefined;
  const [from, before] = worked.days;
  const isPlain = Object.entries(person).every(([fact, said]) => fact === 'home' || said === undefined);
  return isPlain && from <= on && on < before ? worked : undefined;
}
