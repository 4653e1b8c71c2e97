/** What is laid down of the forums of a category, so that comparing with them takes one text and not hundreds of records. */
import type { Dataset } from '../dataset';
import { holdersOf } from '../forums/forums-of';
import { reachable } from '../forums/reachable';
import { joinable } from '../forums/reference';
import { seenAs, seenByRequester } from '../law/seen-as';
import { ProtectionNumbers } from '../order/laid-protections';
import type { Subject } from '../question';
import { protections } from '../routes/protected';
import type { Service } from '../schema';
import { placesOf, situate, type Situation, tellsPersonsApart } from '../situation/situation';
import type { Category } from '../words';
import type { LaidForum, LaidForums, MetForum } from '../worked-out';

/** A category with what is to be read for it: the services of which only the record tells, and the states whose law counts. */
export interface LaidCategory {
  forums: LaidForums;
  byRecord: string[];
  states: string[];
}

export function forumsOn(on: string, dataset: Dataset): Map<string, LaidCategory> {
  const laying = new Laying(on, dataset);
  return new Map([...dataset.servicesIn.keys()].map((c) => [c, laying.category(c as Category)]));
}

/** Somebody from a state that no law and no rule speaks of. */
const NOWHERE = 'zz';

class Laying {
  readonly #who: Subject;
  readonly #dataset: Dataset;
  readonly #homes: Subject[];
  readonly #except = new Map<string, ReadonlySet<string>>();

  constructor(on: string, dataset: Dataset) {
    this.#who = { person: { home: NOWHERE }, on };
    this.#dataset = dataset;
    this.#homes = Array.from(dataset.jurisdictions.keys(), (home) => ({ person: { home }, on }));
  }

  category(category: Category): LaidCategory {
    const numbers = new ProtectionNumbers();
    const states = new Set<string>();
    const forums = joinable(category, this.#dataset)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((service): LaidForum => {
        const s = situate(service, this.#who, this.#dataset);
        if (!isForAll(s)) return { service: service.id };
        const way = onTheWay(s);
        for (const state of way) states.add(state);
        return { service: service.id, met: this.#met(s, way, numbers) };
      });
    return {
      forums: { ...numbers.laid(), forums },
      byRecord: forums.flatMap(({ service, met }) => (met === undefined ? service : [])),
      states: [...states].filter((state) => this.#dataset.jurisdictions.has(state)).sort(),
    };
  }

  #met(s: Situation, way: readonly string[], numbers: ProtectionNumbers): MetForum {
    const kept = s.storage['stored-content'];
    const before = (state: string): number =>
      numbers.of(protections(state, 'stored-content', this.#who, this.#dataset)(s));
    return withoutEmpty({
      name: s.service.name,
      encryption: s.encryption?.value.content ?? 'unknown',
      ...(s.operator === undefined ? {} : { operator: s.operator.id }),
      seat: s.seat,
      controlledFrom: [...s.controlledFrom],
      unopened: [...s.unopened],
      addressees: [...s.addressees],
      offices: [...s.offices],
      ...(kept === undefined ? {} : { kept: { value: kept.value, basis: kept.basis, confidence: kept.confidence } }),
      shut: Object.fromEntries(this.#shut(s.service)),
      before: Object.fromEntries(holdersOf(s).map((state) => [state, before(state)])),
      except: [...new Set(way.flatMap((state) => [...this.#differing(state)]))],
    });
  }

  #shut(service: Service): [string, false | 'unknown'][] {
    const states = new Set(service.blockedIn.map(({ value }) => value.jurisdiction));
    return [...states].flatMap((state) => {
      const answer = reachable(service, state, this.#who.on, this.#dataset);
      return answer === true ? [] : [[state, answer]];
    });
  }

  /** Homes that the law of this state, asking or asked, sees otherwise. */
  #differing(state: string): ReadonlySet<string> {
    let found = this.#except.get(state);
    if (found === undefined) {
      const seen = (who: Subject) =>
        `${seenAs(state, who, this.#dataset)} ${seenByRequester(state, who, this.#dataset)}`;
      const usual = seen(this.#who);
      found = new Set(this.#homes.filter((who) => seen(who) !== usual).map(({ person }) => person.home));
      this.#except.set(state, found);
    }
    return found;
  }
}

/** Nothing is said of what is empty: there are a thousand of these. */
const withoutEmpty = (met: MetForum): MetForum =>
  Object.fromEntries(
    Object.entries(met).filter(([, said]) => typeof said !== 'object' || Object.keys(said as object).length > 0),
  ) as unknown as MetForum;

const onTheWay = (s: Situation): string[] => [
  ...new Set([...s.controlledFrom, ...(placesOf(s, 'stored-content') ?? [])]),
];

/** Is it the same for everybody, and is all that a road looks at laid down? */
const isForAll = ({ service, operator, organ, storage }: Situation): boolean =>
  !tellsPersonsApart(service) &&
  service.disclosure.length === 0 &&
  organ.size === 0 &&
  (storage['stored-content'] !== undefined || service.storage.length === 0) &&
  [service, operator].every((record) => record === undefined || !('by' in record));
