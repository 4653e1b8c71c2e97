import { latest } from '../claims';
import { refOf } from '../refs';
import { controls, factsUsed, holdsData, ownDoors, type RouteMaker, route } from './road';

/** The data rest in the requester's own state: one filter, its own. The outcome of localization. */
export const domesticOrder: RouteMaker = (q) =>
  holdsData(q) ? ownDoors(q).map((f) => route(q, 'domestic-order', [f], { records: factsUsed(q) })) : [];

/**
 * The requester's state controls the operator, wherever the data rest (18 USC 2713: possession, custody or control;
 * CA OVH 2025). Nearly every state can order the companies seated in it.
 */
export const operatorCompulsion: RouteMaker = (q) => {
  if (!controls(q) || holdsData(q)) return [];
  const reach = latest(q.dataset.jurisdictions.get(q.requester)?.extraterritorial ?? [], q.situation.who.on);
  return ownDoors(q).map((f) =>
    route(q, 'operator-compulsion', [f], {
      records: q.situation.operator === undefined ? [] : [refOf(q.situation.operator)],
      sources: reach?.sources ?? [],
    }),
  );
};
