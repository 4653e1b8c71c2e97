/** All routes by which one requester can get one kind of data (DESIGN §2). */
import type { Route } from '../assessment';
import { executiveAgreement, productionOrder, protocolDirect } from './agreements';
import { domesticOrder, operatorCompulsion } from './domestic';
import { establishmentCompulsion } from './establishment';
import { mlat, noneKnown } from './mlat';
import type { Query, Road } from './road';
import { bulkInterception, directAccess } from './technical';
import { voluntaryDisclosure } from './voluntary';
import { minimal } from '../order/protection';
import type { RouteKind } from '../words';

const ROADS: Road[] = [
  directAccess,
  domesticOrder,
  operatorCompulsion,
  establishmentCompulsion,
  executiveAgreement,
  productionOrder,
  protocolDirect,
  voluntaryDisclosure,
  mlat,
  bulkInterception,
  noneKnown,
];

/** Total: every situation has at least `none-known`, except on the security track, where treaties do not run. */
export const routes = (q: Query): Route[] => ROADS.flatMap((road) => road(q));

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
export function weakest(list: readonly Route[]): Route | undefined {
  return minimal(list.filter((r) => r.status === 'in-force')).sort(
    (a, b) => a.filters.length - b.filters.length || TOLD_FIRST.indexOf(a.kind) - TOLD_FIRST.indexOf(b.kind),
  )[0];
}
