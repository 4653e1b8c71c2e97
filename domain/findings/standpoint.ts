/** What every finding is drawn from: one situation seen by one requester. */
import type { Filter, Route } from '../assessment';
import { hasIndependence, lacksIndependence } from '../order/independence';
import { minimal } from '../order/protection';
import { exposure, linesInto } from '../routes/exposure';
import type { Standpoint } from '../loss/standpoint';
import { DATA_KINDS, type DataKind, isContent, type Track, TRACKS } from '../words';

export type { Standpoint };

export const roads = (at: Standpoint, data: DataKind, track: Track = 'criminal'): Route[] =>
  exposure(at.situation, at.state, data, track, at.dataset);

export const certain = (list: readonly Route[]): Route[] => list.filter((r) => r.status === 'in-force');

/** The filters that are left on the weakest roads to stored content. */
export const remaining = (at: Standpoint): Filter[] =>
  minimal(certain(roads(at, 'stored-content'))).flatMap((r) => r.filters);

/** An order of the state to its own: to who holds the data there, or who is run from there. */
export const isOwn = ({ kind }: Route): boolean => kind === 'domestic-order' || kind === 'operator-compulsion';

/** The state's own orders on paper, whatever line it has beside them. */
export const ownOrders = (at: Standpoint): Filter[] =>
  certain(roads(at, 'stored-content'))
    .filter(isOwn)
    .flatMap((r) => r.filters);

/** What the state's own decision is worth: `below` if nobody independent of the requester decides on some door. */
export function ownDecision(at: Standpoint): 'below' | 'independent' | 'unknown' {
  const orders = ownOrders(at);
  if (orders.some(lacksIndependence)) return 'below';
  const isIndependent = orders.length > 0 && orders.every(hasIndependence);
  return isIndependent ? 'independent' : 'unknown';
}

/** An order of the state's own that may do, if it is so as nobody opened, and past nobody independent. */
export const perhapsBelow = (at: Standpoint): Route | undefined =>
  roads(at, 'stored-content').find((r) => r.status === 'unknown' && isOwn(r) && r.filters.some(lacksIndependence));

/** The authority's own lines into the service, to any of these kinds of data on either track. */
export const lines = (at: Standpoint, kinds: readonly DataKind[] = DATA_KINDS): Route[] =>
  kinds.flatMap((data) =>
    TRACKS.flatMap((track) => certain(linesInto(at.situation, at.state, data, track, at.dataset))),
  );

export const CONTENT: readonly DataKind[] = DATA_KINDS.filter(isContent);
export const METADATA: readonly DataKind[] = DATA_KINDS.filter((kind) => !isContent(kind));

/**
 * May the authority have a line of its own into what was written? Nobody opened who runs the service or where it is kept:
 * that makes no road, and no sentence may hide it.
 */
export const perhapsOpen = (at: Standpoint): Route | undefined =>
  CONTENT.flatMap((data) => TRACKS.flatMap((track) => linesInto(at.situation, at.state, data, track, at.dataset))).find(
    (r) => r.status === 'unknown',
  );

/** Does the authority have a line of its own into what was written? Then nobody has to decide, whatever the paper says. */
export const opensContent = (at: Standpoint): boolean => lines(at, CONTENT).length > 0;
