/** Where another service lives: the state that can order its operator, and where it keeps what is written. */
import type { Code } from '../../domain/assessment';
import type { Voice } from './voice';

/** A text within a line. What is not known is said, never left out. */
export function whereItLives(seat: Code | 'unknown', places: readonly Code[], v: Voice): string {
  const kept = places.length > 0;
  if (seat === 'unknown')
    return kept ? v.part('alternatives.kept-only', { places: v.states(places) }) : v.part('alternatives.nothing');
  const operator = v.state(seat);
  return kept
    ? v.part('alternatives.kept', { operator, places: v.states(places) })
    : v.part('alternatives.operator', { operator });
}
