/**
 * Who must agree before what was written is read. A sentence promises no more than the shortest road that may be open:
 * where a road nobody is sure of has fewer deciders, it says "at least" (DESIGN §3.6).
 */
import type { Filter, Route, Said } from '../assessment';
import { code } from '../states';
import { sentence } from './sentences';
import { perhapsOpen, type Standpoint } from './standpoint';

/** A central authority passes a request on; it is drawn, and not counted among those who must agree. */
export const decidersOf = (route: Route): Filter[] =>
  route.filters.filter((f) => f.part !== 'central-authority' && f.authorizer !== 'none');

/** Said in the same breath as who decides: whether anybody has to is not certain. */
export const perhapsLine = (at: Standpoint): Said[] => (perhapsOpen(at) === undefined ? [] : [perhaps(at)]);

const perhaps = ({ state }: Standpoint): Said => sentence('decide.perhaps-line', { state: code(state) });

/** Nobody opened that the state can order it; if it can, nobody independent decides there. */
export const perhapsOrdered = ({ state }: Standpoint, service: string): Said =>
  sentence('order.perhaps-below', { service, stateOther: code(state) });

/** @param road the one that would be chosen of those certainly open @param list all roads to the same data */
export function decided(at: Standpoint, road: Route, list: readonly Route[]): [Said, ...Said[]] {
  const deciders = decidersOf(road);
  // Every other road counts: one that is open and has fewer deciders, of whom one decides less, as well as a doubtful one.
  const others = list.filter((r) => r !== road).sort((a, b) => decidersOf(a).length - decidersOf(b).length);
  const isLine = others.some((r) => r.kind === 'direct-technical-access');
  const line = isLine ? [perhaps(at)] : [];
  const shortest = others.find((r) => r.filters.length > 0);
  if (shortest !== undefined && decidersOf(shortest).length < deciders.length)
    return [sentence('decide.at-least', { deciders: decidersOf(shortest) }), ...line];
  return [sentence(deciders.length === 2 ? 'decide.both' : 'decide.all', { deciders }), ...line];
}
