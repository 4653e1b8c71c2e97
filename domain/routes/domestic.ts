import { latest } from '../claims';
import { controls, holdsData, ownDoors, type Road, route } from './road';

/** The data rest in the requester's own state: one filter, its own. The outcome of localization. */
export const domesticOrder: Road = (q) =>
  holdsData(q) ? ownDoors(q).map((f) => route(q, 'domestic-order', [f], { rests: q.situation.ids })) : [];

/**
 * The requester's state controls the operator, wherever the data rest (18 USC 2713: possession, custody or control;
 * CA OVH 2025). Nearly every state can order the companies seated in it.
 */
export const operatorCompulsion: Road = (q) => {
  if (!controls(q) || holdsData(q)) return [];
  const reach = latest(q.dataset.jurisdictions.get(q.requester)?.extraterritorial ?? [], q.situation.who.on);
  return ownDoors(q).map((f) =>
    route(q, 'operator-compulsion', [f], {
      rests: q.situation.operator === undefined ? [] : [q.situation.operator.id],
      sources: reach?.sources ?? [],
    }),
  );
};
