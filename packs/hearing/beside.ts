/** The dataset with one pack beside it: what the core is asked besides the dataset alone. Nothing is copied or merged at rest. */
import { type Dataset, mailDomainOf, mailExchangerOf } from '../../domain/dataset';
import { LazyMap } from '../../domain/records/lazy';
import { LAID, type Laid } from '../../domain/records/layout';
import type { Group, Instrument, Jurisdiction, Measure, Operator, Service } from '../../domain/schema';
import { holderOf, namesOf } from '../document/names';
import { extended, type Recorded } from './extended';
import { Overlay } from './overlay';
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
  const operators = laid<Operator>('operators');
  const services = laid<Service>('services');
  const instruments = laid<Instrument>('instruments');
  const measures = laid<Measure>('measures');
  const jurisdictions = laid<Jurisdiction>('jurisdictions');
  const over = <T>(below: ReadonlyMap<string, T>, pairs: Iterable<readonly [string, T]>) =>
    new Overlay(below, new Map(pairs));
  return {
    version: dataset.version,
    packs: [labelOf(pack)],
    jurisdictions: over(dataset.jurisdictions, jurisdictions),
    operators: over(dataset.operators, operators),
    services: over(dataset.services, services),
    instruments: over(dataset.instruments, instruments),
    measures: over(dataset.measures, measures),
    groups: over(dataset.groups, laid<Group>('groups')),
    hosts: over(
      dataset.hosts,
      [...services.values()].flatMap((s) =>
        s.hosts.map((h) => [h.host, { service: s.id, exact: h.exact === true }] as const),
      ),
    ),
    pages: over(
      dataset.pages,
      [...operators.values()].flatMap((o) =>
        o.hosts.map((h) => [h.host, { operator: o.id, exact: h.exact === true }] as const),
      ),
    ),
    embeds: over(
      dataset.embeds,
      [...services.values()].flatMap((s) => s.embeds.map((host) => [host, s.id] as const)),
    ),
    mailExchangers: over(
      dataset.mailExchangers,
      [...services.values()].flatMap((s) =>
        s.mailExchangers
          .map(mailExchangerOf)
          .map(({ host, gateway }) => [host, { service: s.id, gateway: gateway === true }] as const),
      ),
    ),
    mailDomains: over(
      dataset.mailDomains,
      [...services.values()].flatMap((s) =>
        s.mailDomains
          .map(mailDomainOf)
          .map(
            (d) => [d.domain, { service: s.id, subdomains: d.subdomains === true, relay: d.relay === true }] as const,
          ),
      ),
    ),
    children: lists(
      dataset.children,
      operators,
      (o) => o.parents.flatMap((p) => p.value.operator ?? []),
      ({ id }) => id,
    ),
    instrumentsOf: lists(
      dataset.instrumentsOf,
      instruments,
      (i) => i.parties.map((p) => p.value.state),
      itself,
      ({ id }) => id,
    ),
    measuresOf: lists(
      dataset.measuresOf,
      measures,
      (m) => [m.jurisdiction],
      itself,
      ({ id }) => id,
    ),
    servicesIn: lists(
      dataset.servicesIn,
      services,
      (s) => s.categories,
      itself,
      ({ id }) => id,
    ),
    statesWithLaw: new Set([
      ...dataset.statesWithLaw,
      ...[...jurisdictions.values()].flatMap((j) => (j.actorOnly !== true && j.standards.length > 0 ? [j.id] : [])),
    ]),
    blockers: new Set([
      ...dataset.blockers,
      ...[...services.values()].flatMap((s) =>
        s.blockedIn.flatMap((c) => (c.value.status === 'blocked' ? [c.value.jurisdiction] : [])),
      ),
    ]),
  };
}

const itself = <T>(item: T): T => item;

/** Records the pack adds or speaks of, by folder, each made when it is asked for. */
function laidOver(dataset: Dataset, pack: Pack): <T>(folder: Laid) => LazyMap<T> {
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
    const entries = [...makers[folder]].sort(([a], [b]) => (a < b ? -1 : 1));
    return new LazyMap<T>(
      entries.map(([id]) => id),
      (place) => entries[place]?.[1]() as T,
    );
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

/** A look-up of lists: those of the dataset with the pack's records in the place of what they extend, and those it adds. */
function lists<R extends { id: string }, T>(
  below: ReadonlyMap<string, T[]>,
  records: ReadonlyMap<string, R>,
  keysOf: (record: R) => readonly string[],
  item: (record: R) => T,
  idOf: (item: T) => string = String,
): Overlay<T[]> {
  const above = new Map<string, T[]>();
  for (const record of records.values())
    for (const key of new Set(keysOf(record))) {
      const list = above.get(key) ?? [...(below.get(key) ?? [])];
      const place = list.findIndex((known) => idOf(known) === record.id);
      if (place === -1) list.push(item(record));
      else list[place] = item(record);
      above.set(key, list);
    }
  return new Overlay(below, above);
}
