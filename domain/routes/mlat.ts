import { bonds } from '../law/treaties';
import { askedDoors, blocking, isAtHome, past, route, type Query, type RouteMaker } from './road';
import type { Filter, Hindrance, Route } from '../assessment';
import { latest } from '../claims';
import { refOf } from '../refs';
import { unknownFilter } from '../law/standards';
import type { Grounds } from '../words';

/**
 * Mutual legal assistance, the essay's double filter: the requesting state's judge and the judge of the state that
 * holds the operator or the data. Criminal cases only; derived from memberships.
 */
export const mlat: RouteMaker = (q) => {
  if (q.track !== 'criminal' || isAtHome(q)) return [];
  return q.asked.flatMap((state) => past(q, 'mlat', state, byTreaty));
};

function byTreaty(q: Query, state: string): Route[] {
  const bond = bonds('mlat', q.requester, state, q.situation.who, q.dataset).find((b) =>
    b.instrument.data.includes(q.data),
  );
  if (bond === undefined) return [];
  const between = centralAuthority(state, bond.grounds);
  const details = {
    status: bond.status,
    through: state,
    records: [refOf(bond.instrument)],
    hindrances: [...blocking(q, state), ...backlog(q, state)],
    sources: bond.sources,
  };
  return product(q.own, askedDoors(q, state, bond.grounds)).map(([own, asked]) =>
    route(q, 'mlat', [own, between, asked], details),
  );
}

/**
 * No treaty road is known. Letters rogatory remain: the asked state may help out of courtesy, so its government decides
 * first, then its law. Never to be read as safety.
 */
export const noneKnown: RouteMaker = (q) => {
  if (q.track !== 'criminal' || isAtHome(q)) return [];
  if (q.asked.length === 0) return q.own.map((own) => route(q, 'none-known', [own], { status: 'unknown' }));
  return q.asked.flatMap((state) => past(q, 'none-known', state, byCourtesy));
};

function byCourtesy(q: Query, state: string): Route[] {
  if (bonds('mlat', q.requester, state, q.situation.who, q.dataset).some((b) => b.status === 'in-force')) return [];
  const between = centralAuthority(state, 'discretionary');
  const details = { through: state, hindrances: blocking(q, state) };
  return product(q.own, askedDoors(q, state, 'discretionary')).map(([own, asked]) =>
    route(q, 'none-known', [own, between, asked], details),
  );
}

/**
 * The central authority of the asked state passes a request on or does not (US DOJ Office of International Affairs; Japan's
 * Minister of Justice), by treaty as by courtesy: so no treaty never looks stronger than a treaty.
 */
const centralAuthority = (state: string, grounds: Grounds): Filter => ({
  ...unknownFilter({ state, part: 'central-authority', grounds }),
  authorizer: 'executive',
  threshold: 'none',
  offences: 'any-offence',
  particularity: 'person',
  approves: 'case',
  review: 'none',
  lastResort: false,
});

const product = <A, B>(as: readonly A[], bs: readonly B[]): [A, B][] =>
  as.flatMap((a) => bs.map((b): [A, B] => [a, b]));

/** Mutual assistance is slow: known figures are told, because delay is what the bypasses are argued with. */
function backlog(q: Query, state: string): Hindrance[] {
  const claim = latest(q.dataset.jurisdictions.get(state)?.foreignRequests ?? [], q.situation.who.on);
  return claim?.value.backlog === undefined ? [] : [{ kind: 'backlog', text: claim.value.backlog }];
}
