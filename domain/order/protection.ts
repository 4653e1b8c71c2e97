/**
 * Comparing protections (DESIGN §3.4). A protection is what stands between a requester and one data kind: the set of
 * routes open to it. The requester picks the route, so only the weakest ones count; never an average, never a number.
 */
import type { Filter, Route } from '../assessment';
import { type Answer, and, or } from './kleene';
import { filterAtLeast } from './filter';
import { DIMENSION_NAMES } from '../dimensions';
import type { Verdict } from '../words';

export type Chain = readonly Filter[];

/** Chain C dominates D if every filter of D maps, each to another, to one of C at least as strong. */
export function chainAtLeast(c: Chain, d: Chain): Answer {
  if (d.length === 0) return 'yes';
  if (c.length < d.length) return 'no';
  const key = chainId(c) * MOST_PROTECTIONS * 2 + chainId(d);
  const known = ANSWERS.get(key);
  if (known !== undefined) return known;
  const answer = dominates(c, d);
  ANSWERS.set(key, answer);
  return answer;
}

function dominates(c: Chain, d: Chain): Answer {
  const edges = d.map((g) => c.map((f) => filterAtLeast(f, g)));
  if (matches(edges, (e) => e === 'yes')) return 'yes';
  return matches(edges, (e) => e !== 'no') ? 'maybe' : 'no';
}

/** Is there an injection of rows into columns along allowed edges? Chains have at most four filters: plain search. */
function matches(edges: Answer[][], allowed: (e: Answer) => boolean, row = 0, used = 0): boolean {
  const columns = edges[row];
  if (columns === undefined) return true;
  return columns.some(
    (e, i) => allowed(e) && (used & (1 << i)) === 0 && matches(edges, allowed, row + 1, used | (1 << i)),
  );
}

/** Is protection B at least as strong as A: is each door of B at least as strong as some door of A? */
function protectsAtLeast(b: readonly Chain[], a: readonly Chain[]): Answer {
  return and(b.map((x) => or(a.map((y) => chainAtLeast(x, y)))));
}

const VERDICT: Record<'yes' | 'no', Record<'yes' | 'no', Verdict>> = {
  yes: { yes: 'same', no: 'stronger' },
  no: { yes: 'weaker', no: 'incomparable' },
};

/** All verdicts on `actual` against `other` that some completion of the unknowns allows. */
function possible(actual: readonly Chain[], other: readonly Chain[]): Set<Verdict> {
  const settle = (a: Answer): ('yes' | 'no')[] => (a === 'maybe' ? ['yes', 'no'] : [a]);
  const atLeastOther = settle(protectsAtLeast(actual, other));
  const atMostOther = settle(protectsAtLeast(other, actual));
  return new Set(atLeastOther.flatMap((x) => atMostOther.map((y) => VERDICT[x][y])));
}

/** Texts of a dataset stand in these keys: JSON, so that no sign in one of them makes two different roads the same. */
const identity = (r: Route) =>
  JSON.stringify([
    r.kind,
    r.through,
    r.records.map(({ folder, id, by }) => [folder, id, by]),
    ...r.filters.map((f) => [f.jurisdiction, f.at]),
  ]);

/** More unknown roads than this on one side and the answer is unknown anyway. */
const MOST_UNKNOWN_ROUTES = 6;

/**
 * The verdict on `actual` seen against `other`: `weaker` means actual is weaker. Kleene: `unknown` only if some
 * completion of the unknowns (values within a filter; whether an uncertain road is open) would flip the answer.
 * @param actual routes of one requester to one data kind on one track
 */
export const compare = (actual: readonly Route[], other: readonly Route[]): Verdict => comparedWith(other)(actual);

/** The same against one protection, many times over. */
export function comparedWith(other: readonly Route[]): (actual: readonly Route[]) => Verdict {
  let of = -1;
  let verdicts = new Map<number, Verdict>();
  return (actual) => {
    if (IDS.size > MOST_PROTECTIONS) forget();
    if (of !== age) {
      of = age;
      verdicts = verdictsOn(idOf(other));
    }
    const id = idOf(actual);
    const known = verdicts.get(id);
    if (known !== undefined) return known;
    const verdict = weigh(actual, other);
    verdicts.set(id, verdict);
    return verdict;
  };
}

function verdictsOn(other: number): Map<number, Verdict> {
  let verdicts = VERDICTS.get(other);
  if (verdicts === undefined) VERDICTS.set(other, (verdicts = new Map()));
  return verdicts;
}

/**
 * Hundreds of forums share a handful of regimes: the same roads against the same roads is asked again and again. Kept by
 * what the roads are, so that it holds for every dataset alike.
 */
const VERDICTS = new Map<number, Map<number, Verdict>>();
const ANSWERS = new Map<number, Answer>();
const IDS = new Map<string, number>();
let numbers = new WeakMap<object, number>();
let doubts = new WeakMap<object, number>();
const MOST_PROTECTIONS = 50_000;
/** How often all was forgotten: numbers from before mean nothing any more. */
let age = 0;

function forget(): void {
  age += 1;
  VERDICTS.clear();
  ANSWERS.clear();
  IDS.clear();
  numbers = new WeakMap();
  doubts = new WeakMap();
}

/** A number for what a thing is, worked out once for each object; equal things have one number. */
function numbered<T extends object>(thing: T, write: (thing: T) => string, known = numbers): number {
  const found = known.get(thing);
  if (found !== undefined) return found;
  const text = write(thing);
  const id = IDS.get(text) ?? IDS.size;
  IDS.set(text, id);
  known.set(thing, id);
  return id;
}

/** A number for everything a comparison looks at in a protection: in each of its roads, in each of their filters. */
const idOf = (list: readonly Route[]): number =>
  numbered(list, (roads) => `roads ${[...new Set(roads.map(roadId))].sort((a, b) => a - b).join(' ')}`);

const roadId = (road: Route): number =>
  numbered(road, (r) => `road ${chainId(r.filters)} ${r.status === 'unknown' ? doubtId(r) : ''}`);

/** Whether a road is open at all: one doubt, wherever the same road is compared. */
const doubtId = (road: Route): number => numbered(road, (r) => `doubt ${identity(r)}`, doubts);

const chainId = (chain: Chain): number => numbered(chain, (filters) => `chain ${filters.map(filterId).join(' ')}`);

const filterId = (filter: Filter): number =>
  numbered(filter, (f) => JSON.stringify([f.jurisdiction, f.part, f.law, f.at, ...DIMENSION_NAMES.map((d) => f[d])]));

function weigh(actual: readonly Route[], other: readonly Route[]): Verdict {
  const certain = (rs: readonly Route[]) => rs.filter((r) => r.status === 'in-force');
  const doubtful = new Map([...actual, ...other].filter((r) => r.status === 'unknown').map((r) => [doubtId(r), r]));
  if (doubtful.size > MOST_UNKNOWN_ROUTES) return 'unknown';
  const ids = [...doubtful.keys()];
  const seen = new Set<Verdict>();
  for (let world = 0; world < 1 << ids.length; world += 1) {
    const open = new Set(ids.filter((_, i) => (world & (1 << i)) !== 0));
    const chains = (rs: readonly Route[]) =>
      rs.filter((r) => r.status === 'in-force' || open.has(doubtId(r))).map((r) => r.filters);
    if (certain(actual).length + certain(other).length === 0 && open.size === 0) continue;
    for (const v of possible(chains(actual), chains(other))) seen.add(v);
    if (seen.size > 1) return 'unknown';
  }
  return [...seen][0] ?? 'unknown';
}

/** The minimal routes: those no other route is certainly weaker than. What the requester would choose from. */
export function minimal(routes: readonly Route[]): Route[] {
  return routes.filter(
    (r, i) =>
      !routes.some(
        (q, j) =>
          i !== j &&
          chainAtLeast(r.filters, q.filters) === 'yes' &&
          (chainAtLeast(q.filters, r.filters) !== 'yes' || j < i),
      ),
  );
}
