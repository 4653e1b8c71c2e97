/**
 * The forums of one category as one person meets them: all that is the same whatever they are compared with, and worked out
 * once for all services of the category that are asked about.
 */
import type { Alternative, Code } from '../assessment';
import type { Dataset } from '../dataset';
import { recall } from '../memory';
import type { Protection } from '../order/protection';
import type { Subject } from '../question';
import { protections } from '../routes/protected';
import { primaryPlaces, situate, type Situation } from '../situation/situation';
import { code } from '../states';
import type { Category } from '../words';
import { reachable } from './reachable';
import { joinable } from './reference';

export interface Forum {
  told: Pick<Alternative, 'service' | 'name' | 'reachable' | 'operator' | 'places' | 'encryption'>;
  /** The states that could reach it first, each with what stands before what is stored there. */
  holders: readonly { state: string; named: Code; protection: Protection }[];
}

export interface Forums {
  /** In the order of their ids. */
  forums: readonly Forum[];
  /** What stands between a requester and what is stored with each of them, in the same order. */
  against: (requester: string) => readonly Protection[];
}

export const forumsOf = (category: Category | undefined, who: Subject, dataset: Dataset): Forums =>
  recall(dataset, who, 'forums', category ?? '', () => {
    const situations = joinable(category, dataset)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((service) => situate(service, who, dataset));
    const known = new Map<string, readonly Protection[]>();
    return {
      forums: situations.map((s) => forum(s, dataset)),
      against: (requester) => {
        let all = known.get(requester);
        if (all === undefined) known.set(requester, (all = situations.map(protectionsFrom(requester, who, dataset))));
        return all;
      },
    };
  });

/** The states that could reach it first. */
export const holdersOf = (s: Situation): string[] => s.controlledFrom.slice(0, 2);

/** What stands between a requester and what is stored, in any situation of this person. */
export const protectionsFrom = (requester: string, who: Subject, dataset: Dataset): ((s: Situation) => Protection) =>
  recall(dataset, who, 'protections from', requester, () => protections(requester, 'stored-content', who, dataset));

const forum = (s: Situation, dataset: Dataset): Forum => ({
  told: {
    service: s.service.id,
    name: s.service.name,
    reachable: reachable(s.service, s.who.person.home, s.who.on, dataset),
    operator: s.seat === 'unknown' ? 'unknown' : code(s.seat),
    places: primaryPlaces(s).map(code),
    encryption: s.encryption?.value.content ?? 'unknown',
  },
  holders: holdersOf(s).map((state) => ({
    state,
    named: code(state),
    protection: protectionsFrom(state, s.who, dataset)(s),
  })),
});
