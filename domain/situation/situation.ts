/** Service × person × day → who can be ordered, who controls them, where each data kind rests for this person. */
import type { PersonFact, Person } from '../assessment';
import { current, isSettled, latest } from '../claims';
import { controlOf, NO_CONTROL } from './control';
import type { Dataset } from '../dataset';
import { onceFor, recall, recallOn } from '../memory';
import type { Outline } from './outline';
import { concerns, exceptions, factOf } from './person';
import type { Subject } from '../question';
import { refOf } from '../refs';
import type { Claim, Encryption, Operator, PersonTest, Service, Storage } from '../schema';
import { DATA_KINDS, type DataKind } from '../words';

/** `actual`: for this person. `elsewhere`: as the operator treats people no special arrangement is made for. */
export type View = 'actual' | 'elsewhere';

export interface Situation extends Outline {
  /** What the person uses. */
  service: Service;
  /** Whose facts hold for this person: the service, or its regional twin. */
  regime: Service;
  operator: Operator | undefined;
  storage: Partial<Record<DataKind, Claim<Storage>>>;
  encryption: Claim<Encryption> | undefined;
  /** Facts about the person that a rule asks for and nobody said: they would settle or change the answer. */
  unsaid: Set<PersonFact['fact']>;
  /** Twin services whose rules would hold if an assumed fact were another one. */
  twinsElsewhere: { service: string; fact: PersonFact['fact'] }[];
}

/** The same service, person and day give the very same situation. */
export const situate = (service: Service, who: Subject, dataset: Dataset, view: View = 'actual'): Situation =>
  recall(dataset, who, 'situation', `${service.id} ${view}`, () =>
    tellsPersonsApart(service)
      ? workOut(service, who, dataset, view)
      : {
          ...recallOn(dataset, who.on, `situation ${service.id}`, () => workOut(service, who, dataset, 'actual')),
          who,
        },
  );

/** Has it any rule about persons? Without one the same holds for everybody, in either view. */
export const tellsPersonsApart = ({ twins, contracts, storage, encryption }: Service): boolean =>
  twins.length > 0 || [...contracts, ...storage, ...encryption].some((c) => c.value.persons !== undefined);

function workOut(service: Service, who: Subject, dataset: Dataset, view: View): Situation {
  const { regime, unsaid, twinsElsewhere } =
    view === 'actual'
      ? twinFor(service, who, dataset)
      : { regime: service, unsaid: new Set<PersonFact['fact']>(), twinsElsewhere: [] };
  const choose = <V extends Ruled>(claims: readonly Claim<V>[]): Claim<V> | undefined => {
    const picked = pick(claims, who, dataset, view);
    for (const fact of picked.unsaid) unsaid.add(fact);
    return picked.claim;
  };
  const operator = dataset.operators.get(choose(regime.contracts)?.value.operator ?? '');
  const storage: Situation['storage'] = {};
  const isOfAll = regime.storage.every((c) => c.value.data === undefined);
  const ofAll = isOfAll ? choose(regime.storage) : undefined;
  for (const kind of DATA_KINDS) {
    const claim = isOfAll ? ofAll : choose(regime.storage.filter((c) => c.value.data?.includes(kind) ?? true));
    if (claim !== undefined) storage[kind] = claim;
  }
  const facts = (regime.id === service.id ? [service] : [service, regime]).map(refOf);
  return {
    service,
    regime,
    ids: facts.map(({ id }) => id),
    facts,
    operator,
    operators: operator === undefined ? [] : [refOf(operator)],
    ...(operator === undefined ? NO_CONTROL : controlOf(operator, who.on, dataset)),
    storage,
    allStorage: regime.storage,
    disclosure: regime.disclosure,
    encryption: choose(regime.encryption),
    unsaid,
    twinsElsewhere,
    who,
    alike: {},
  };
}

/** The regional twin whose rules hold for this person (an Apple account of China mainland), or the service itself. */
function twinFor(
  service: Service,
  who: Subject,
  dataset: Dataset,
): Pick<Situation, 'regime' | 'unsaid' | 'twinsElsewhere'> {
  const unsaid: Situation['unsaid'] = new Set();
  const twinsElsewhere: Situation['twinsElsewhere'] = [];
  let regime = service;
  for (const claim of current(service.twins, who.on)) {
    const holds = isSettled(claim) ? concerns(claim.value.persons, who, dataset) : 'maybe';
    const target = dataset.services.get(claim.value.service);
    for (const fact of asks(claim.value.persons)) {
      if (holds === 'maybe') unsaid.add(fact);
      if (factOf(fact, who)?.assumed !== false) twinsElsewhere.push({ service: claim.value.service, fact });
    }
    if (holds === 'yes' && target !== undefined && regime === service) regime = target;
  }
  return { regime, unsaid, twinsElsewhere };
}

const FACTS = [
  'residence',
  'citizenship',
  'accountRegion',
  'phonePrefix',
  'tenantCountry',
  'choice',
  'writesTo',
] as const satisfies readonly (keyof Person)[];

/** Which facts about a person a test asks for. */
export function asks(test: PersonTest | undefined): PersonFact['fact'][] {
  if (test === undefined) return [];
  const fields = [test, ...exceptions(test)];
  const direct = FACTS.filter((f) => fields.some((t) => f in t));
  return fields.some((t) => 'signedUpBefore' in t || 'signedUpFrom' in t) ? [...direct, 'signedUp'] : direct;
}

type Ruled = { persons?: PersonTest | undefined };

/**
 * The one claim that holds for the person. A rule about them beats a rule for everybody; two that disagree are a
 * contradiction and none holds. If every rule fails only on what we assumed, the host itself is the evidence.
 */
function pick<V extends Ruled>(
  claims: readonly Claim<V>[],
  who: Subject,
  dataset: Dataset,
  view: View,
): { claim: Claim<V> | undefined; unsaid: PersonFact['fact'][] } {
  const today = current(claims, who.on);
  const one = (list: readonly Claim<V>[]) => sole(list, who.on);
  if (view === 'elsewhere')
    return { claim: one(today.filter((c) => !isParticular(c.value.persons))) ?? one(today), unsaid: [] };
  const answers = today.map((claim) => ({ claim, holds: concerns(claim.value.persons, who, dataset) }));
  const unsaid = answers.flatMap(({ claim, holds }) => (holds === 'maybe' ? asks(claim.value.persons) : []));
  const yes = answers.filter((a) => a.holds === 'yes').map((a) => a.claim);
  if (yes.length > 0) return { claim: one(yes.filter((c) => c.value.persons !== undefined)) ?? one(yes), unsaid };
  if (answers.some((a) => a.holds === 'maybe')) return { claim: undefined, unsaid };
  return { claim: one(today), unsaid };
}

/** A rule for named persons, rather than for everybody or everybody else. */
const isParticular = (test: PersonTest | undefined): boolean =>
  test !== undefined && Object.keys(test).some((k) => k !== 'not');

/** The claim, if there is one or if all say the same; of contested ones one is kept so that the page can show it. */
function sole<V>(claims: readonly Claim<V>[], on: string): Claim<V> | undefined {
  const settled = claims.filter(isSettled);
  const chosen = latest(settled.length === 0 ? claims : settled, on);
  if (settled.length < 2) return chosen;
  const text = (c: Claim<V> | undefined) => JSON.stringify({ ...c?.value, persons: 0 });
  return settled.every((c) => text(c) === text(chosen)) ? chosen : undefined;
}

/** Jurisdictions where a data kind rests (copies and backups included, keys not); undefined when nobody outside knows. */
export const placesOf = onceFor((s: Outline, kind: DataKind): readonly string[] | undefined => {
  const claim = s.storage[kind];
  if (claim === undefined || !isSettled(claim) || claim.value.places === 'unknown') return undefined;
  return [...new Set(claim.value.places.filter((p) => p.role !== 'keys').map((p) => p.jurisdiction))].sort();
});

/** Only where it mainly rests: what `storage.places` of the answer shows. */
export function primaryPlaces(s: Outline): string[] {
  const claim = s.storage['stored-content'];
  if (claim === undefined || !isSettled(claim) || claim.value.places === 'unknown') return [];
  return [...new Set(claim.value.places.filter((p) => p.role === 'primary').map((p) => p.jurisdiction))].sort();
}
