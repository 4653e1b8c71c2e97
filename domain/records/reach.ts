/** Which records an answer about a service looks at, whoever asks: laid down in the index, so that one reading fetches them. */
import type { Dataset } from '../dataset';
import type { Operator, Service } from '../schema';
import { type Index, type Missing, type Range, rangeOf, type TableName } from './layout';

export interface Reach {
  services: string[];
  operators: string[];
  /** Lower-case codes, of those alone that have a record. */
  states: string[];
}

/**
 * The service and its twins, everybody who may be in their groups, and every state that may hold one of them or the data. Whole
 * histories: the day is not known yet.
 */
export function reachOf(service: Service, dataset: Dataset): Reach {
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
  const idOf = ({ id }: { id: string }) => id;
  return {
    services: Array.from(services, idOf),
    operators: Array.from(operators, idOf),
    states: [...states].filter((id) => dataset.jurisdictions.has(id)),
  };
}

/** The operator, its parents upwards, and all that any of these controls. */
export function groupOf(id: string, dataset: Dataset): Operator[] {
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
 * What to read where these records are missing: beside services, all that a first answer about them looks at, the forums included
 * that they are compared with.
 * @param states lower-case codes of those who ask
 */
export function rangesBeside(index: Index, missing: Missing, states: readonly string[]): readonly Range[] {
  const said = (name: TableName, keys: Iterable<string>, between: string) =>
    new Set(Array.from(keys).flatMap((key) => index.table(name).get(key)?.split(between) ?? []));
  const asking = [...states, 'eu'];
  const lawsOf = (compared: readonly string[]) =>
    compared.length === 0 ? [] : Array.from(said('laws', [...compared, ...asking], ';'), rangeOf);
  if (missing.services.length === 0) return [...missing.ranges, ...lawsOf(missing.states)];
  const compared = states.flatMap((home) => missing.services.map((id) => `${id}/${home}`));
  const services = [...missing.services, ...said('references', compared, ';')];
  const held = [...said('reach', services, ';')];
  const isPlace = (one: string) => one.includes('.');
  const all = new Set([...asking, ...held.filter((one) => !isPlace(one))]);
  const places = [
    ...held.filter(isPlace),
    ...said('jurisdictions', all, ';'),
    ...said('measures', said('measuresOf', all, ','), ';'),
    ...said('instruments', said('instrumentsOf', asking, ','), ';'),
  ];
  // Whoever looks at several compares them.
  const laws = lawsOf(missing.services.length > 1 ? [...all, ...missing.states] : missing.states);
  return [...missing.ranges, ...laws, ...places.map(rangeOf)];
}
