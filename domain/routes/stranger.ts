/**
 * A requester that has nothing of a service in its hands asks others. What it meets there depends on who these are, not on
 * which service it is: a hundred forums held alike are one road to it, worked out once.
 */
import type { Route } from '../assessment';
import { onceFor, recall, recallOn } from '../memory';
import { candidates } from '../situation/reach';
import { placesOf, type Situation } from '../situation/situation';
import type { DataKind } from '../words';
import type { Demand } from './road';

/** Neither its seat, its control, its storage nor an office of it is in the requester's state, certainly or perhaps. */
export function isStranger({ requester, data, situation: s, dataset }: Demand): boolean {
  if (s.controlledFrom.includes(requester) || s.seat === requester || s.organ.has(requester)) return false;
  if ((placesOf(s, data) ?? []).includes(requester) || candidates(s, data).includes(requester)) return false;
  const landing = dataset.jurisdictions.get(requester)?.landing ?? [];
  if (landing.length === 0) return true;
  const isNamed = (ids: readonly string[]) => s.ids.some((id) => ids.includes(id));
  return !s.offices.has(requester) && !landing.some((c) => isNamed(c.value.complies) || isNamed(c.value.refuses));
}

/** The roads `make` finds for a stranger; whoever is held alike has the very same. */
export function asOfStranger(demand: Demand, make: (demand: Demand) => Route[]): Route[] {
  const { requester, data, track, situation, dataset } = demand;
  const side = `${requester} ${data} ${track}`;
  const known = recall(dataset, situation.who, 'stranger', side, () => new Map<string, Route[]>());
  const held = posture(demand);
  const found = known.get(held) ?? make(demand);
  known.set(held, found);
  return found;
}

/**
 * All that a road of somebody outside depends on: who controls the operator and where the data rests; for who may issue
 * production orders, on whom they may be served; for whom the service says it hands data over to, which service it is.
 */
function posture({ requester, data, situation: s, dataset }: Demand): string {
  const isServed = recallOn(dataset, s.who.on, `orders ${requester}`, () =>
    (dataset.instrumentsOf.get(requester) ?? []).some((i) => i.opens === 'production-order'),
  );
  const isTold = s.regime.disclosure.some(
    ({ value }) => value.data.includes(data) && (value.requesters === 'any' || value.requesters.includes(requester)),
  );
  return `${reach(s, data)}${isServed || isTold ? served(s, 'seat') : ''}${isTold ? JSON.stringify(s.ids) : ''}`;
}

const reach = onceFor((s: Situation, data: DataKind): string =>
  JSON.stringify([s.controlledFrom, [...s.unopened], placesOf(s, data)]),
);

const served = onceFor((s: Situation, seat: 'seat'): string => JSON.stringify([s[seat], [...s.addressees].sort()]));
