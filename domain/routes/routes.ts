/** All routes by which one requester can get one kind of data (DESIGN §2). */
import type { Route } from '../assessment';
import { executiveAgreement, productionOrder, protocolDirect } from './agreements';
import { domesticOrder, operatorCompulsion } from './domestic';
import { establishmentCompulsion } from './establishment';
import { mlat, noneKnown } from './mlat';
import { type Demand, queryOf, type RouteMaker } from './road';
import { asOfStranger } from './stranger';
import { bulkInterception, directAccess } from './technical';
import { voluntaryDisclosure } from './voluntary';

const ROADS: readonly RouteMaker[] = [
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
export const routes = (demand: Demand): Route[] => asOfStranger(demand, allRoads);

/** Each kind of road asked in turn. */
export function allRoads(demand: Demand): Route[] {
  const q = queryOf(demand);
  return ROADS.flatMap((road) => road(q));
}
