/** Which of the roads open to a requester it would take. */
import type { Route } from '../assessment';
import type { RouteKind } from '../words';
import { minimal } from './protection';

/** Where several minimal routes are left, the shortest is told first, then the one earlier in this list. */
const TOLD_FIRST: RouteKind[] = [
  'direct-technical-access',
  'domestic-order',
  'operator-compulsion',
  'establishment-compulsion',
  'executive-agreement',
  'production-order',
  'protocol-direct',
  'voluntary-disclosure',
  'mlat',
  'bulk-interception',
  'none-known',
];

/** The weakest route that is certainly open: what a requester would choose. Undefined if none is. */
export function chosenRoute(list: readonly Route[]): Route | undefined {
  if (!CHOSEN.has(list)) CHOSEN.set(list, chosenOf(list.filter((r) => r.status === 'in-force')));
  return CHOSEN.get(list);
}

/** Asked of one list many times over. */
const CHOSEN = new WeakMap<readonly Route[], Route | undefined>();

/** The one it would choose if all of these were open. */
export const chosenOf = (open: readonly Route[]): Route | undefined =>
  minimal(open).sort(
    (a, b) => a.filters.length - b.filters.length || TOLD_FIRST.indexOf(a.kind) - TOLD_FIRST.indexOf(b.kind),
  )[0];
