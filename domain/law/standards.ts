/** What a state's law provides for one data kind on one track: its doors, as filters a requester must pass. */
import type { Filter } from '../assessment';
import { holdsOn, isSettled, latest, mergeSources } from '../claims';
import type { Dataset } from '../dataset';
import { DIMENSION_NAMES, type Dimensions, UNKNOWN } from '../dimensions';
import { recallOn } from '../memory';
import { code } from '../states';
import { filterAtLeast } from '../order/filter';
import { independence } from '../order/independence';
import { concerns } from '../situation/person';
import type { Subject } from '../question';
import { seenAs } from './seen-as';
import type { Claim, Jurisdiction, Standard } from '../schema';
import type { DataKind, Grounds, ProviderPart, Track } from '../words';

export interface DoorQuery {
  state: string;
  data: DataKind;
  track: Track;
  part: Filter['part'];
  /** Substance on which this state may refuse a foreign request. */
  grounds?: Grounds;
}

/**
 * The doors of a state, each a filter; the requester takes the weakest, so doors certainly not weaker than another are
 * left out. A state of which nothing is known has one door of unknowns: missing data never looks like safety.
 */
export const doors = (query: DoorQuery, who: Subject, dataset: Dataset): Filter[] =>
  recallOn(
    dataset,
    who.on,
    `doors ${query.state} ${query.data} ${query.track} ${query.part} ${query.grounds ?? ''} ${seenAs(query.state, who, dataset)}`,
    () => doorsOf(query, who, dataset),
  );

function doorsOf(query: DoorQuery, who: Subject, dataset: Dataset): Filter[] {
  const jurisdiction = dataset.jurisdictions.get(query.state);
  const claims = (jurisdiction?.standards ?? []).filter(
    (c) =>
      c.value.data === query.data &&
      c.value.track === query.track &&
      holdsOn(c, who.on) &&
      concerns(c.value.persons, who, dataset) !== 'no',
  );
  const settled = claims.filter(isSettled);
  const informative = settled.filter(isInformative);
  // Of doors of which nobody knows who decides at them one is told, never by its place in the list. Beside others it counts
  // where it is known to be there: what is not known must not look like the protection of the next door.
  const closed = latest(
    (informative.length > 0 ? settled : claims).filter((c) => !isInformative(c)),
    who.on,
  );
  const filters = [...informative, ...(closed ? [closed] : [])].map((c) => filterOf(c, query, jurisdiction, who.on));
  return minimalDoors(filters.length > 0 ? filters : [unstated(query, jurisdiction, who.on)]).sort(
    (a, b) => TOLD.indexOf(independence(a)) - TOLD.indexOf(independence(b)),
  );
}

/**
 * Of doors that cannot be compared the requester may take any, and a reader is shown the first: no court stands there where
 * less, or nobody knows what, is enough at the next one.
 */
const TOLD: readonly ReturnType<typeof independence>[] = [
  'nobody',
  'dependent',
  'unknown',
  'on-objection',
  'independent',
];

/** Does a claim say who decides? */
const isInformative = (c: Claim<Standard>): boolean => isSettled(c) && c.value.authorizer !== 'unknown';

/** Keeps each filter that is not certainly at least as strong as another one kept. */
function minimalDoors(filters: Filter[]): Filter[] {
  return filters.filter(
    (f, i) =>
      !filters.some((g, j) => i !== j && filterAtLeast(f, g) === 'yes' && (filterAtLeast(g, f) !== 'yes' || j < i)),
  );
}

function filterOf(
  claim: Claim<Standard>,
  query: DoorQuery,
  jurisdiction: Jurisdiction | undefined,
  on: string,
): Filter {
  const v = claim.value;
  const beside = safeguards(query, jurisdiction, on);
  return {
    ...UNKNOWN,
    // What a standard does not say otherwise is a decision on one case, and final.
    ...(isSettled(claim) ? { approves: 'case', review: 'none', ...stated(v) } : {}),
    jurisdiction: code(query.state),
    lastResort: v.lastResort,
    grounds: query.grounds ?? 'none',
    ...beside,
    provider: providerPart(v),
    part: query.part,
    ...(claim.law === undefined ? {} : { law: claim.law }),
    ...(claim.at === undefined ? {} : { at: claim.at }),
    ...(v.exigency === undefined ? {} : { exigency: v.exigency }),
    confidence: claim.confidence,
    basis: claim.basis,
    sources: mergeSources([claim.sources, beside.sources]),
  };
}

/** Nothing is stated of who decides; what the state's general rules on notice and remedy say holds all the same. */
const unstated = (query: DoorQuery, jurisdiction: Jurisdiction | undefined, on: string): Filter => ({
  ...unknownFilter(query),
  ...safeguards(query, jurisdiction, on),
});

/** The dimensions a standard states itself; grounds come from treaties, notice and remedy from rules of their own. */
const stated = (standard: Standard): Partial<Dimensions> =>
  Object.fromEntries(
    Object.entries(standard).filter(([name]) => (DIMENSION_NAMES as readonly string[]).includes(name)),
  );

/** The provider must obey an order it sees; what it may contest is not recorded state by state yet. */
const providerPart = (v: Standard): ProviderPart => (v.authorizer === 'none' ? 'bypassed' : 'must-obey');

interface Scoped {
  data?: DataKind | undefined;
  track?: Track | undefined;
}

/** Notice and remedy, which a state rules for several doors at once. */
function safeguards(
  query: DoorQuery,
  jurisdiction: Jurisdiction | undefined,
  on: string,
): Pick<Filter, 'notice' | 'remedy' | 'sources'> {
  const notice = safeguard(jurisdiction?.notice, query, on);
  const remedy = safeguard(jurisdiction?.remedy, query, on);
  return {
    notice: notice?.value.rule ?? 'unknown',
    remedy: remedy?.value.rule ?? 'unknown',
    sources: mergeSources([notice?.sources ?? [], remedy?.sources ?? []]),
  };
}

/** The most specific rule on notice or remedy: for this data and track, else for either, else the general one. */
function safeguard<V extends Scoped>(
  claims: readonly Claim<V>[] | undefined,
  query: DoorQuery,
  on: string,
): Claim<V> | undefined {
  const fits = (claims ?? []).filter(
    ({ value }) =>
      (value.data === undefined || value.data === query.data) &&
      (value.track === undefined || value.track === query.track),
  );
  const weight = (c: Claim<V>) => (c.value.data === undefined ? 0 : 2) + (c.value.track === undefined ? 0 : 1);
  const most = Math.max(...fits.map(weight));
  const claim = latest(
    fits.filter((c) => weight(c) === most),
    on,
  );
  return claim !== undefined && isSettled(claim) ? claim : undefined;
}

export function unknownFilter(query: Pick<DoorQuery, 'state' | 'part' | 'grounds'>): Filter {
  return {
    ...UNKNOWN,
    jurisdiction: code(query.state),
    lastResort: 'unknown',
    grounds: query.grounds ?? 'none',
    provider: 'unknown',
    part: query.part,
    sources: [],
  };
}
