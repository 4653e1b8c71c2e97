/**
 * Which lanes are drawn, and how certain each gate on them is: the popup, the button and whatever else draws an answer
 * ask here, so that a picture promises no more than the sentence beside it (DESIGN §3.6).
 */
import type { Assessment, Code, Filter, HolderAnswer, Route } from '../assessment';
import { hasIndependence } from '../order/independence';
import { type Line, routesTo } from './ledger';

/** The requester the verdict concerns: that of the first finding, if it asks at all; else home. */
export function concernOf(a: Assessment): Code {
  const [lead] = a.findings;
  return lead !== undefined && requestersIn(a).has(lead.requester) ? lead.requester : a.question.home;
}

const requestersIn = (a: Assessment): ReadonlySet<Code> => new Set(a.routes.map((r) => r.requester));

/** States that are known to have a line of their own into the content of this service: a judge of theirs holds up nobody. */
export const linedIn = (a: Assessment): ReadonlySet<Code> =>
  new Set([
    ...a.holders.filter(({ line }) => line === true).map(({ state }) => state),
    ...a.routes.filter(isLineIntoContent).map(({ requester }) => requester),
  ]);

const isLineIntoContent = ({ kind, status, data }: Route): boolean =>
  kind === 'direct-technical-access' && status === 'in-force' && (data === 'stored-content' || data === 'live-content');

/**
 * States that stand on the chosen way and may not have to be asked at all, because another way that is open, or may be,
 * has fewer of them.
 */
export function doubtfulOn({ chosen, others }: Line): ReadonlySet<Code> {
  const own = statesOn(chosen);
  const shorter = others.map(statesOn).filter((states) => states.size < own.size);
  return new Set([...own].filter((state) => shorter.some((states) => !states.has(state))));
}

const statesOn = (road: Route | undefined): ReadonlySet<Code> =>
  new Set((road?.filters ?? []).filter(isDecision).map(({ jurisdiction }) => jurisdiction));

/** A central authority passes a request on: it is drawn, and not counted among those who must agree. */
const isDecision = ({ part, authorizer }: Filter): boolean => part !== 'central-authority' && authorizer !== 'none';

/** How many decisions that are not the requester's own stand before what was written: surely, and at most. */
export interface Standing {
  least: number;
  most: number;
  /** A state that asks, or one that holds the service, has a line past all of them. */
  isLine: boolean;
}

/** The decisions before the authorities the verdict concerns. */
export function standingOf(a: Assessment): Standing {
  const roads = routesTo(a, concernOf(a), 'stored-content');
  const chosen = roads.find((road) => road.front);
  const lined = linedIn(a);
  const count = (road: Route, isSure: boolean) =>
    new Set(road.filters.filter((f) => stands(f, lined, isSure)).map((f) => f.jurisdiction)).size;
  return {
    least: roads.length === 0 ? 0 : Math.min(...roads.map((road) => count(road, true))),
    // Nobody knows a way that is open: there may be any number of gates.
    most: chosen === undefined ? 2 : count(chosen, false),
    isLine: lined.size > 0,
  };
}

/** What the button draws: as many gates as are certain, and that it is not certain where it is not. */
export type Gates = 'two' | 'one-or-two' | 'one' | 'none' | 'line' | 'unknown';

export function gatesOf(a: Assessment): Gates {
  const { least, most, isLine } = standingOf(a);
  if (isLine) return 'line';
  if (most === 0) return 'none';
  if (least === 0) return 'unknown';
  if (least > 1) return 'two';
  return most > 1 ? 'one-or-two' : 'one';
}

/** A decision of somebody else than the authority that asks; of another state its ministers count as well. */
function stands(f: Filter, lined: ReadonlySet<Code>, isSure: boolean): boolean {
  if (f.part === 'central-authority' || lined.has(f.jurisdiction)) return false;
  if (f.authorizer === 'unknown') return !isSure;
  const isAbroad = f.part === 'requested' && (f.authorizer === 'prosecutor' || f.authorizer === 'executive');
  return hasIndependence(f) || isAbroad;
}

/**
 * The state, other than those that ask, that needs least to reach the data, if it needs less than the authorities the
 * verdict concerns: shown unasked, a line of its own before anything else, and who runs the service before who keeps it.
 */
export function secondLane(a: Assessment): HolderAnswer | undefined {
  const { least, isLine } = standingOf(a);
  const first = routesTo(a, concernOf(a), 'stored-content').some(isLineIntoContent);
  const needsLess = (h: HolderAnswer) =>
    h.line === true || (!first && h.decides !== 'unknown' && (isCourt(h) ? least > 1 : least > 0 || isLine));
  const rank = (h: HolderAnswer) =>
    (h.line === true ? 0 : isCourt(h) ? 4 : 2) + (h.holds.some((what) => what !== 'storage') ? 0 : 1);
  return [...a.holders].filter(needsLess).sort((x, y) => rank(x) - rank(y))[0];
}

const isCourt = ({ decides }: HolderAnswer): boolean => hasIndependence({ authorizer: decides });
