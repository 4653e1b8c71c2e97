/**
 * What would protect this person if one cause were absent (DESIGN §3.5). The difference between then and now names the
 * filter that was lost.
 */
import type { Filter, Route } from '../assessment';
import { compare, minimal } from '../order/protection';
import type { Localization } from '../localization/localized';
import { type RecordRef, refOf } from '../refs';
import { exposure } from '../routes/exposure';
import { filterAtLeast, isBelow } from '../order/filter';
import { hasIndependence } from '../order/independence';
import { placesOf, situate, type Situation } from '../situation/situation';
import { code } from '../states';
import type { RouteKind, Verdict } from '../words';
import { reference } from '../forums/reference';
import type { Standpoint } from './standpoint';

export type Cause = 'localization' | 'direct-access' | 'agreement' | 'production-order' | 'protocol' | 'establishment';

const ROADS_OF: Record<Exclude<Cause, 'localization'>, RouteKind[]> = {
  'direct-access': ['direct-technical-access'],
  agreement: ['executive-agreement'],
  'production-order': ['production-order'],
  protocol: ['protocol-direct'],
  establishment: ['establishment-compulsion'],
};

export interface Counterfactual {
  /** Actual against counterfactual: `weaker` = the causes took something away. */
  verdict: Verdict;
  lost: Filter[];
  /** The forum it was taken from, where it is another one. */
  reference?: { record: RecordRef; name: string; why: 'usual' | 'preferred' | 'strongest' };
}

/** The causes that are certainly at work for stored content on the criminal track. */
export function causes(actual: readonly Route[], { localized }: Localization): Cause[] {
  const open = (kind: RouteKind) => actual.some((r) => r.kind === kind && r.status === 'in-force');
  return [
    ...(localized === 'yes' ? (['localization'] as const) : []),
    ...(Object.entries(ROADS_OF) as [Exclude<Cause, 'localization'>, RouteKind[]][])
      .filter(([, kinds]) => kinds.some(open))
      .map(([cause]) => cause),
  ];
}

/**
 * The world without the given causes, for one requester's road to stored content. A localized domestic service has no
 * "elsewhere": what the measure or the line keeps from the person is another forum, so that is the reference.
 */
export function counterfactual(at: Standpoint, without: readonly Cause[]): Counterfactual {
  const { situation: s, state, dataset } = at;
  const actual = exposure(s, state, 'stored-content', 'criminal', dataset);
  const closed = without.flatMap((cause) => (cause === 'localization' ? [] : ROADS_OF[cause]));
  const elsewhere = without.includes('localization') || (without.includes('direct-access') && s.seat === state);
  const other = elsewhere ? otherForum(at) : undefined;
  const base = other === undefined ? actual : exposure(other.situation, state, 'stored-content', 'criminal', dataset);
  const then = base.filter((r) => !closed.includes(r.kind));
  return {
    verdict: then.length === 0 ? 'unknown' : compare(actual, then),
    lost: lostFilters(actual, then, placesOf(other?.situation ?? s, 'stored-content') ?? []),
    ...(other === undefined
      ? {}
      : {
          reference: {
            record: refOf(other.situation.service),
            name: other.situation.service.name,
            why: other.why,
          },
        }),
  };
}

function otherForum({
  situation: s,
  state,
  localization,
  preferred,
  dataset,
}: Standpoint): { situation: Situation; why: 'usual' | 'preferred' | 'strongest' } | undefined {
  // An operator that the requester's state controls anyway is no way out of it, wherever it usually keeps the data.
  const isFree = (x: Situation) => !x.controlledFrom.includes(state);
  const { usually } = localization;
  if (usually !== undefined && isFree(usually)) return { situation: usually, why: 'usual' };
  if (s.seat !== state) {
    const plain = situate(s.service, s.who, dataset, 'elsewhere');
    if (isFree(plain)) return { situation: plain, why: 'usual' };
  }
  return reference(s, state, preferred, dataset);
}

/**
 * Filters on the best road of then that the requester can now avoid: on some weakest road of now nobody of that state
 * decides as strictly. Lost is only a decision of somebody independent, and not weaker than what remains: a prosecutor, a
 * ministry or an agency is never mourned. Of two roads that either would have served, one is named: both were never needed.
 */
function lostFilters(now: readonly Route[], then: readonly Route[], holders: readonly string[]): Filter[] {
  const kept = minimal(now.filter((r) => r.status === 'in-force'));
  const certain = then.filter((r) => r.status === 'in-force');
  const holds = (state: string) => (holders.some((h) => code(h) === state) ? 0 : 1);
  const roads = minimal(certain.length > 0 ? certain : then).sort(
    (a, b) => rank(a) - rank(b) || holds(a.through ?? '') - holds(b.through ?? ''),
  );
  const stays = (f: Filter) =>
    kept.every((r) => r.filters.some((g) => g.jurisdiction === f.jurisdiction && filterAtLeast(g, f) === 'yes'));
  const isOutdone = (f: Filter) =>
    kept.length > 0 && kept.every((r) => r.filters.some((g) => isBelow(f.authorizer, g.authorizer)));
  for (const { filters } of roads) {
    const lost = filters.filter((f) => hasIndependence(f) && !stays(f) && !isOutdone(f));
    if (lost.length > 0) return lost.sort((a, b) => worth(a) - worth(b));
  }
  return [];
}

/** The decision of another state is what the person cannot get back at home. */
const worth = (f: Filter): number => (f.part === 'requested' ? 0 : f.part === 'central-authority' ? 1 : 2);

/** A judge is what is missed first; a government's courtesy last. */
const rank = (r: Route): number =>
  (r.filters.some((f) => f.part === 'requested' && f.authorizer === 'court') ? 0 : 1) +
  (r.status === 'in-force' ? 0 : 2);
