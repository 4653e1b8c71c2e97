/**
 * A requester that has nothing of a service in its hands asks others. What it meets there depends on who these are, not on
 * which service it is: a hundred forums held alike are one road to it, worked out once.
 */
import type { Route } from '../assessment';
import type { Dataset } from '../dataset';
import { issuesOrders, seenAs } from '../law/seen-as';
import { recall, recallOn } from '../memory';
import type { Subject } from '../question';
import type { Service } from '../schema';
import { candidates, commands, holds } from '../situation/reach';
import type { Outline } from '../situation/outline';
import { placesOf } from '../situation/situation';
import type { DataKind, Track } from '../words';
import type { Demand } from './road';

/** Neither its seat, its control, its storage nor an office of it is in the requester's state, certainly or perhaps. */
export const isStranger = ({ requester, data, situation, dataset }: Demand): boolean =>
  postures(requester, data, situation.who, dataset)(situation) !== undefined;

/** The roads `make` finds; for a stranger, those of whoever is held alike. */
export function asOfStranger(demand: Demand, make: (demand: Demand) => Route[]): Route[] {
  const { requester, data, track, situation, dataset } = demand;
  const { postureOf, roads: sides } = sideOf(requester, data, situation.who, dataset);
  const posture = postureOf(situation);
  if (posture === undefined) return make(demand);
  const known = sides[track];
  let roads = known.get(posture);
  if (roads === undefined) known.set(posture, (roads = make(demand)));
  return roads;
}

/** What one requester and one kind of data have in common for a person, whatever the service. */
interface Side {
  postureOf: (s: Outline) => number | undefined;
  /** The roads of a stranger, by its posture. */
  roads: Record<Track, Map<number, Route[]>>;
}

const sideOf = (requester: string, data: DataKind, who: Subject, dataset: Dataset): Side =>
  recall(dataset, who, 'side', `${requester} ${data}`, () => ({
    postureOf: posturesOf(requester, data, who, dataset),
    roads: { criminal: new Map(), 'national-security': new Map() },
  }));

/**
 * A number for all of a service that a road of somebody outside depends on: who controls the operator, where the data rests and
 * how the laws there see this person; for who may issue production orders, on whom they may be served; for whom the service
 * says it hands data over to, which service it is. Undefined where the requester is no stranger.
 */
export const postures = (
  requester: string,
  data: DataKind,
  who: Subject,
  dataset: Dataset,
): ((s: Outline) => number | undefined) => sideOf(requester, data, who, dataset).postureOf;

function posturesOf(requester: string, data: DataKind, who: Subject, dataset: Dataset): Side['postureOf'] {
  const landing = landingOf(requester, who.on, dataset);
  const isNear = (s: Outline, { near }: Held) =>
    near.has(requester) || (landing !== undefined && (s.offices.has(requester) || s.ids.some((id) => landing.has(id))));
  const isTold = ({ requesters }: Disclosure) => requesters === 'any' || requesters.includes(requester);
  let isOrdering: boolean | undefined;
  return (s) => {
    const held = heldFor(s, data, dataset);
    if (isNear(s, held)) return undefined;
    if (held.disclosure.some(isTold)) return numberOf(`${held.served} ${JSON.stringify(s.ids)}`);
    // Asked of strangers alone: of a state that holds the service itself, all its instruments would be read for it.
    isOrdering ??= issuesOrders(requester, who.on, dataset);
    return isOrdering ? held.served : held.reach;
  };
}

/**
 * The same of a requester that is no stranger: two services of one footing have the same chains before them, and doubts of the
 * same kind. Undefined where a law or the service itself names who is meant.
 */
export const footings = (
  requester: string,
  data: DataKind,
  who: Subject,
  dataset: Dataset,
): ((s: Outline) => number | undefined) => {
  const landing = landingOf(requester, who.on, dataset);
  return (s) => {
    const held = heldFor(s, data, dataset);
    if (held.disclosure.length > 0 || s.ids.some((id) => landing?.has(id) === true)) return undefined;
    const own = [holds(s, requester, data), commands(s, requester), s.organ.has(requester), s.offices.has(requester)];
    return numberOf(`${held.served} ${own.join(' ')}`);
  };
};

/** Services that landing laws of the state name, whatever they say of them; undefined where it has no such law. */
const landingOf = (state: string, on: string, dataset: Dataset): ReadonlySet<string> | undefined =>
  recallOn(dataset, on, `landing ${state}`, () => {
    const landing = dataset.jurisdictions.get(state)?.landing ?? [];
    if (landing.length === 0) return undefined;
    return new Set(landing.flatMap(({ value }) => [...value.complies, ...value.refuses]));
  });

type Disclosure = Service['disclosure'][number]['value'];

/** How one kind of a service's data is held for a person. */
interface Held {
  /** States that have, or may have, something of it in their hands. */
  near: ReadonlySet<string>;
  /** A number for who controls the operator, where the data rests, and how the laws there see the person. */
  reach: number;
  /** For the same, and on whom orders may be served. */
  served: number;
  /** To whom the service says, or said, that it hands such data over. */
  disclosure: readonly Disclosure[];
}

function heldFor(s: Outline, data: DataKind, dataset: Dataset): Held {
  const known = recall(dataset, s.who, 'held', data, () => new Map<object, Held>());
  let held = known.get(s.alike);
  if (held === undefined) known.set(s.alike, (held = heldOf(s, data, dataset)));
  return held;
}

function heldOf(s: Outline, data: DataKind, dataset: Dataset): Held {
  const places = placesOf(s, data);
  const seen = [...s.controlledFrom, ...(places ?? [])].map((state) => seenAs(state, s.who, dataset));
  const reach = [s.controlledFrom, [...s.unopened], places, seen.join('') === '' ? [] : seen];
  return {
    near: new Set([...s.controlledFrom, s.seat, ...s.organ.keys(), ...(places ?? []), ...candidates(s, data)]),
    reach: numberOf(JSON.stringify(reach)),
    served: numberOf(JSON.stringify([...reach, s.seat, [...s.addressees].sort()])),
    disclosure: s.disclosure.map((c) => c.value).filter((value) => value.data.includes(data)),
  };
}

const NUMBERS = new Map<string, number>();
/** One number for one text: there are as many as there are ways to hold data, a few hundred in a dataset. */
function numberOf(text: string): number {
  const number = NUMBERS.get(text) ?? NUMBERS.size;
  NUMBERS.set(text, number);
  return number;
}
