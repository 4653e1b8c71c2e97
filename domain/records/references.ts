/**
 * The forum each service is compared with where it is kept at home (`forums/reference.ts`): found when the dataset is laid down,
 * for a search looks through every service of a category, and the verdict hangs on it.
 */
import type { Dataset } from '../dataset';
import { reference } from '../forums/reference';
import { localization } from '../localization/localized';
import { linesInto } from '../routes/exposure';
import { situate, type Situation } from '../situation/situation';
import type { Reach } from './reach';

/**
 * `service/home` → the forum, or nothing where none is stronger. For persons of whom nothing but the home is known, and for
 * every home from which a first answer comes to ask (`loss/counterfactual.ts`); of another nothing is said.
 * @param reach of each service
 */
export function referencesOn(on: string, dataset: Dataset, reach: ReadonlyMap<string, Reach>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [home, services] of byHome(reach)) {
    const who = { person: { home }, on };
    for (const id of services) {
      const service = dataset.services.get(id);
      const s = service && situate(service, who, dataset);
      if (s === undefined || !isAskedFor(s, home, dataset)) continue;
      found.set(`${id}/${home}`, reference(s, home, [], dataset)?.situation.service.id ?? '');
    }
  }
  return found;
}

/** Services by the states that may command them: one person at a time, so that what they have in common is worked out once. */
function byHome(reach: ReadonlyMap<string, Reach>): Map<string, string[]> {
  const homes = new Map<string, string[]>();
  for (const [service, { states }] of reach)
    for (const state of states) homes.set(state, [...(homes.get(state) ?? []), service]);
  return homes;
}

/** Only who controls the operator may find no way out of its reach with the same service. */
const isAskedFor = (s: Situation, home: string, dataset: Dataset): boolean =>
  [s, situate(s.service, s.who, dataset, 'elsewhere')].some(
    (x) => x.seat === home || x.controlledFrom.includes(home),
  ) &&
  (linesInto(s, home, 'stored-content', 'criminal', dataset).some(({ status }) => status === 'in-force') ||
    localization(s, home, dataset).localized === 'yes');
