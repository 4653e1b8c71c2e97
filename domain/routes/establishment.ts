import { current } from '../claims';
import { isOperative } from '../law/operative';
import type { RecordRef } from '../refs';
import type { Source } from '../schema';
import { factsUsed, isAtHome, type Query, type RouteMaker, route } from './road';

/**
 * Landing and "hostage" laws: a foreign operator is compelled through its local office. Open where a law that reaches
 * user data is known to be obeyed by this service (Brazil: MCI Arts 11-12 and STF, ADC 51). A law that is there, with an
 * office, but no known practice: unknown; so is one whose being in force is contested. An office without such a law is no road: what its parent holds abroad stays
 * behind the parent's own law.
 */
export const establishmentCompulsion: RouteMaker = (q) => {
  if (isAtHome(q)) return [];
  const found = lever(q);
  if (found === undefined) return [];
  return q.own.map((f) => route(q, 'establishment-compulsion', [f], found));
};

function lever(q: Query): { status: 'in-force' | 'unknown'; sources: Source[]; records: RecordRef[] } | undefined {
  const { ids, offices, who } = q.situation;
  const state = q.dataset.jurisdictions.get(q.requester);
  const landing = current(state?.landing ?? [], who.on)
    .filter((c) => isOperative(c) !== 'no' && c.value.dataAccess !== false)
    .filter((c) => c.value.data?.includes(q.data) ?? true);
  if (landing.some((c) => c.value.refuses.some((id) => ids.includes(id)))) return undefined;
  const obeyed = landing.find(
    (c) => isOperative(c) === 'yes' && c.value.dataAccess === true && c.value.complies.some((id) => ids.includes(id)),
  );
  if (obeyed !== undefined) return { status: 'in-force', sources: obeyed.sources, records: factsUsed(q) };
  if (!offices.has(q.requester)) return undefined;
  const claimed = landing[0];
  return claimed === undefined ? undefined : { status: 'unknown', sources: claimed.sources, records: factsUsed(q) };
}
