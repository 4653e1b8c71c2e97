/** The forum a localized domestic service is compared with: the person's preferred one, else the strongest of its category. */
import { type Protection, verdictOn } from '../order/protection';
import type { Dataset } from '../dataset';
import { exposure } from '../routes/exposure';
import { protections } from '../routes/protected';
import { recall } from '../memory';
import { situate, type Situation } from '../situation/situation';
import { reachable } from './reachable';
import { chosenRoute } from '../order/chosen';
import type { Service } from '../schema';
import type { Category } from '../words';
import { workedOutFor } from '../worked-out';

export interface Reference {
  situation: Situation;
  why: 'preferred' | 'strongest';
}

/**
 * Undefined where no forum of the category is certainly stronger against home. Where several are and none beats the
 * others, one that stands behind a foreign court goes first, then one that can be reached, then one that keeps content from its operator, then one more is known
 * about: any of them shows what is missing, and the person chooses among all.
 */
export const reference = (
  s: Situation,
  home: string,
  preferred: readonly string[],
  dataset: Dataset,
): Reference | undefined =>
  recall(dataset, s.who, 'reference', [s.service.id, s.regime.id, home, ...preferred].join(' '), () =>
    find(s, home, preferred, dataset),
  );

function find(s: Situation, home: string, preferred: readonly string[], dataset: Dataset): Reference | undefined {
  const wanted = preferred
    .flatMap((id) => dataset.services.get(id) ?? [])
    .find((p) => p.id !== s.service.id && shares(p, s.service));
  if (wanted !== undefined) return { situation: situate(wanted, s.who, dataset), why: 'preferred' };
  const known = laidDown(s, home, dataset);
  if (known === undefined) return strongest(s, home, dataset);
  const service = dataset.services.get(known);
  return service && { situation: situate(service, s.who, dataset), why: 'strongest' };
}

/** Which forum it is, by what was worked out before anybody asked; empty where there is none, undefined where nobody knows. */
function laidDown(s: Situation, home: string, dataset: Dataset): string | undefined {
  const worked = workedOutFor(dataset.workedOut, s.who);
  const isTheirs = home === s.who.person.home && s === situate(s.service, s.who, dataset);
  return isTheirs ? worked?.references.get(`${s.service.id}/${home}`) : undefined;
}

function strongest(s: Situation, home: string, dataset: Dataset): Reference | undefined {
  const isStronger = (c: Protection, than: Protection) => verdictOn(c, than) === 'stronger';
  const own = protections(home, 'stored-content', s.who, dataset)(s);
  const related = relativesOf(s.service);
  const stronger = abroad(s, home, dataset)
    .filter(({ service, protection }) => !related.has(service.id) && isStronger(protection, own))
    .sort((a, b) => a.order - b.order || b.documented - a.documented || (a.service.id < b.service.id ? -1 : 1));
  let best = stronger[0];
  for (const c of stronger.slice(1, 40)) if (best !== undefined && isStronger(c.protection, best.protection)) best = c;
  return best && { situation: best.situation, why: 'strongest' };
}

/** A forum with what it is chosen by. */
interface Candidate {
  service: Service;
  situation: Situation;
  protection: Protection;
  order: number;
  documented: number;
}

/** The forums of its category that have their seat elsewhere: the same for every service of that category. */
const abroad = (s: Situation, home: string, dataset: Dataset): readonly Candidate[] =>
  recall(dataset, s.who, 'abroad', `${s.service.categories[0] ?? ''} ${home}`, () => {
    const protectionOf = protections(home, 'stored-content', s.who, dataset);
    return joinable(s.service.categories[0], dataset)
      .map((service) => situate(service, s.who, dataset))
      .filter(({ seat }) => seat !== home)
      .map((situation): Candidate => {
        let known: number | undefined;
        return {
          service: situation.service,
          situation,
          protection: protectionOf(situation),
          /** Only of those that are stronger does anybody ask. */
          get order() {
            return (known ??= order(situation, home, dataset));
          },
          documented: documented(situation),
        };
      });
  });

const order = (s: Situation, home: string, dataset: Dataset): number =>
  (asksCourt(s, home, dataset) ? 0 : 4) +
  (reachable(s.service, home, s.who.on, dataset) === false ? 2 : 0) +
  (s.encryption?.value.content === 'end-to-end-default' ? 0 : 1);

/** Does the home requester have to pass a court of another state there? */
function asksCourt(s: Situation, home: string, dataset: Dataset): boolean {
  const road = chosenRoute(exposure(s, home, 'stored-content', 'criminal', dataset));
  return road?.filters.some((f) => f.part === 'requested' && f.authorizer === 'court') ?? false;
}

/** Of two as good, the one more is known about: its facts can be checked. */
const documented = (s: Situation): number => s.service.contracts.length + s.service.storage.length;

const shares = (a: Service, b: Service): boolean => a.categories.some((c) => b.categories.includes(c));

/** Nobody outside a ministry can move there, and to a carrier's mail only who buys its line. */
const CLOSED: ReadonlySet<string> = new Set(['staff', 'customers']);
const isClosed = ({ openTo }: Service): boolean =>
  openTo.length > 0 && openTo.every(({ value }) => CLOSED.has(value.who));

/** Services of the same first category that people can join, without the service itself and its own twins. */
export function peers(service: Service, dataset: Dataset): Service[] {
  const related = relativesOf(service);
  return joinable(service.categories[0], dataset).filter((p) => !related.has(p.id));
}

/** Ids of the service itself and its own twins: no other forums. */
export const relativesOf = ({ id, usually, twins }: Service): ReadonlySet<string> =>
  new Set([id, usually?.value ?? '', ...twins.map((t) => t.value.service)]);

/** Services of a category that people can join. */
export const joinable = (category: Category | undefined, dataset: Dataset): Service[] =>
  category === undefined ? [] : (dataset.servicesIn.get(category) ?? []).filter((p) => !isClosed(p));
