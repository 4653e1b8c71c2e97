import { latest } from '../claims';
import { factsUsed, type RouteMaker, route } from './road';

/**
 * The data rest in the requester's own state: one filter, its own. The outcome of localization. `unknown` where the state
 * is only among the places that come into question: unknown storage is not abroad.
 */
export const domesticOrder: RouteMaker = (q) => {
  const held = q.held;
  if (held === 'no') return [];
  const status = held === 'yes' ? 'in-force' : 'unknown';
  return q.own.map((f) => route(q, 'domestic-order', [f], { status, records: factsUsed(q) }));
};

/**
 * The requester's state controls the operator, wherever the data rest (18 USC 2713: possession, custody or control;
 * CA OVH 2025). Nearly every state can order the companies seated in it.
 */
export const operatorCompulsion: RouteMaker = (q) => {
  const commanded = q.commanded;
  if (commanded === 'no' || q.held === 'yes') return [];
  const reach = latest(q.dataset.jurisdictions.get(q.requester)?.extraterritorial ?? [], q.situation.who.on);
  return q.own.map((f) =>
    route(q, 'operator-compulsion', [f], {
      status: commanded === 'yes' ? 'in-force' : 'unknown',
      records: [...q.situation.operators],
      sources: reach?.sources ?? [],
    }),
  );
};
