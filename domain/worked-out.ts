/**
 * What was worked out when a dataset was laid down (DESIGN §10), so that an answer need not look through hundreds of records for
 * it. It is what working it out anew would give, on the days on which it holds: what is supposed or heard beside the records
 * makes another dataset, which has none of it.
 */
import type { Subject } from './question';

export interface WorkedOut {
  /** From which day on, and before which, no claim of the dataset begins or ends. Compared as texts. */
  days: readonly [from: string, before: string];
  /** `service/home` → the forum it is compared with there, or nothing where none is stronger; for who prefers none. */
  references: ReadonlyMap<string, string>;
}

/** What of it may be used for this person on this day: nothing where they said more of themselves than where they are at home. */
export function workedOutFor(worked: WorkedOut | undefined, { person, on }: Subject): WorkedOut | undefined {
  if (worked === undefined) return undefined;
  const [from, before] = worked.days;
  const isPlain = Object.entries(person).every(([fact, said]) => fact === 'home' || said === undefined);
  return isPlain && from <= on && on < before ? worked : undefined;
}
