/**
 * A requester that has nothing of a service in its hands asks others. What it meets there depends on who these are, not on
 * which service it is: a hundred forums held alike are one road to it, worked out once.
 */
import type { Route } from '../assessment';
import { onceFor, recall } from '../memory';
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
  const held = posture(situation, data);
  const found = known.get(held) ?? make(demand);
  known.set(held, found);
  return found;
}

/** All that a road of somebody outside depends on: who controls the operator, where the data rests, what it says it hands over. */
const posture = onceFor((s: Situation, data: DataKind): string =>
  JSON.stringify([
    s.seat,
    s.controlledFrom,
    [...s.unopened],
    placesOf(s, data),
    [...s.addressees].sort(),
    s.regime.disclosure.length === 0 ? [] : s.ids,
  ]),
);
