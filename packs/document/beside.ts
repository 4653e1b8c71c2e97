/** What a pack must respect of the dataset it is heard beside: names others hold, and records it says something of. */
import type { Dataset } from '../../domain/dataset';
import type { Fault } from '../fault';
import { documentFault } from './faults';
import { holderOf, namesOf } from './names';
import type { Entry } from './read';
import { type Named, referencesIn } from './references';
import type { Advice } from './shape';

export interface Beside {
  dataset: Dataset;
  /** Is this host a suffix that anybody can register names under (`co.kr`)? The list is not ours. */
  isPublicSuffix: (host: string) => boolean;
}

export const besideFaults = (entries: readonly Entry[], advice: readonly Advice[], beside: Beside): Fault[] => [
  ...entries.flatMap((e) => extendsNothing(e, beside.dataset)),
  ...names(entries, beside),
  ...references(entries, advice, beside.dataset),
];

const FOLDER = {
  operator: 'operators',
  service: 'services',
  instrument: 'instruments',
  measure: 'measures',
  group: 'groups',
} as const;

/** A state of which nothing is recorded may be spoken of; anything else must be there. */
const extendsNothing = (e: Entry, dataset: Dataset): Fault[] =>
  e.is !== 'extending' || e.record.kind === 'jurisdiction' || dataset[FOLDER[e.record.kind]].has(e.record.id)
    ? []
    : [documentFault('names-nothing', e.at('id'), { value: e.record.id })];

function names(entries: readonly Entry[], { dataset, isPublicSuffix }: Beside): Fault[] {
  const taken = new Map<string, string>();
  return entries.flatMap((e): Fault[] => {
    if (e.is === 'fact' || (e.record.kind !== 'service' && e.record.kind !== 'operator')) return [];
    const self = `${FOLDER[e.record.kind]}/${e.record.id}`;
    return namesOf(e.record).flatMap(({ name, place, coversBelow }): Fault[] => {
      const at = e.at(place);
      const holder = [holderOf(name, dataset), taken.get(name)].find((h) => h !== undefined && h !== self);
      taken.set(name, self);
      return [
        ...(holder === undefined ? [] : [documentFault('host-held', at, { host: name, holder })]),
        ...(coversBelow && isPublicSuffix(name) ? [documentFault('public-suffix', at, { host: name })] : []),
      ];
    });
  });
}

function references(entries: readonly Entry[], advice: readonly Advice[], dataset: Dataset): Fault[] {
  const own: Record<Named, Set<string>> = { services: new Set(), operators: new Set(), measures: new Set() };
  for (const e of entries)
    if (e.is === 'own' && e.record.kind !== 'instrument') own[FOLDER[e.record.kind] as Named].add(e.record.id);
  const resolve = (record: Parameters<typeof referencesIn>[0], at: (field: string) => string): Fault[] =>
    referencesIn(record)
      .filter(({ folders, id }) => !folders.some((folder) => own[folder].has(id) || dataset[folder].has(id)))
      .map(({ place, id }) => documentFault('names-nothing', at(place), { value: id }));
  return [
    ...entries.flatMap(({ at, record }) => resolve(record, at)),
    ...advice.flatMap((a, i) => resolve(a, (field) => `advice.${i}.${field}`)),
  ];
}
