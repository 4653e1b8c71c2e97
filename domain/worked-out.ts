/**
 * What was worked out when a dataset was laid down (DESIGN §10), so that an answer need not look through hundreds of records for
 * it. It is what working it out anew would give, on the days on which it holds: what is supposed or heard beside the records
 * makes another dataset, which has none of it.
 */
import type { Alternative } from './assessment';
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
  /** Of states that ask, the homes their law sees otherwise than it sees most: nothing is laid down for these. */
  exceptFor: Record<string, string[]>;
}

export interface LaidForum extends Pick<Alternative, 'service' | 'name'> {
  /** States from which it cannot be reached, or where that is not known; of all others what is known of the state counts. */
  shut?: Record<string, false | 'unknown'>;
  /** As somebody meets it who compares it with others; where that takes its record, nothing. */
  met?: MetForum[];
}

/** As its `Outline` says, for what is stored; a list that has nothing in it is left out. */
export interface MetForum extends Pick<Alternative, 'encryption'> {
  /** From where it is met so; where nothing is said, from everywhere else. */
  homes?: string[];
  /** The twin whose facts hold. */
  twin?: string;
  operator?: string;
  seat: string;
  controlledFrom?: string[];
  unopened?: string[];
  organ?: string[];
  addressees?: string[];
  offices?: string[];
  /** Where what is stored rests; absent where nobody knows. */
  kept?: LaidStorage;
  /** The places that come into question, where that is open. */
  inQuestion?: LaidStorage[];
  /** Of the states that could reach it first, and of those that hold many others, by number what stands before each. */
  before?: Record<string, number>;
  /** Homes from which that is otherwise: a law on the way asks who lives there. */
  except?: string[];
}

export type LaidStorage = Pick<Claim<Storage>, 'value' | 'basis' | 'confidence'>;

/** What many have in common is said once, and meant by its number. */
export interface LaidProtections {
  /** Jurisdiction, part, law, article (or nothing), then the dimensions in their order. */
  filters: string[][];
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
