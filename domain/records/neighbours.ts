/**
 * In which order records lie, so that what one question looks at lies close together: treaties that bind many first, then states
 * with their measures, those first that most services reach, then companies with their services, by what these are for.
 */
import type { Dataset } from '../dataset';
import { type Laid, LAID } from './layout';
import { groupOf, type Reach } from './reach';

interface Named {
  id: string;
}

/** Every record once, with its folder. @param reach of each service */
export function inOrder(dataset: Dataset, reach: ReadonlyMap<string, Reach>): (readonly [Laid, Named])[] {
  const of = (folder: Laid, records: Iterable<Named>) => Array.from(records, (record) => [folder, record] as const);
  const treaties = [...dataset.instruments.values()].sort((a, b) => b.parties.length - a.parties.length || byId(a, b));
  const all = [
    ...of('groups', dataset.groups.values()),
    ...of('instruments', treaties),
    ...statesIn(dataset, reach).flatMap((state) => [
      ...of('jurisdictions', [state]),
      ...of('measures', dataset.measuresOf.get(state.id) ?? []),
    ]),
    ...companies(dataset).flatMap(({ operators, services }) => [
      ...of('operators', operators),
      ...of('services', services),
    ]),
    // Of states and companies that have no record.
    ...LAID.flatMap((folder) => of(folder, dataset[folder].values())),
  ];
  const seen = new Set<Named>();
  return all.filter(([, record]) => !seen.has(record) && seen.add(record));
}

const byId = (a: Named, b: Named) => (a.id < b.id ? -1 : 1);

/** The law of the Union is looked at beside that of everybody who asks. */
function statesIn(dataset: Dataset, reach: ReadonlyMap<string, Reach>): Named[] {
  const used = new Map<string, number>([['eu', Infinity]]);
  for (const { states } of reach.values()) for (const id of states) used.set(id, (used.get(id) ?? 0) + 1);
  const times = ({ id }: Named) => used.get(id) ?? 0;
  return [...dataset.jurisdictions.values()].sort((a, b) => (times(a) === times(b) ? byId(a, b) : times(b) - times(a)));
}

interface Company {
  operators: readonly Named[];
  services: Named[];
  /** What the first of its services is for, and which that is. */
  at: string;
}

/** Groups of operators, each with the services it has contracts for; those of one category beside each other. */
function companies(dataset: Dataset): Company[] {
  const known = new Map<string, Company>();
  const companyOf = (id: string): Company => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const operators = groupOf(id, dataset);
    const company: Company = { operators, services: [], at: `~ ${id}` };
    for (const operator of operators) known.set(operator.id, company);
    return company;
  };
  for (const service of dataset.services.values()) {
    const [first] = service.contracts;
    if (first === undefined) continue;
    const company = companyOf(first.value.operator);
    const at = `${service.categories[0] ?? ''} ${service.id}`;
    if (company.services.length === 0 || at < company.at) company.at = at;
    company.services.push(service);
  }
  for (const id of dataset.operators.keys()) companyOf(id);
  return [...new Set(known.values())].sort((a, b) => (a.at < b.at ? -1 : 1));
}
