/** Which records an answer is carried by: what `data why` tells and `data due --by impact` counts. */
import type { Dataset } from '../dataset';
import type { Folder, Measure, Service } from '../schema';
import { primaryPlaces, situate } from '../situation/situation';

/** A record as its file is called: `services/kakaotalk`. */
export type RecordName = string;

/** One answer: a service seen from a state. */
export interface Answer {
  service: string;
  home: string;
}

/**
 * The records an answer can rest on: the service and what stands in for it, the operator and who controls it, the law
 * of the home and of every state that holds the data, the treaties between them, the measures of the home.
 */
export function carriersOf(service: Service, home: string, on: string, dataset: Dataset): ReadonlySet<RecordName> {
  const s = situate(service, { person: { home }, on }, dataset);
  const held = new Set([
    ...(s.seat === 'unknown' ? [] : [s.seat]),
    ...s.controlledFrom,
    ...s.offices,
    ...primaryPlaces(s),
  ]);
  const out = new Set<RecordName>();
  const add = (folder: Folder, id: string | undefined) => {
    if (id !== undefined && dataset[folder].has(id)) out.add(`${folder}/${id}`);
  };
  for (const id of [...s.ids, s.regime.usually?.value]) add('services', id);
  addOperators(s.operator?.id, dataset, add);
  for (const state of [home, ...held]) add('jurisdictions', state);
  for (const i of dataset.instrumentsOf.get(home) ?? [])
    if (i.parties.some((p) => p.value.state !== home && held.has(p.value.state))) add('instruments', i.id);
  for (const m of dataset.measuresOf.get(home) ?? []) if (covers(m, service)) add('measures', m.id);
  return out;
}

/** A rule for payments or maps never speaks of communications; one for messengers says nothing of mail. */
const covers = (m: Measure, service: Service): boolean =>
  m.communications &&
  m.applies.some(
    ({ value: { categories } }) =>
      typeof categories === 'string' || categories.some((c) => service.categories.includes(c)),
  );

function addOperators(
  id: string | undefined,
  dataset: Dataset,
  add: (folder: Folder, id: string | undefined) => void,
  seen = new Set<string>(),
): void {
  if (id === undefined || seen.has(id)) return;
  seen.add(id);
  add('operators', id);
  for (const parent of dataset.operators.get(id)?.parents ?? [])
    addOperators(parent.value.operator, dataset, add, seen);
}

/** States whose residents are asked about: those with a law of their own in the dataset. */
export const homesOf = (dataset: Dataset): string[] =>
  [...dataset.jurisdictions.values()].filter((j) => j.actorOnly !== true && j.standards.length > 0).map((j) => j.id);

/** Record → the answers it carries, over all services and homes. */
export function carried(dataset: Dataset, on: string): ReadonlyMap<RecordName, readonly Answer[]> {
  const out = new Map<RecordName, Answer[]>();
  for (const service of dataset.services.values())
    for (const home of homesOf(dataset))
      for (const name of carriersOf(service, home, on, dataset)) {
        const list = out.get(name);
        if (list === undefined) out.set(name, [{ service: service.id, home }]);
        else list.push({ service: service.id, home });
      }
  return out;
}
