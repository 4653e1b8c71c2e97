/** How persons from everywhere meet a service, those that meet it alike as one: what is laid down of it for comparing. */
import { current } from '../claims';
import type { Dataset } from '../dataset';
import type { Service } from '../schema';
import type { Kept } from '../situation/outline';
import { stateOfPrefix } from '../situation/dialling-codes';
import { exceptions, expand } from '../situation/person';
import { placesOf, situate, type Situation, tellsPersonsApart } from '../situation/situation';
import type { LaidStorage, MetForum } from '../worked-out';
import { NOWHERE, type Views } from './views';

/** One way to meet it, by one of those who do. */
export interface Meeting {
  home: string;
  s: Situation;
  laid: Omit<MetForum, 'before'>;
}

export class Meetings {
  readonly #views: Views;
  readonly #dataset: Dataset;
  /** By service, home and what is met; worked out person by person, for that is how things are remembered. */
  readonly #apart = new Map<string, Map<string, Situation>>();
  readonly #known = new Map<string, readonly Meeting[] | undefined>();

  constructor(views: Views, dataset: Dataset) {
    this.#views = views;
    this.#dataset = dataset;
    const apart = [...dataset.services.values()].filter(tellsPersonsApart);
    const named = new Map(apart.map((service) => [service, statesNamedBy(service, views.on, dataset)]));
    for (const { id } of apart) this.#apart.set(id, new Map());
    for (const [home, who] of views.persons)
      for (const [service, states] of named)
        if (home === NOWHERE || states.has(home))
          this.#apart.get(service.id)?.set(home, situate(service, who, dataset));
  }

  /** Undefined where what a road looks at is not all laid down. */
  with(service: Service): readonly Meeting[] | undefined {
    if (!this.#known.has(service.id)) this.#known.set(service.id, this.#meet(service));
    return this.#known.get(service.id);
  }

  #meet(service: Service): readonly Meeting[] | undefined {
    const who = this.#views.persons.get(NOWHERE);
    if (who === undefined) return undefined;
    const met = this.#apart.get(service.id) ?? new Map([[NOWHERE, situate(service, who, this.#dataset)]]);
    if (![...met.values()].every(isLaid)) return undefined;
    const alike = new Map<string, [home: string, s: Situation][]>();
    for (const [home, s] of met) {
      const says = JSON.stringify(outlineOf(s));
      alike.set(says, [...(alike.get(says) ?? []), [home, s]]);
    }
    return Array.from(alike.values(), (those): Meeting => {
      const [home, s] = those[0] as [string, Situation];
      const homes = home === NOWHERE ? undefined : those.map(([one]) => one);
      const except = new Set(onTheWay(s).flatMap((state) => this.#views.unlike(state, home)));
      const here = [...except].filter((other) => homes?.includes(other) ?? other !== NOWHERE);
      return {
        home,
        s,
        laid: {
          ...(homes === undefined ? {} : { homes }),
          ...outlineOf(s),
          ...(here.length === 0 ? {} : { except: here }),
        },
      };
    });
  }
}

/** From every other state it is met as from nowhere: no rule of it, or of a twin, tells them apart. */
function statesNamedBy(service: Service, on: string, dataset: Dataset): ReadonlySet<string> {
  const twins = service.twins.flatMap(({ value }) => dataset.services.get(value.service) ?? []);
  const tests = [service, ...twins]
    .flatMap((s) => [...s.twins, ...s.contracts, ...s.storage, ...s.encryption])
    .flatMap(({ value: { persons } }) => (persons === undefined ? [] : [persons, ...exceptions(persons)]));
  const named = tests
    .flatMap((test) => Object.values(test).flat())
    .filter((said): said is string => typeof said === 'string');
  return new Set([...expand(named, dataset, on)].map((one) => stateOfPrefix(one) ?? one));
}

/** The states whose law is looked at. */
export const onTheWay = (s: Situation): string[] => [
  ...new Set([...s.controlledFrom, ...(placesOf(s, 'stored-content') ?? [])]),
];

/** Of a pack nothing is laid down, nor of who hands over what is stored. */
const isLaid = ({ service, regime, operator, disclosure }: Situation): boolean =>
  !disclosure.some(({ value }) => value.data.includes('stored-content')) &&
  [service, regime, operator].every((record) => record === undefined || !('by' in record));

function outlineOf(s: Situation): Omit<MetForum, 'before'> {
  const kept = s.storage['stored-content'];
  const inQuestion = current(s.allStorage, s.who.on).filter(
    ({ value }) => value.data?.includes('stored-content') ?? true,
  );
  return withoutEmpty({
    encryption: s.encryption?.value.content ?? 'unknown',
    ...(s.ids[1] === undefined ? {} : { twin: s.ids[1] }),
    ...(s.operator === undefined ? {} : { operator: s.operator.id }),
    seat: s.seat,
    controlledFrom: [...s.controlledFrom],
    unopened: [...s.unopened],
    organ: [...s.organ.keys()],
    addressees: [...s.addressees],
    offices: [...s.offices],
    ...(kept === undefined ? { inQuestion: inQuestion.map(laidStorage) } : { kept: laidStorage(kept) }),
  });
}

const laidStorage = ({ value: { places, oneOf }, basis, confidence }: Kept): LaidStorage => ({
  value: { places, ...(oneOf === undefined ? {} : { oneOf }) },
  basis,
  confidence,
});

/** Nothing is said of what is empty: there are a thousand of these. */
const withoutEmpty = <T extends object>(outline: T): T =>
  Object.fromEntries(
    Object.entries(outline).filter(([, said]) => !Array.isArray(said) || said.length > 0),
  ) as unknown as T;
