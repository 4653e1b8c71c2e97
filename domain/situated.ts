/** Other forums are compared for every question anew, but their situations change only with person and day. */
import type { Dataset } from './dataset';
import { subject, type Subject } from './person';
import type { Service } from './schema';
import { situate, type Situation } from './situation';

const MEMORY = new WeakMap<Dataset, { key: string; found: Map<string, Situation> }>();

/**
 * `situate` for a forum that is only compared: what it asks of the person is not part of the answer. Remembered for the
 * last person and day, so that a session of one person is quick and memory does not grow.
 */
export function situated(service: Service, who: Subject, dataset: Dataset): Situation {
  const key = JSON.stringify([who.person, who.on]);
  let memory = MEMORY.get(dataset);
  if (memory === undefined || memory.key !== key) {
    memory = { key, found: new Map() };
    MEMORY.set(dataset, memory);
  }
  const found = memory.found.get(service.id) ?? situate(service, subject(who.person, who.on), dataset);
  memory.found.set(service.id, found);
  return found;
}
