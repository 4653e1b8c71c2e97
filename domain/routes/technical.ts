import type { Filter } from '../assessment';
import { current, isSettled, latest } from '../claims';
import { unknownFilter } from '../law/standards';
import { isBelow } from '../order/filter';
import { recallOn } from '../memory';
import { or } from '../order/kleene';
import type { Jurisdiction } from '../schema';
import { stateRef } from '../refs';
import type { Dataset } from '../dataset';
import type { Track } from '../words';
import { type Demand, type Query, type RouteMaker, route } from './road';

/**
 * The authority's own line into the service (SORM and its kin): the provider does not see the request, so no filter
 * stands in the way, whatever the paper says. A line whose every use is logged and matched with orders is not one, and
 * a line into carriers' networks does not open a service's mailboxes.
 */
export const directAccess: RouteMaker = (q) => {
  // Between an organ of a state and that state's own authority there is no filter, whatever the paper says (DESIGN §3.4).
  const organ = q.situation.organ.get(q.requester);
  if (organ !== undefined)
    return [route(q, 'direct-technical-access', [], { records: operatorUsed(q), sources: organ })];
  const within = or([q.situation.seat === q.requester ? q.commanded : 'no', q.held]);
  return within === 'no'
    ? []
    : lines(q)
        .filter((c) => c.value.reaches !== 'networks')
        .map((c) =>
          route(q, 'direct-technical-access', [], {
            status: within === 'yes' && c.value.reaches === 'services' ? 'in-force' : 'unknown',
            records: [stateRef(q.requester)],
            sources: c.sources,
          }),
        )
        .slice(0, 1);
};

/** Without an organ of its own or a line that `directAccess` counts there is no such road, whatever the service. */
export const mayHaveLine = (demand: Demand): boolean =>
  demand.situation.organ.has(demand.requester) || lines(demand).some((c) => c.value.reaches !== 'networks');

/** Lines known to exist into carriers' networks: told, but no route into the service. */
export const networkLines = (q: Demand) => lines(q).filter((c) => c.value.reaches === 'networks');

const operatorUsed = ({ situation: { operators } }: Query) => [...operators];

const lines = ({ requester, data, track, situation: { who }, dataset }: Demand): readonly Line[] => {
  const all = linesOf(requester, who.on, dataset);
  return all.length === 0 ? all : all.filter(({ value }) => value.data.includes(data) && runsOn(value, track));
};

const runsOn = ({ tracks }: Line['value'], track: Track): boolean => tracks.length === 0 || tracks.includes(track);

/** All lines that a state is known to have, those into services first. Asked of every service, and most have none. */
function linesOf(state: string, on: string, dataset: Dataset): readonly Line[] {
  const known = recallOn(dataset, on, 'lines', () => new Map<string, readonly Line[]>());
  let found = known.get(state);
  if (found === undefined) {
    found = current(dataset.jurisdictions.get(state)?.directAccess ?? [], on)
      .filter((c) => isSettled(c) && c.value.known === true && c.value.audited !== true)
      .sort((a, b) => (a.value.reaches === 'services' ? 0 : 1) - (b.value.reaches === 'services' ? 0 : 1));
    known.set(state, found);
  }
  return found;
}

type Line = Jurisdiction['directAccess'][number];

/** Foreign-intelligence collection in bulk: a programme is approved, not a case. National-security track, in transit. */
export const bulkInterception: RouteMaker = (q) => {
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
      approves: 'programme',
      review: 'none',
      lastResort: false,
      sources: c.sources,
      ...(c.law === undefined ? {} : { law: c.law }),
      ...(c.at === undefined ? {} : { at: c.at }),
    };
    return route(q, 'bulk-interception', [programme], { records: [stateRef(q.requester)], sources: c.sources });
  });
};
