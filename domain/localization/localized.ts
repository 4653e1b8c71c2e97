/**
 * Is the data in the requester's state because of a measure of that state, or because the operator moved it there from
 * where the service otherwise keeps it? Only then is it localized (DESIGN §3.6).
 */
import type { Dataset } from '../dataset';
import { current, isSettled } from '../claims';
import { type Answer, or } from '../order/kleene';
import { recall } from '../memory';
import { type MeasureResult, measuresOn } from './measures';
import type { Claim, Service, Source } from '../schema';
import { holds } from '../situation/reach';
import { placesOf, situate, type Situation } from '../situation/situation';

export interface Localization {
  localized: Answer;
  cause: 'measure' | 'operator' | undefined;
  /** Communications measures of the state, in three answers each. */
  measures: MeasureResult[];
  /** The norm complied with, where there is one. */
  measure: MeasureResult | undefined;
  /** Where the same service keeps the data when nothing forces it: what the counterfactual starts from. */
  usually: Situation | undefined;
  sources: Source[];
}

/** Kinds of measure that bring data or a copy of it into the state. A gateway or an access guarantee does not. */
export const STORES: ReadonlySet<string> = new Set([
  'exclusive',
  'mirror',
  'conditional',
  'hosting',
  'retention',
  'ringfence',
]);

export const localization = (s: Situation, state: string, dataset: Dataset): Localization =>
  recall(dataset, s.who, 'localization', `${s.service.id} ${state}`, () => localize(s, state, dataset));

function localize(s: Situation, state: string, dataset: Dataset): Localization {
  const addressee = { service: s.service, ids: s.ids, seat: s.seat };
  const measures = measuresOn(state, addressee, s.who, dataset);
  // A norm on account data does not bring messages home (Viet Nam, Decree 333).
  const storing = measures.filter((m) => STORES.has(m.measure.type) && m.covers.has('stored-content'));
  const measure = storing.find((m) => m.complies === 'yes');
  const usually = usualSituation(s, dataset);
  const isNamed = placesOf(s, 'stored-content') !== undefined;
  const here: Answer = isNamed ? holds(s, state, 'stored-content') : 'maybe';
  const base = { measures, measure, usually };
  if (measure !== undefined && here !== 'no')
    return { ...base, localized: 'yes', cause: 'measure', sources: measure.sources };
  // An operator controlled from nowhere else is at home, whatever it keeps in other regions (Zoho India).
  const foreign = s.controlledFrom.some((x) => x !== state);
  if (here === 'yes' && foreign && usually !== undefined && (keepsElsewhere(usually, state) || isOneOfMany(s, state)))
    return {
      ...base,
      localized: 'yes',
      cause: 'operator',
      sources: s.regime.usually?.sources ?? s.storage['stored-content']?.sources ?? [],
    };
  return { ...base, localized: here === 'no' ? 'no' : doubt(s, storing, here, state), cause: undefined, sources: [] };
}

/**
 * Storage is not known: localized stays open only if a measure may be obeyed, or a rule may put this person here. An
 * operator known to refuse one measure of the state does not keep the data there for another.
 */
function doubt(s: Situation, storing: MeasureResult[], here: Answer, state: string): Answer {
  if (storing.some((m) => m.recorded && m.complies === 'no')) return 'no';
  const obeyed = storing.map((m): Answer => (m.complies === 'maybe' && m.applies !== 'no' ? 'maybe' : 'no'));
  const rule = here === 'maybe' && s.unsaid.size > 0 && s.regime.storage.some((c) => candidates(c).includes(state));
  return or([rule ? 'maybe' : 'no', ...obeyed]);
}

const candidates = (c: Claim<Service['storage'][number]['value']>): string[] => [
  ...(c.value.places === 'unknown' ? [] : c.value.places.map((p) => p.jurisdiction)),
  ...(c.value.oneOf ?? []),
];

/** The service as it would be without the regional arrangement or the rule made for people like this one. */
function usualSituation(s: Situation, dataset: Dataset): Situation | undefined {
  const claim = s.regime.usually;
  const named = claim !== undefined && isSettled(claim) ? dataset.services.get(claim.value) : undefined;
  if (named !== undefined) return situate(named, s.who, dataset, 'elsewhere');
  return ruled(s) ? situate(s.regime, s.who, dataset, 'elsewhere') : undefined;
}

/** Only where the usual place is known, and is not this state, did anybody move anything. */
function keepsElsewhere(other: Situation, state: string): boolean {
  const places = placesOf(other, 'stored-content');
  return places !== undefined && !places.includes(state);
}

/** A rule puts this person here and rules put others elsewhere: the operator sorts people by region. */
const isOneOfMany = (s: Situation, state: string): boolean =>
  ruled(s) &&
  current(s.regime.storage, s.who.on).some(
    (c) => isSettled(c) && c.value.places !== 'unknown' && c.value.places.every((p) => p.jurisdiction !== state),
  );

/** Does the storage that holds for this person rest on a rule about persons like them? */
const ruled = (s: Situation): boolean => {
  const test = s.storage['stored-content']?.value.persons;
  return test !== undefined && Object.keys(test).some((k) => k !== 'not');
};
