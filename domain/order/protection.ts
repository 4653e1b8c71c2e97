/**
 * Comparing protections (DESIGN §3.4). A protection is what stands between a requester and one data kind: the set of
 * routes open to it. The requester picks the route, so only the weakest ones count; never an average, never a number.
 */
import type { Route } from '../assessment';
import { chainAtLeast, knownAtLeast, type KnownChain, knownChain } from './chain';
import type { Answer } from './kleene';
import type { Verdict } from '../words';

/**
 * Everything a comparison looks at in a list of roads: their chains, each once. Hundreds of forums share a handful of regimes,
 * so whatever says the same is one object, and the same against the same is weighed once.
 */
export interface Protection {
  certain: readonly KnownChain[];
  /** By what says which road it is: whether it is open at all is one doubt, wherever the same road is compared. */
  doubtful: ReadonlyMap<string, readonly KnownChain[]>;
  /** Verdicts on others against it, as they were asked for. */
  verdicts: Map<Protection, Verdict>;
}

/** Kept by what the roads are, so that it holds for every dataset alike; what is forgotten is made again. */
const SAME = new Map<string, Protection>();
const OF = new WeakMap<readonly Route[], Protection>();
const MOST_PROTECTIONS = 20_000;

/** What stands between the requester of these roads and the data. */
export function protectionOf(roads: readonly Route[]): Protection {
  const known = OF.get(roads);
  if (known !== undefined) return known;
  const certain = new Set<KnownChain>();
  const doubtful = new Map<string, Set<KnownChain>>();
  for (const road of roads)
    if (road.status === 'in-force') certain.add(knownChain(road.filters));
    else {
      const doubt = identity(road);
      doubtful.set(doubt, (doubtful.get(doubt) ?? new Set()).add(knownChain(road.filters)));
    }
  const protection = protectionBy(certain, doubtful);
  OF.set(roads, protection);
  return protection;
}

/** The same by what was found in the roads. @param doubtful by what says which road it is */
export const protectionBy = (
  certain: Iterable<KnownChain>,
  doubtful: Iterable<readonly [string, Iterable<KnownChain>]>,
): Protection =>
  same({
    certain: inOrder(certain),
    doubtful: new Map(Array.from(doubtful, ([doubt, chains]) => [doubt, inOrder(chains)])),
    verdicts: new Map(),
  });

const inOrder = (chains: Iterable<KnownChain>): KnownChain[] => [...chains].sort((a, b) => a.id - b.id);

/** The one object for all that say this. */
function same(protection: Protection): Protection {
  const ids = (chains: readonly KnownChain[]) => chains.map(({ id }) => id).join(' ');
  const doubts = [...protection.doubtful].map(([doubt, chains]) => `${doubt}${ids(chains)}`).sort();
  const says = [ids(protection.certain), ...doubts].join('\n');
  const known = SAME.get(says);
  if (known !== undefined) return known;
  if (SAME.size >= MOST_PROTECTIONS) SAME.clear();
  SAME.set(says, protection);
  return protection;
}

/** Texts of a dataset stand in these keys: JSON, so that no sign in one of them makes two different roads the same. */
const identity = (r: Route) =>
  JSON.stringify([
    r.kind,
    r.through,
    r.records.map(({ folder, id, by }) => [folder, id, by]),
    ...r.filters.map((f) => [f.jurisdiction, f.at]),
  ]);

/**
 * The verdict on `actual` seen against `other`: `weaker` means actual is weaker. Kleene: `unknown` only if some
 * completion of the unknowns (values within a filter; whether an uncertain road is open) would flip the answer.
 * @param actual routes of one requester to one data kind on one track
 */
export const compare = (actual: readonly Route[], other: readonly Route[]): Verdict =>
  verdictOn(protectionOf(actual), protectionOf(other));

/** The same of protections. */
export function verdictOn(actual: Protection, other: Protection): Verdict {
  let verdict = other.verdicts.get(actual);
  if (verdict === undefined) other.verdicts.set(actual, (verdict = weigh(actual, other)));
  return verdict;
}

/** More unknown roads than this on one side and the answer is unknown anyway. */
const MOST_UNKNOWN_ROUTES = 6;

/** Every world of open and closed doubtful roads in turn, until two of them differ. */
function weigh(actual: Protection, other: Protection): Verdict {
  const doubts = [...new Set([...actual.doubtful.keys(), ...other.doubtful.keys()])];
  if (doubts.length > MOST_UNKNOWN_ROUTES) return 'unknown';
  const certain = actual.certain.length + other.certain.length;
  let seen = 0;
  for (let world = 0; world < 1 << doubts.length; world += 1) {
    const open = doubts.filter((_, i) => (world & (1 << i)) !== 0);
    if (certain === 0 && open.length === 0) continue;
    seen |= possible(chainsIn(actual, open), chainsIn(other, open));
    if (isSeveral(seen)) return 'unknown';
  }
  return VERDICTS.find((_, i) => seen === 1 << i) ?? 'unknown';
}

const chainsIn = ({ certain, doubtful }: Protection, open: readonly string[]): readonly KnownChain[] =>
  open.length === 0 || doubtful.size === 0
    ? certain
    : [...certain, ...open.flatMap((doubt) => doubtful.get(doubt) ?? [])];

/** Is protection B at least as strong as A: is each door of B at least as strong as some door of A? */
function protectsAtLeast(b: readonly KnownChain[], a: readonly KnownChain[]): Answer {
  let result: Answer = 'yes';
  for (const door of b) {
    const best = atLeastSome(door, a);
    if (best === 'no') return 'no';
    if (best === 'maybe') result = 'maybe';
  }
  return result;
}

function atLeastSome(door: KnownChain, doors: readonly KnownChain[]): Answer {
  let result: Answer = 'no';
  for (const other of doors) {
    const answer = knownAtLeast(door, other);
    if (answer === 'yes') return 'yes';
    if (answer === 'maybe') result = 'maybe';
  }
  return result;
}

/** Verdicts on what is at least, and what is at most, as strong. */
const VERDICTS: readonly Verdict[] = ['same', 'stronger', 'weaker', 'incomparable'];
/** A set of them, a bit for each. */
type Verdicts = number;
const isSeveral = (verdicts: Verdicts): boolean => (verdicts & (verdicts - 1)) !== 0;

const AT_LEAST: Record<Answer, Verdicts> = { yes: 0b0011, no: 0b1100, maybe: 0b1111 };
const AT_MOST: Record<Answer, Verdicts> = { yes: 0b0101, no: 0b1010, maybe: 0b1111 };

/** All verdicts on `actual` against `other` that some completion of the unknowns allows. */
const possible = (actual: readonly KnownChain[], other: readonly KnownChain[]): Verdicts =>
  AT_LEAST[protectsAtLeast(actual, other)] & AT_MOST[protectsAtLeast(other, actual)];

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
