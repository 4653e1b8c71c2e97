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
  const protectionOf = protections(home, 'stored-content', s.who, dataset);
  const isStronger = (c: Protection, than: Protection) => verdictOn(c, than) === 'stronger';
  const own = protectionOf(s);
  const stronger = peers(s.service, dataset)
    .map((service) => situate(service, s.who, dataset))
    .filter((c) => c.seat !== home && isStronger(protectionOf(c), own))
    .map((c) => ({ situation: c, order: order(c, home, dataset), documented: documented(c) }))
    .sort(
      (a, b) =>
        a.order - b.order || b.documented - a.documented || (a.situation.service.id < b.situation.service.id ? -1 : 1),
    )
    .map(({ situation }) => situation);
  let best = stronger[0];
  for (const c of stronger.slice(1, 40))
    if (best !== undefined && isStronger(protectionOf(c), protectionOf(best))) best = c;
  return best === undefined ? undefined : { situation: best, why: 'strongest' };
}

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
