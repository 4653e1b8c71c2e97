import type { Filter } from '../assessment';
import { current, isSettled, latest } from '../claims';
import { unknownFilter } from '../law/standards';
import { isBelow } from '../order/filter';
import { holdsData, type Query, type Road, route } from './road';

/**
 * The authority's own line into the service (SORM and its kin): the provider does not see the request, so no filter
 * stands in the way, whatever the paper says. A line whose every use is logged and matched with orders is not one, and
 * a line into carriers' networks does not open a service's mailboxes.
 */
export const directAccess: Road = (q) =>
  within(q)
    ? lines(q)
        .filter((c) => c.value.reaches !== 'networks')
        .map((c) =>
          route(q, 'direct-technical-access', [], {
            status: c.value.reaches === 'services' ? 'in-force' : 'unknown',
            rests: [q.requester],
            sources: c.sources,
          }),
        )
        .slice(0, 1)
    : [];

/** Lines known to exist into carriers' networks: told, but no route into the service. */
export const networkLines = (q: Query) => lines(q).filter((c) => c.value.reaches === 'networks');

const within = (q: Query): boolean => q.situation.seat === q.requester || holdsData(q);

function lines(q: Query) {
  const claims = q.dataset.jurisdictions.get(q.requester)?.directAccess ?? [];
  return current(claims, q.situation.who.on)
    .filter(
      (c) =>
        isSettled(c) &&
        c.value.known === true &&
        c.value.audited !== true &&
        c.value.data.includes(q.data) &&
        (c.value.tracks.length === 0 || c.value.tracks.includes(q.track)),
    )
    .sort((a, b) => (a.value.reaches === 'services' ? 0 : 1) - (b.value.reaches === 'services' ? 0 : 1));
}

/** Foreign-intelligence collection in bulk: a programme is approved, not a case. National-security track, in transit. */
export const bulkInterception: Road = (q) => {
  if (q.track !== 'national-security' || (q.data !== 'live-content' && q.data !== 'traffic')) return [];
  const { on } = q.situation.who;
  const known = current(q.dataset.jurisdictions.get(q.requester)?.bulk ?? [], on).filter(
    (c) => isSettled(c) && c.value.known === true,
  );
  // Of several programmes the requester takes the one that asks least of it.
  const least = known.filter((c) => !known.some((other) => isBelow(other.value.authorizer, c.value.authorizer)));
  return [latest(least, on) ?? []].flat().map((c) => {
    const programme: Filter = {
      ...unknownFilter({ state: q.requester, part: 'requesting' }),
      authorizer: c.value.authorizer,
      threshold: 'none',
      particularity: 'bulk',
      offences: 'any-purpose',
      lastResort: false,
      sources: c.sources,
      ...(c.law === undefined ? {} : { law: c.law }),
      ...(c.at === undefined ? {} : { at: c.at }),
    };
    return route(q, 'bulk-interception', [programme], { rests: [q.requester], sources: c.sources });
  });
};
