/** A dataset at rest, opened: nothing but its index is read, and a record when somebody asks for it. */
import type { Dataset } from '../dataset';
import type { Group, Instrument, Jurisdiction, Measure, Operator, Service } from '../schema';
import { LazyMap } from './lazy';
import { FORMAT, type Index, type Laid, type Lists, type Named } from './layout';

/**
 * @param text what `compile` gave, whole
 * @throws TypeError if it is something else, or of another version of this program
 */
export function open(text: string): Dataset {
  const first = text.indexOf('\n');
  const second = text.indexOf('\n', first + 1);
  if (text.slice(0, first) !== FORMAT || second < 0)
    throw new TypeError(`these are no records of the format ${FORMAT}; compile the dataset anew`);
  const index = JSON.parse(text.slice(first + 1, second)) as Index;
  const body = second + 1;
  if (text.length !== body + index.length) throw new TypeError('the records are cut short; compile the dataset anew');
  const shelf = <T>(folder: Laid): LazyMap<T> => {
    const { ids, begin, ends } = index.shelves[folder];
    return new LazyMap(
      ids,
      (n) => JSON.parse(text.slice(body + (n === 0 ? begin : (ends[n - 1] ?? 0)), body + (ends[n] ?? 0))) as T,
    );
  };
  const operators = shelf<Operator>('operators');
  const services = shelf<Service>('services');
  const instruments = shelf<Instrument>('instruments');
  const measures = shelf<Measure>('measures');
  const { ids: serviceIds } = index.shelves.services;
  const { ids: operatorIds } = index.shelves.operators;
  const service = (place: number) => serviceIds[place] ?? '';
  const operator = (place: number) => operatorIds[place] ?? '';
  return {
    version: index.version,
    packs: index.packs,
    jurisdictions: shelf<Jurisdiction>('jurisdictions'),
    operators,
    services,
    instruments,
    measures,
    groups: shelf<Group>('groups'),
    hosts: named(index.hosts, (n, exact) => ({ service: service(n), exact: exact === 1 })),
    pages: named(index.pages, (n, exact) => ({ operator: operator(n), exact: exact === 1 })),
    embeds: named(index.embeds, service),
    mailExchangers: named(index.mailExchangers, (n, gateway) => ({ service: service(n), gateway: gateway === 1 })),
    mailDomains: named(index.mailDomains, (n, below, relay) => ({
      service: service(n),
      subdomains: below === 1,
      relay: relay === 1,
    })),
    children: listed(index.children, operator),
    instrumentsOf: listed(index.instrumentsOf, (n) => instruments.at(n)),
    measuresOf: listed(index.measuresOf, (n) => measures.at(n)),
    servicesIn: listed(index.servicesIn, (n) => services.at(n)),
    statesWithLaw: new Set(index.statesWithLaw),
    blockers: new Set(index.blockers),
  };
}

const named = <T>(list: readonly Named[], make: (record: number, ...flags: number[]) => T): LazyMap<T> =>
  new LazyMap(
    list.map(([name]) => name),
    (place) => {
      const [, record = -1, ...flags] = list[place] ?? [];
      return make(record, ...flags);
    },
  );

function listed<T>(lists: Lists, make: (place: number) => T): LazyMap<T[]> {
  const entries = Object.values(lists);
  return new LazyMap(Object.keys(lists), (place) => (entries[place] ?? []).map(make));
}
