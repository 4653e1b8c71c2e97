/** What every kind of route is derived from, and how a route is written down. */
import type { Filter, Hindrance, Route } from '../assessment';
import { latest, mergeSources } from '../claims';
import type { Dataset } from '../dataset';
import type { RecordRef } from '../refs';
import type { Source } from '../schema';
import type { Answer } from '../order/kleene';
import { commands, holds } from '../situation/reach';
import type { Outline } from '../situation/outline';
import { placesOf } from '../situation/situation';
import { seenAs, seenByRequester } from '../law/seen-as';
import { doors } from '../law/standards';
import { recallOn } from '../memory';
import { code } from '../states';
import type { DataKind, Grounds, RouteKind, Track } from '../words';

/** One requester, one data kind, one track, one situation. Lower-case state ids. */
export interface Demand {
  requester: string;
  data: DataKind;
  track: Track;
  situation: Outline;
  dataset: Dataset;
}

/** The same with what nearly every kind of route looks at. */
export interface Query extends Demand {
  /** Does the data rest in the requester's own state? */
  held: Answer;
  /** Can the requester order the operator at home? */
  commanded: Answer;
  /** States that could be asked for help: those in control of the operator and those where the data rests. */
  asked: readonly string[];
  /** What the requester's law asks of it before it may demand this data. */
  own: readonly Filter[];
  /** Roads that go by the states alone, whatever the service: by kind, then by state and how its law sees the person. */
  common: () => Map<RouteKind, Map<string, Route[]>>;
}

export function queryOf({ requester, data, track, situation, dataset }: Demand): Query {
  const states = new Set([...situation.controlledFrom, ...(placesOf(situation, data) ?? [])]);
  let common: ReturnType<Query['common']> | undefined;
  return {
    requester,
    data,
    track,
    situation,
    dataset,
    held: holds(situation, requester, data),
    commanded: commands(situation, requester),
    asked: [...states].filter((s) => s !== requester && s !== 'eu'),
    own: doors({ state: requester, data, track, part: 'requesting' }, situation.who, dataset),
    /** Looked for by who asks another state alone: of a state at home nobody reads all its instruments. */
    common: () =>
      (common ??= recallOn(
        dataset,
        situation.who.on,
        `past others ${requester} ${data} ${track} ${seenByRequester(requester, situation.who, dataset)}`,
        () => new Map<RouteKind, Map<string, Route[]>>(),
      )),
  };
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

/** Roads of one kind past one state that nothing of the service changes: worked out once for all whom the laws see alike. */
export function past(q: Query, kind: RouteKind, state: string, make: (q: Query, state: string) => Route[]): Route[] {
  // No agreement binds a state to itself; and to ask how it sees people as one that asks, all its instruments would be read.
  if (state === q.requester) return [];
  const common = q.common();
  let ofKind = common.get(kind);
  if (ofKind === undefined) common.set(kind, (ofKind = new Map()));
  const key = `${state}${seenAs(state, q.situation.who, q.dataset)}`;
  let roads = ofKind.get(key);
  if (roads === undefined) ofKind.set(key, (roads = make(q, state)));
  return roads;
}

/** The decision of the state that is asked. */
export const askedDoors = (q: Query, state: string, grounds: Grounds): Filter[] =>
  doors({ state, data: q.data, track: 'criminal', part: 'requested', grounds }, q.situation.who, q.dataset);

/** Certainly in its own hands: then no road abroad is needed. */
export const isAtHome = (q: Query): boolean => q.held === 'yes' || q.commanded === 'yes';

/** The service and, where another one's facts hold for this person, that one. */
export const factsUsed = ({ situation: { facts } }: Query): RecordRef[] => [...facts];

/** Blocking statutes make going around the treaty costly; they are no filter (OVH). */
export function blocking(q: Query, state: string): Hindrance[] {
  const claim = latest(q.dataset.jurisdictions.get(state)?.blocking ?? [], q.situation.who.on);
  return claim === undefined ? [] : [{ kind: 'blocking-statute', text: claim.law ?? claim.value.forbids }];
}
