/** Which records an answer about a service looks at, whoever asks: laid down in the index, so that one reading fetches them. */
import type { Dataset } from '../dataset';
import type { Operator, Service } from '../schema';
import { type Index, LAID, type Laid, type Range, rangeAt, type Reach } from './layout';

/** The folders a reach names places in, in its order. */
export const REACHED: readonly Laid[] = ['operators', 'jurisdictions', 'services'];

/** The place of a record in its folder, -1 where there is none. */
export function placesIn(dataset: Dataset): (folder: Laid, id: string) => number {
  const places = new Map(LAID.map((folder) => [folder, new Map([...dataset[folder].keys()].map((id, n) => [id, n]))]));
  return (folder, id) => places.get(folder)?.get(id) ?? -1;
}

/** Of each service, by its place. */
export function reachOfAll(dataset: Dataset): Reach[] {
  const at = placesIn(dataset);
  return Array.from(dataset.services.values(), (service) => reachOf(service, dataset, at));
}

/**
 * Everybody who may be in its group, every state that may hold one of them or the data, and its twins with theirs. Whole
 * histories: the day is not known yet.
 */
function reachOf(service: Service, dataset: Dataset, at: (folder: Laid, id: string) => number): Reach {
  const services = new Set([service, ...service.twins.flatMap((t) => dataset.services.get(t.value.service) ?? [])]);
  const operators = new Set(
    [...services].flatMap((s) => s.contracts.map((c) => c.value.operator)).flatMap((id) => groupOf(id, dataset)),
  );
  const states = new Set<string>();
  for (const s of services)
    for (const { value } of s.storage)
      for (const place of value.places === 'unknown' ? [] : value.places) states.add(place.jurisdiction);
  for (const o of operators) {
    for (const { value } of [...o.seat, ...o.runFrom]) states.add(value);
    for (const { value } of o.parents) if (value.jurisdiction !== undefined) states.add(value.jurisdiction);
  }
  const places = (folder: Laid, ids: Iterable<string>) => [...ids].map((id) => at(folder, id)).filter((n) => n >= 0);
  return [
    places(
      'operators',
      [...operators].map(({ id }) => id),
    ),
    places('jurisdictions', states),
    places(
      'services',
      [...services].slice(1).map(({ id }) => id),
    ),
  ];
}

/** The operator, its parents upwards, and all that any of these controls. */
function groupOf(id: string, dataset: Dataset): Operator[] {
  const seen = new Map<string, Operator>();
  const queue = [id];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const operator = dataset.operators.get(next);
    if (operator === undefined || seen.has(next)) continue;
    seen.set(next, operator);
    queue.push(...operator.parents.flatMap((p) => p.value.operator ?? []), ...(dataset.children.get(next) ?? []));
  }
  return [...seen.values()];
}

/**
 * What to read where these records are missing: beside services, all that a first answer about them looks at.
 * @param states lower-case codes of those who ask
 */
export function rangesBeside(index: Index, missing: readonly Range[], states: readonly string[]): readonly Range[] {
  const { shelves } = index;
  const reaches = missing
    .map(([, end]) => index.reach[shelves.services.ends.indexOf(end)])
    .filter((reach) => reach !== undefined);
  if (reaches.length === 0) return missing;
  const [operators, jurisdictions, services] = [0, 1, 2].map((part) => [
    ...new Set(reaches.flatMap((reach) => reach[part] ?? [])),
  ]) as [number[], number[], number[]];
  const ids = shelves.jurisdictions.ids;
  const asking = [...states, 'eu'].map((state) => ids.indexOf(state));
  const all = [...new Set([...asking, ...jurisdictions])].filter((n) => n >= 0);
  const of = (lists: Record<string, number[]>) => all.flatMap((n) => lists[ids[n] ?? ''] ?? []);
  const on = (folder: Laid, places: readonly number[]) => places.map((n) => rangeAt(shelves[folder], n));
  return [
    ...missing,
    ...on('services', services),
    ...on('operators', operators),
    ...on('jurisdictions', all),
    ...on(
      'instruments',
      asking.flatMap((n) => index.instrumentsOf[ids[n] ?? ''] ?? []),
    ),
    ...on('measures', of(index.measuresOf)),
    ...on(
      'groups',
      shelves.groups.ids.map((_, n) => n),
    ),
  ];
}
