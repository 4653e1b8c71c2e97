/** Told without a level: the operator moved the data; the person did not. */
import type { Finding } from '../assessment';
import { current, isSettled } from '../claims';
import { concerns } from '../situation/person';
import { placesOf, type Situation } from '../situation/situation';
import { code } from '../states';
import { finding } from './finding';
import { fullOr } from './sentences';
import type { Standpoint } from './standpoint';

export function moved(at: Standpoint): Finding[] {
  const { situation: s, isHome, dataset } = at;
  if (!isHome) return [];
  return current(s.regime.moves, s.who.on).flatMap((move) => {
    const { cause, to, persons, on } = move.value;
    const isTold =
      isSettled(move) && to.length > 0 && isStillThere(to, s) && concerns(persons, s.who, dataset) === 'yes';
    // What an operator refused to move was not moved.
    if (cause === 'measure-refused' || !isTold) return [];
    return [
      finding(at, 'moved', {
        says: (known) =>
          fullOr(`moved.${cause}`, `moved.${cause}.plain`, {
            ...known,
            states: to.map(code),
            date: move.since ?? on,
          }),
        level: 'none',
        sources: move.sources,
      }),
    ];
  });
}

/** A move is told while its end holds: where the data went is where it is kept today, or nobody knows. */
function isStillThere(to: readonly string[], s: Situation): boolean {
  const places = placesOf(s, 'stored-content');
  return places === undefined || places.some((place) => to.includes(place));
}
