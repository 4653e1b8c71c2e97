/**
 * Where a record has room for one answer (where the data rests, who contracts, the seat), a pack's word stands *instead of*
 * the dataset's for as long as it holds, or the two would contradict each other into "unknown". Nothing is lost by that: the
 * dataset's own answer is given as well, and the heavier of the two counts (`hear.ts`).
 */
import { firstDay, lastDay } from '../../domain/claims';
import type { Claim, PersonTest } from '../../domain/schema';
import { DATA_KINDS, type DataKind } from '../../domain/words';

interface Ruled {
  persons?: PersonTest | undefined;
  data?: DataKind[] | undefined;
}

/** Two claims answer the same question where they are about the same persons. */
export const samePersons = (a: Ruled, b: Ruled): boolean => JSON.stringify(a.persons) === JSON.stringify(b.persons);

/** The dataset's claims without the days on which a claim of the pack answers the same question; then the pack's. */
export const carved = <V>(
  known: readonly Claim<V>[],
  said: readonly Claim<V>[],
  same: (a: V, b: V) => boolean,
): Claim<V>[] => [
  ...known.flatMap((claim) =>
    said.reduce<Claim<V>[]>(
      (left, word) => (same(claim.value, word.value) ? left.flatMap((piece) => outside(piece, word)) : left),
      [claim],
    ),
  ),
  ...said,
];

/** The same for storage, where a claim may be about some kinds of data only: it keeps those the pack says nothing of. */
export const carvedStorage = <V extends Ruled>(known: readonly Claim<V>[], said: readonly Claim<V>[]): Claim<V>[] => [
  ...known.flatMap((claim) =>
    said.reduce<Claim<V>[]>(
      (left, word) =>
        samePersons(claim.value, word.value)
          ? left.flatMap((piece) => [...kept(piece, word), ...taken(piece, word)])
          : left,
      [claim],
    ),
  ),
  ...said,
];

const kindsOf = ({ value }: Claim<Ruled>): readonly DataKind[] => value.data ?? DATA_KINDS;

/** What a claim says of other kinds of data than the pack speaks of. */
function kept<V extends Ruled>(claim: Claim<V>, word: Claim<V>): Claim<V>[] {
  const rest = kindsOf(claim).filter((kind) => !kindsOf(word).includes(kind));
  return rest.length === 0 ? [] : [{ ...claim, value: { ...claim.value, data: rest } }];
}

/** What it says of those kinds on other days. */
function taken<V extends Ruled>(claim: Claim<V>, word: Claim<V>): Claim<V>[] {
  const shared = kindsOf(claim).filter((kind) => kindsOf(word).includes(kind));
  return shared.length === 0 ? [] : outside({ ...claim, value: { ...claim.value, data: shared } }, word);
}

/** The parts of a claim before and after the days of another. */
function outside<V>(claim: Claim<V>, word: Claim<V>): Claim<V>[] {
  const before = word.since === undefined ? undefined : dayBeside(firstDay(word.since), -1);
  const after = word.until === undefined ? undefined : dayBeside(lastDay(word.until), 1);
  const begins = claim.since === undefined ? undefined : firstDay(claim.since);
  const ends = claim.until === undefined ? undefined : lastDay(claim.until);
  const isBefore = before !== undefined && (begins === undefined || begins <= before);
  const isAfter = after !== undefined && (ends === undefined || after <= ends);
  return [
    ...(isBefore ? [ends !== undefined && ends <= before ? claim : { ...claim, until: before }] : []),
    ...(isAfter ? [begins !== undefined && after <= begins ? claim : { ...claim, since: after }] : []),
  ];
}

/** The day before or after, of the calendar; `2026-02-31`, the last a month can mean, is its last day. */
function dayBeside(day: string, step: -1 | 1): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(date, last) + step)).toISOString().slice(0, 10);
}
