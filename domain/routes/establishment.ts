import { current, isSettled, latest } from '../claims';
import type { Source } from '../schema';
import { controls, holdsData, ownDoors, type Query, type Road, route } from './road';

const OPERATIVE: ReadonlySet<string> = new Set(['in-force', 'phased', 'softened']);

/**
 * Landing and "hostage" laws: a foreign operator is compelled through its local office. Open where a law that reaches
 * user data is known to be obeyed by this service, or where an office alone suffices in law (Brazil: MCI Art. 11 and
 * STF, ADC 51). A law that is there, with an office, but no known practice: unknown.
 */
export const establishmentCompulsion: Road = (q) => {
  if (controls(q) || holdsData(q)) return [];
  const found = lever(q);
  if (found === undefined) return [];
  return ownDoors(q).map((f) => route(q, 'establishment-compulsion', [f], found));
};

function lever(q: Query): { status: 'in-force' | 'unknown'; sources: Source[]; rests: string[] } | undefined {
  const { ids, offices, who } = q.situation;
  const state = q.dataset.jurisdictions.get(q.requester);
  const landing = current(state?.landing ?? [], who.on).filter(
    (c) => isSettled(c) && OPERATIVE.has(c.value.status) && c.value.dataAccess !== false,
  );
  if (landing.some((c) => c.value.refuses.some((id) => ids.includes(id)))) return undefined;
  const obeyed = landing.find((c) => c.value.dataAccess === true && c.value.complies.some((id) => ids.includes(id)));
  if (obeyed !== undefined) return { status: 'in-force', sources: obeyed.sources, rests: ids };
  if (!offices.has(q.requester)) return undefined;
  const reach = latest(state?.extraterritorial ?? [], who.on);
  if (reach !== undefined && isSettled(reach) && reach.value.reach === 'establishment')
    return { status: 'in-force', sources: reach.sources, rests: ids };
  const claimed =
    landing[0] ??
    (reach?.value.reach === 'offers-service' || reach?.value.reach === 'possession-custody-control'
      ? reach
      : undefined);
  return claimed === undefined ? undefined : { status: 'unknown', sources: claimed.sources, rests: ids };
}
