/**
 * Where a record has room for one answer (where the data rests, who contracts, the seat), a pack's word stands *instead of*
 * the dataset's for as long as it holds and for whom it is meant, or the two would contradict each other into "unknown".
 * Nothing is lost by that: the dataset's own answer is given as well, and the heavier of the two counts (`hear.ts`).
 */
import type { Claim, PersonTest } from '../../domain/schema';
import { DATA_KINDS, type DataKind } from '../../domain/words';
import { inside, outside } from './days';

interface Ruled {
  persons?: PersonTest | undefined;
  data?: DataKind[] | undefined;
}

/** The dataset's claims without the days on which a claim of the pack answers the same question; then the pack's. */
export const carved = <V>(
  known: readonly Claim<V>[],
  said: readonly Claim<V>[],
  isSame: (a: V, b: V) => boolean,
): Claim<V>[] => [
  ...known.flatMap((claim) =>
    said.reduce<Claim<V>[]>(
      (left, word) => (isSame(claim.value, word.value) ? left.flatMap((piece) => outside(piece, word)) : left),
      [claim],
    ),
  ),
  ...said,
];

/** The same where a rule may be about some persons only: those the pack's word is meant for, it leaves to the pack. */
export const carvedByPersons = <V extends Ruled>(known: readonly Claim<V>[], said: readonly Claim<V>[]): Claim<V>[] => [
  ...known.flatMap((claim) =>
    said.reduce<Claim<V>[]>(
      (left, word) => left.flatMap((piece) => [...otherKinds(piece, word), ...others(piece, word)]),
      [claim],
    ),
  ),
  ...said,
];

const kindsOf = ({ value }: Claim<Ruled>): readonly DataKind[] => value.data ?? DATA_KINDS;

/** What a claim says of kinds of data the pack's word does not speak of. */
function otherKinds<V extends Ruled>(claim: Claim<V>, word: Claim<V>): Claim<V>[] {
  const rest = kindsOf(claim).filter((kind) => !kindsOf(word).includes(kind));
  return rest.length === 0 ? [] : [{ ...claim, value: { ...claim.value, data: rest } }];
}

/** What it says of the same kinds: on other days, and on those days to other persons. */
function others<V extends Ruled>(claim: Claim<V>, word: Claim<V>): Claim<V>[] {
  const shared = kindsOf(claim).filter((kind) => kindsOf(word).includes(kind));
  if (shared.length === 0) return [];
  const isWhole = shared.length === kindsOf(claim).length;
  const about = isWhole ? claim : { ...claim, value: { ...claim.value, data: shared } };
  return [...outside(about, word), ...inside(about, word).flatMap((piece) => leftOver(piece, word.value.persons))];
}

/** A rule of the pack for everybody, or for the very same persons, leaves nothing; any other makes an exception. */
function leftOver<V extends Ruled>(claim: Claim<V>, meant: PersonTest | undefined): Claim<V>[] {
  const { persons } = claim.value;
  if (meant === undefined || JSON.stringify(meant) === JSON.stringify(persons)) return [];
  const { not, ...exception } = meant;
  // Everybody but some: an exception from an exception cannot be written, and the dataset's rule stays beside it.
  if (not !== undefined) return [claim];
  const before = persons?.not === undefined ? [] : [persons.not].flat();
  const after = [...before, exception];
  return [
    { ...claim, value: { ...claim.value, persons: { ...persons, not: after.length === 1 ? exception : after } } },
  ];
}
