/** What every kind of route is derived from, and how a route is written down. */
import type { Filter, Hindrance, Route } from '../assessment';
import { latest, mergeSources } from '../claims';
import type { Dataset } from '../dataset';
import { type RecordRef, refOf } from '../refs';
import type { Source } from '../schema';
import type { Answer } from '../order/kleene';
import { commands, holds } from '../situation/reach';
import { placesOf, type Situation } from '../situation/situation';
import { doors } from '../law/standards';
import { code } from '../states';
import type { DataKind, Grounds, RouteKind, Track } from '../words';

/** One requester, one data kind, one track, one situation. Lower-case state ids. */
export interface Query {
  requester: string;
  data: DataKind;
  track: Track;
  situation: Situation;
  dataset: Dataset;
}

/** A kind of route: all ways it opens, each with its chain of filters. */
export type RouteMaker = (q: Query) => Route[];

interface Details {
  status?: Route['status'];
  through?: string;
  records?: RecordRef[];
  hindrances?: Hindrance[];
  sources?: Source[];
}

export function route(q: Query, kind: RouteKind, filters: Filter[], details: Details = {}): Route {
  let sources: Source[] | undefined;
  return {
    kind,
    requester: code(q.requester),
    data: q.data,
    track: q.track,
    status: details.status ?? 'in-force',
    filters,
    ...(details.through === undefined ? {} : { through: code(details.through) }),
    records: details.records ?? [],
    hindrances: details.hindrances ?? [],
    /** Merged when somebody reads them: most routes are only compared. */
    get sources() {
      sources ??= mergeSources([details.sources ?? [], ...filters.map((f) => f.sources)]);
      return sources;
    },
  };
}

/** The requester's own decision: what its law asks of it before it may demand this data. */
export const ownDoors = (q: Query): Filter[] =>
  doors({ state: q.requester, data: q.data, track: q.track, part: 'requesting' }, q.situation.who, q.dataset);

/** The decision of the state that is asked. */
export const askedDoors = (q: Query, state: string, grounds: Grounds): Filter[] =>
  doors({ state, data: q.data, track: 'criminal', part: 'requested', grounds }, q.situation.who, q.dataset);

const places = (q: Query): string[] => placesOf(q.situation, q.data) ?? [];

export const holding = (q: Query): Answer => holds(q.situation, q.requester, q.data);
export const commanding = (q: Query): Answer => commands(q.situation, q.requester);
/** Certainly in its own hands: then no road abroad is needed. */
export const isAtHome = (q: Query): boolean => holding(q) === 'yes' || commanding(q) === 'yes';

/** States that could be asked for help: those in control of the operator and those where the data rests. */
export const statesAsked = (q: Query): string[] =>
  [...new Set([...q.situation.controlledFrom, ...places(q)])].filter((s) => s !== q.requester && s !== 'eu');

/** The service and, where another one's facts hold for this person, that one. */
export const factsUsed = ({ situation: { service, regime } }: Query): RecordRef[] =>
  service.id === regime.id ? [refOf(service)] : [refOf(service), refOf(regime)];

/** Blocking statutes make going around the treaty costly; they are no filter (OVH). */
export function blocking(q: Query, state: string): Hindrance[] {
  const claim = latest(q.dataset.jurisdictions.get(state)?.blocking ?? [], q.situation.who.on);
  return claim === undefined ? [] : [{ kind: 'blocking-statute', text: claim.law ?? claim.value.forbids }];
}
