/** The dataset with one pack beside it: what the core is asked besides the dataset alone. Nothing is copied or merged at rest. */
import { changed } from '../../domain/changed';
import { type Dataset, mailDomainOf, mailExchangerOf } from '../../domain/dataset';
import { LazyMap } from '../../domain/records/lazy';
import { LAID, type Laid } from '../../domain/records/layout';
import type { Group, Instrument, Jurisdiction, Measure, Operator, Service } from '../../domain/schema';
import { holderOf, namesOf } from '../document/names';
import { extended, type Recorded } from './extended';
import { labelOf, type Pack } from './pack';

const MADE = new WeakMap<Dataset, WeakMap<Pack, Dataset>>();

/** The same dataset and pack give the very same answer, so that what is remembered of it is remembered (domain/memory). */
export function beside(dataset: Dataset, pack: Pack): Dataset {
  const packs = MADE.get(dataset) ?? new WeakMap<Pack, Dataset>();
  MADE.set(dataset, packs);
  const made = packs.get(pack) ?? make(dataset, pack);
  packs.set(pack, made);
  return made;
}

const FOLDER = {
  jurisdiction: 'jurisdictions',
  operator: 'operators',
  service: 'services',
  instrument: 'instruments',
  measure: 'measures',
  group: 'groups',
} as const satisfies Readonly<Record<Recorded['kind'], Laid>>;

function make(dataset: Dataset, pack: Pack): Dataset {
  const laid = laidOver(dataset, pack);
  return changed(
    dataset,
    {
      operators: laid<Operator>('operators'),
      services: laid<Service>('services'),
      instruments: laid<Instrument>('instruments'),
      measures: laid<Measure>('measures'),
      jurisdictions: laid<Jurisdiction>('jurisdictions'),
      groups: laid<Group>('groups'),
    },
    [labelOf(pack)],
  );
}

/** Records the pack adds or speaks of, by folder, each made when it is asked for. */
function laidOver(dataset: Dataset, pack: Pack): <T>(folder: Laid) => ReadonlyMap<string, T> {
  const makers = Object.fromEntries(
    LAID.map((folder) => [folder, new Map<string, () => Recorded | undefined>()]),
  ) as Record<Laid, Map<string, () => Recorded | undefined>>;
  for (const words of pack.document.extending) {
    const folder = FOLDER[words.kind];
    if (words.kind === 'jurisdiction' || dataset[folder].has(words.id))
      makers[folder].set(words.id, () => withoutHeld(extended(dataset[folder].get(words.id), words), dataset));
  }
  // A colon stands in no id of the dataset: what a pack adds lies over nothing.
  for (const record of pack.document.own)
    makers[FOLDER[record.kind]].set(record.id, () =>
      withoutHeld(Object.assign({}, record, { by: pack.publisher }), dataset),
    );
  return <T>(folder: Laid) => {
    const said = new Map([...makers[folder]].sort(([a], [b]) => (a < b ? -1 : 1)));
    return new LazyMap({ get: (id) => said.get(id), entries: () => said }, (make) => make() as T);
  };
}

/** A name that another record of the dataset holds is left to it, whatever the pack says and whenever it was taken in. */
function withoutHeld(record: Recorded | undefined, dataset: Dataset): Recorded | undefined {
  if (record?.kind !== 'service' && record?.kind !== 'operator') return record;
  const self = `${FOLDER[record.kind]}/${record.id}`;
  const isFree = (name: string): boolean => {
    const holder = holderOf(name, dataset);
    return holder === undefined || holder === self;
  };
  if (namesOf(record).every(({ name }) => isFree(name))) return record;
  const hosts = record.hosts.filter(({ host }) => isFree(host));
  if (record.kind === 'operator') return { ...record, hosts };
  return {
    ...record,
    hosts,
    embeds: record.embeds.filter(isFree),
    mailDomains: record.mailDomains.filter((d) => isFree(mailDomainOf(d).domain)),
    mailExchangers: record.mailExchangers.filter((x) => isFree(mailExchangerOf(x).host)),
  };
}
