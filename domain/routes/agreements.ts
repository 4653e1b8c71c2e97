import type { Filter, Route } from '../assessment';
import { current } from '../claims';
import { atLeast } from '../order/filter';
import { DIMENSION_NAMES } from '../dimensions';
import { recallOn } from '../memory';
import { refOf } from '../refs';
import { concerns } from '../situation/person';
import { doors, unknownFilter } from '../law/standards';
import { type Bond, bonds, sparedBy } from '../law/treaties';
import { isAtHome, blocking, past, type Query, type RouteMaker, route } from './road';

/**
 * A CLOUD Act executive agreement (18 USC 2523): the requester's order goes straight to the provider, live content
 * included. One filter is left, the requester's own; the agreement's vetting came before any case.
 */
export const executiveAgreement: RouteMaker = (q) => {
  if (q.track !== 'criminal' || isAtHome(q)) return [];
  return q.situation.controlledFrom.flatMap((state) => past(q, 'executive-agreement', state, byAgreement));
};

function byAgreement(q: Query, state: string): Route[] {
  const { who } = q.situation;
  return bonds('executive-agreement', q.requester, state, who, q.dataset)
    .filter((b) => b.instrument.data.includes(q.data))
    .filter((b) => !sparedBy(b.instrument, who.on).some((test) => concerns(test, who, q.dataset) === 'yes'))
    .flatMap((b) =>
      q.own.map((f) =>
        route(q, 'executive-agreement', [f], {
          status: b.status,
          through: state,
          records: [refOf(b.instrument)],
          hindrances: current(b.instrument.limits, who.on).map((c) => ({ kind: 'limit', text: c.value })),
          sources: b.sources,
        }),
      ),
    );
}

/**
 * The EU production order (Reg. 2023/1543): an order of one member state served on a provider's own establishment in
 * another, or on the addressee it designated (Directive (EU) 2023/1544, Art. 3); a sister company is none. Every provider
 * with users in the Union must name one: whether this one has, nobody may have told us, and then the road is unknown.
 * The state of the addressee is notified of traffic and content orders, but not where the person lives in the issuing
 * state (Art. 8(2)): for a resident the second filter is gone. Stored data only.
 */
export const productionOrder: RouteMaker = (q) => {
  if (q.track !== 'criminal' || q.situation.seat === q.requester || q.held === 'yes') return [];
  const { seat, addressees, unopened } = q.situation;
  const found = bound(q);
  const isServed = (state: string) => addressees.has(state) || (state === seat && !unopened.has(state));
  const best = found.find((f) => isServed(f.state)) ?? found[0];
  if (best === undefined) return [];
  const served = isServed(best.state);
  return issuing(q).map((f) =>
    route(q, 'production-order', [f, ...(served ? notified(q, best.state) : [])], {
      status: served ? best.bond.status : 'unknown',
      ...(served ? { through: best.state } : {}),
      records: [refOf(best.bond.instrument)],
      // Who obeys such an order in a state that forbids it commits an offence there (Swiss Criminal Code, Art. 271).
      hindrances: blocking(q, seat),
      sources: best.bond.sources,
    }),
  );
};

/** The states in which an order of the requester may be served, each with what binds it. */
const bound = (q: Query): { state: string; bond: Bond }[] =>
  recallOn(q.dataset, q.situation.who.on, `bound ${q.requester} ${q.data}`, () =>
    partners(q).flatMap((state) =>
      bonds('production-order', q.requester, state, q.situation.who, q.dataset)
        .filter((b) => b.instrument.data.includes(q.data))
        .map((bond) => ({ state, bond })),
    ),
  );

const partners = (q: Query): string[] =>
  [
    ...new Set(
      (q.dataset.instrumentsOf.get(q.requester) ?? [])
        .filter((i) => i.opens === 'production-order')
        .flatMap((i) => i.parties.map((p) => p.value.state)),
    ),
  ].sort();

/**
 * The issuing state's own door, raised to what the Regulation demands at least (Arts 4-5); where that leaves a choice, each
 * way it leaves.
 */
function issuing(q: Query): Filter[] {
  const floors = doors(
    { state: 'eu', data: q.data, track: 'criminal', part: 'requesting' },
    q.situation.who,
    q.dataset,
  );
  return q.own.flatMap((own) => (floors.length === 0 ? [own] : floors.map((floor) => raise(own, floor))));
}

function raise(own: Filter, floor: Filter): Filter {
  const raised = { ...own };
  for (const d of DIMENSION_NAMES)
    if (own[d] === 'unknown' || atLeast(d, own[d], floor[d]) === 'no') Object.assign(raised, { [d]: floor[d] });
  return { ...raised, sources: [...own.sources, ...floor.sources] };
}

function notified(q: Query, state: string): Filter[] {
  if (q.data === 'subscriber') return [];
  const resident = concerns({ residence: [q.requester] }, q.situation.who, q.dataset);
  return resident === 'no'
    ? [{ ...unknownFilter({ state, part: 'requested', grounds: 'discretionary' }), threshold: 'none' }]
    : [];
}

/** The Second Additional Protocol to the Budapest Convention: subscriber data straight from the provider (Art. 7). */
export const protocolDirect: RouteMaker = (q) => {
  if (q.track !== 'criminal' || isAtHome(q)) return [];
  return q.situation.controlledFrom.flatMap((state) => past(q, 'protocol-direct', state, byProtocol));
};

function byProtocol(q: Query, state: string): Route[] {
  return bonds('protocol-direct', q.requester, state, q.situation.who, q.dataset)
    .filter((b) => b.instrument.data.includes(q.data))
    .flatMap((b) =>
      q.own.map((f) =>
        route(q, 'protocol-direct', [f], {
          status: b.status,
          through: state,
          records: [refOf(b.instrument)],
          sources: b.sources,
        }),
      ),
    );
}
