/** The forum you chose has changed: which protections weakened or strengthened between two days or two datasets, and why. */
import type { Person, Route } from '../assessment';
import { compare } from '../order/protection';
import type { Dataset } from '../dataset';
import { exposure } from '../routes/exposure';
import { chosenRoute } from '../order/chosen';
import { normIn } from '../answer/explanation';
import { pathOf } from '../refs';
import { situate } from '../situation/situation';
import { code } from '../states';
import type { DataKind, RouteKind, Verdict } from '../words';

export interface Change {
  service: string;
  home: string;
  data: DataKind;
  /** Now against then: `weaker` = the protection eroded. */
  verdict: Verdict;
  before: RouteKind;
  after: RouteKind;
  /** Records and laws that roads of one side rest on and those of the other do not. */
  because: string[];
}

interface Moment {
  dataset: Dataset;
  on: string;
}

/** One service for one person, now against then. Undefined where nothing changed or the service is not in both. */
export function changeOf(
  service: string,
  person: Person,
  data: DataKind,
  before: Moment,
  after: Moment,
): Change | undefined {
  const [then, now] = [before, after].map(({ dataset, on }): Route[] | undefined => {
    const record = dataset.services.get(service);
    return record === undefined
      ? undefined
      : exposure(situate(record, { person, on }, dataset), person.home, data, 'criminal', dataset);
  });
  if (then === undefined || now === undefined) return undefined;
  const verdict = compare(now, then);
  if (verdict === 'same') return undefined;
  return {
    service,
    home: code(person.home),
    data,
    verdict,
    before: chosenRoute(then)?.kind ?? 'none-known',
    after: chosenRoute(now)?.kind ?? 'none-known',
    because: changedReasons(then, now),
  };
}

function changedReasons(then: readonly Route[], now: readonly Route[]): string[] {
  const reasons = (list: readonly Route[]) =>
    new Set(list.flatMap((r) => [...r.records.map(pathOf), ...r.filters.map(normIn)]));
  const [a, b] = [reasons(then), reasons(now)];
  return [...new Set([...[...b].filter((x) => !a.has(x)), ...[...a].filter((x) => !b.has(x))])].sort();
}

/** All pairs of service and home whose stored content is certainly or possibly otherwise protected. */
export function erosion(
  before: Moment,
  after: Moment,
  homes: readonly string[],
  data: DataKind = 'stored-content',
): Change[] {
  const services = [...after.dataset.services.keys()].filter((id) => before.dataset.services.has(id));
  return services.flatMap((service) => homes.flatMap((home) => changeOf(service, { home }, data, before, after) ?? []));
}
