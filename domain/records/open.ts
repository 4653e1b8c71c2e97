/** A dataset at rest, opened: nothing but its index is read, and a record when somebody asks for it. */
import type { Dataset } from '../dataset';
import type { Group, Instrument, Jurisdiction, Measure, Operator, Service } from '../schema';
import { LazyMap } from './lazy';
import { Sources } from './sources';
import { FORMAT, type Index, type Laid, type Lists, Missing, type Names, type Range, rangeAt } from './layout';

/**
 * @param text what `compile` gave, whole
 * @throws TypeError if it is something else, or of another version of this program
 */
export function open(text: string): Dataset {
  const { index, body } = openIndex(text) ?? {};
  if (index === undefined || body === undefined || text.length !== body + index.length + index.sources)
    throw new TypeError('the records are cut short; compile the dataset anew');
  const sources = new Sources(() => text.slice(body + index.length));
  return datasetOf(index, (begin, end) => text.slice(body + begin, body + end), sources);
}

/**
 * The index, and where in the text the first record begins.
 * @param start the beginning of what `compile` gave
 * @returns undefined where the index is not whole
 * @throws TypeError if it is something else, or of another version of this program
 */
export function openIndex(start: string): { index: Index; body: number } | undefined {
  const [first = ''] = start.slice(0, 64).split('\n');
  const [format, length] = first.split(' ');
  if (format !== FORMAT || !/^\d+$/.test(length ?? ''))
    throw new TypeError(`these are no records of the format ${FORMAT}; compile the dataset anew`);
  const begin = first.length + 1;
  const body = begin + Number(length) + 1;
  if (start.length < body) return undefined;
  return { index: partsOf(start.slice(begin, body - 1)), body };
}

/** Of a dozen parts a question uses a few: each is parsed when it is looked at. */
function partsOf(text: string): Index {
  const index = {};
  for (const line of text.split('\n')) {
    const end = line.indexOf(' ');
    let part: unknown;
    const get = () => (part ??= JSON.parse(line.slice(end + 1)));
    Object.defineProperty(index, line.slice(0, end), { get, enumerable: true });
  }
  return index as Index;
}

/**
 * @param sources those in hand, or none yet: what they say is then not to be shown
 * @param read the text of a record, from and to as the index counts; undefined where it is not in hand
 * @returns a dataset that throws `Missing` for what is not in hand
 */
export function datasetOf(
  index: Index,
  read: (begin: number, end: number) => string | undefined,
  sources: Sources,
): Dataset {
  const shelf = <T>(folder: Laid): LazyMap<T> => {
    const place = () => index.shelves[folder];
    return new LazyMap(
      () => place().ids,
      (n) => {
        const range = rangeAt(place(), n);
        const text = read(...range);
        if (text === undefined) throw new Missing([range]);
        return sources.put(JSON.parse(text) as T);
      },
    );
  };
  const operators = shelf<Operator>('operators');
  const services = shelf<Service>('services');
  const instruments = shelf<Instrument>('instruments');
  const measures = shelf<Measure>('measures');
  const service = (place: number) => index.shelves.services.ids[place] ?? '';
  const operator = (place: number) => index.shelves.operators.ids[place] ?? '';
  return {
    version: index.version,
    packs: index.packs,
    jurisdictions: shelf<Jurisdiction>('jurisdictions'),
    operators,
    services,
    instruments,
    measures,
    groups: shelf<Group>('groups'),
    hosts: named(
      () => index.hosts,
      (n, flags) => ({ service: service(n), exact: flags === 1 }),
    ),
    pages: named(
      () => index.pages,
      (n, flags) => ({ operator: operator(n), exact: flags === 1 }),
    ),
    embeds: named(() => index.embeds, service),
    mailExchangers: named(
      () => index.mailExchangers,
      (n, flags) => ({ service: service(n), gateway: flags === 1 }),
    ),
    mailDomains: named(
      () => index.mailDomains,
      (n, flags) => ({ service: service(n), subdomains: (flags & 1) === 1, relay: (flags & 2) === 2 }),
    ),
    children: listed(() => index.children, operator),
    instrumentsOf: listed(
      () => index.instrumentsOf,
      (n) => instruments.at(n),
    ),
    measuresOf: listed(
      () => index.measuresOf,
      (n) => measures.at(n),
    ),
    servicesIn: listed(
      () => index.servicesIn,
      (n) => services.at(n),
    ),
    statesWithLaw: new Set(index.statesWithLaw),
    blockers: new Set(index.blockers),
  };
}

const named = <T>(names: () => Names, make: (record: number, flags: number) => T): LazyMap<T> =>
  new LazyMap(
    () => names().text.match(/\S+/g) ?? [],
    (place) => make(names().records[place] ?? -1, Number(names().flags[place])),
    (name) => placeIn(names().text, name),
  );

/** Which of the names it is, from nought; -1 where it is none of them. */
function placeIn(text: string, name: string): number {
  const at = name.includes(' ') ? -1 : text.indexOf(` ${name} `);
  let place = at < 0 ? -1 : 0;
  for (let space = text.indexOf(' '); space < at; space = text.indexOf(' ', space + 1)) place += 1;
  return place;
}

function listed<T>(lists: () => Lists, make: (place: number) => T): LazyMap<T[]> {
  const keys = () => Object.keys(lists());
  return new LazyMap(keys, (place) => all(lists()[keys()[place] ?? ''] ?? [], make));
}

/** Every record of a list; what is missing of it is told at once. */
function all<T>(places: readonly number[], make: (place: number) => T): T[] {
  const ranges: Range[] = [];
  const made = places.flatMap((place) => {
    try {
      return [make(place)];
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      ranges.push(...error.ranges);
      return [];
    }
  });
  if (ranges.length > 0) throw new Missing(ranges);
  return made;
}
