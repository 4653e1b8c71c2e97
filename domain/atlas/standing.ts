/**
 * The map's question: is what a person writes better or worse protected against a requester in the services of another
 * state than with a service of their home? Real services, compared one by one; a state has no mark of its own.
 */
import { compare } from '../order/protection';
import type { Dataset } from '../dataset';
import { recall } from '../memory';
import { refOf } from '../refs';
import { exposure } from '../routes/exposure';
import type { Subject } from '../question';
import type { Claim, Service, Storage } from '../schema';
import { primaryPlaces, situate, type Situation } from '../situation/situation';
import type { Category, Verdict } from '../words';

/** One service as the map sees it: where its operator sits for this person, and how it compares with home. */
export interface Standing {
  service: string;
  name: string;
  /** Lower-case id, or unknown: then it counts for no state. */
  state: string;
  verdict: Verdict;
  /** The other side: the operator's own state and this service, held against home and a service at home. */
  own: Verdict;
}

/** `differs`: the services of one state compare with home in more than one way. */
export type StateVerdict = Verdict | 'differs' | 'no-service';

/** How one service compares with a service run from and kept at home, against one requester's order for stored content. */
export function standing(service: Service, requester: string, who: Subject, dataset: Dataset): Standing {
  const s = situate(service, who, dataset);
  const here = domesticAt(who, dataset);
  const roads = (x: Situation, state: string) => exposure(x, state, 'stored-content', 'criminal', dataset);
  return {
    service: service.id,
    name: service.name,
    state: s.seat,
    verdict: compare(roads(s, requester), roads(here, requester)),
    own: s.seat === 'unknown' ? 'unknown' : compare(roads(s, s.seat), roads(here, who.person.home)),
  };
}

/** Does the operators' own state need less than home does, for each of its services of which that is known? */
export function ownNeedsLess(standings: readonly Pick<Standing, 'own'>[]): boolean {
  const known = standings.filter(({ own }) => own !== 'unknown');
  return known.length > 0 && known.every(({ own }) => own === 'weaker');
}

/** What is said of a state: what all its services have in common, and nothing where they have nothing in common. */
export function verdictOf(standings: readonly Standing[]): StateVerdict {
  const [first, ...others] = new Set(standings.map(({ verdict }) => verdict));
  if (first === undefined) return 'no-service';
  return others.length === 0 ? first : 'differs';
}

/** Standings by the state of the operator. */
export function byState(standings: readonly Standing[]): Map<string, Standing[]> {
  const states = new Map<string, Standing[]>();
  for (const one of standings) states.set(one.state, [...(states.get(one.state) ?? []), one]);
  return states;
}

/** A service without any foreign tie: operator, owner and data at home. The measure all others are held against. */
const domesticAt = (who: Subject, dataset: Dataset): Situation =>
  recall(dataset, who, 'a-service-at-home', '', () => withoutForeignTie(who, dataset));

function withoutForeignTie(who: Subject, dataset: Dataset): Situation {
  const { home } = who.person;
  const place = { jurisdiction: home, role: 'primary' as const };
  const kept: Claim<Storage> = { value: { places: [place] }, basis: 'inference', confidence: 'high', sources: [] };
  const service: Service = { ...EMPTY, id: 'a-service-at-home', name: dataset.jurisdictions.get(home)?.name ?? home };
  return {
    service,
    regime: service,
    ids: [service.id],
    facts: [refOf(service)],
    operator: undefined,
    operators: [],
    seat: home,
    controlledFrom: [home],
    unopened: new Set(),
    organ: new Map(),
    addressees: new Set(),
    offices: new Set([home]),
    storage: { subscriber: kept, traffic: kept, 'stored-content': kept, 'live-content': kept },
    allStorage: [],
    disclosure: [],
    encryption: undefined,
    unsaid: new Set(),
    twinsElsewhere: [],
    alike: {},
    who,
  };
}

const EMPTY: Omit<Service, 'id' | 'name'> = {
  kind: 'service',
  categories: ['mail'],
  hosts: [],
  mailDomains: [],
  aliases: [],
  embeds: [],
  mailExchangers: [],
  openTo: [],
  reachableIn: [],
  contracts: [],
  storage: [],
  twins: [],
  encryption: [],
  signUp: [],
  blockedIn: [],
  disclosure: [],
  transparency: [],
  moves: [],
};

/** Services of one purpose, or all of them. */
export const servicesFor = (category: Category | undefined, dataset: Dataset): readonly Service[] =>
  category === undefined ? [...dataset.services.values()] : (dataset.servicesIn.get(category) ?? []);

/** A line of the list of services. */
export interface Listed {
  service: Service;
  /** Lower-case ids; the seat may be unknown. */
  seat: string;
  places: string[];
}

export function listed(service: Service, who: Subject, dataset: Dataset): Listed {
  const s = situate(service, who, dataset);
  return { service, seat: s.seat, places: primaryPlaces(s) };
}
