/** A dataset at rest, opened: nothing but its index is read, and a record when somebody asks for it. */
import type { Dataset } from '../dataset';
import type { Group, Instrument, Jurisdiction, Measure, Operator, Service } from '../schema';
import type { LaidForums } from '../worked-out';
import { lawIn } from './laws';
import { LazyMap } from './lazy';
import { type About, FORMAT, type Index, type Laid, Missing, type Range, rangeOf, type TableName } from './layout';
import { Sources } from './sources';
import { Table } from './table';

/** A text, or whatever gives parts of one: what lies in a file need not be made into letters before somebody looks. */
export interface Letters {
  readonly length: number;
  slice(begin: number, end: number): string;
}

/**
 * @param text what `compile` gave, whole
 * @throws TypeError if it is something else, or of another version of this program
 */
export function open(text: Letters): Dataset {
  const { index, body } = openIndex(text) ?? {};
  if (index === undefined || body === undefined || text.length !== body + index.length + index.sources)
    throw new TypeError('the records are cut short; compile the dataset anew');
  const end = body + index.length;
  const sources = new Sources((from, to) => text.slice(end + from, end + to));
  return datasetOf(index, (begin, end) => text.slice(body + begin, body + end), sources);
}

/**
 * The index, and where in the text the first record begins.
 * @param start the beginning of what `compile` gave
 * @returns undefined where the index is not whole
 * @throws TypeError if it is something else, or of another version of this program
 */
export function openIndex(start: Letters): { index: Index; body: number } | undefined {
  const [first = ''] = start.slice(0, 64).split('\n');
  const [format, length] = first.split(' ');
  if (format !== FORMAT || !/^\d+$/.test(length ?? ''))
    throw new TypeError(`these are no records of the format ${FORMAT}; compile the dataset anew`);
  const begin = first.length + 1;
  const body = begin + Number(length) + 1;
  if (start.length < body) return undefined;
  const said = start.slice(begin, body - 1);
  const line = said.indexOf('\n');
  const about = JSON.parse(said.slice(0, line)) as About;
  const tables: Partial<Record<TableName, Table>> = {};
  let at = line + 1;
  for (const [name, letters] of about.tables) {
    tables[name] = new Table(said.slice(at, at + letters));
    at += letters + 1;
  }
  return { index: { ...about, table: (name) => tables[name] as Table }, body };
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
  const table = <T>(name: TableName, make: (said: string, key: string) => T) =>
    new LazyMap({ get: (key) => index.table(name).get(key), entries: () => index.table(name).entries() }, make);
  const shelf = <T>(folder: Laid): LazyMap<T> =>
    table(folder, (place, id) => {
      const range = rangeOf(place);
      const text = read(...range);
      if (text === undefined) throw new Missing([range], folder === 'services' ? [id] : []);
      return sources.put(JSON.parse(text) as T);
    });
  const forums = (said: string): LaidForums => {
    const [place = '', byRecord = '', states = ''] = said.split(';');
    const range = rangeOf(place);
    const text = read(...range);
    if (text === undefined) throw new Missing([range], idsIn(byRecord), idsIn(states));
    return JSON.parse(text) as LaidForums;
  };
  const services = shelf<Service>('services');
  const instruments = shelf<Instrument>('instruments');
  const measures = shelf<Measure>('measures');
  const opened: Dataset = {
    version: index.version,
    packs: index.packs,
    jurisdictions: shelf<Jurisdiction>('jurisdictions'),
    operators: shelf<Operator>('operators'),
    services,
    instruments,
    measures,
    groups: shelf<Group>('groups'),
    hosts: table(
      'hosts',
      named((service, [exact]) => ({ service, exact })),
    ),
    pages: table(
      'pages',
      named((operator, [exact]) => ({ operator, exact })),
    ),
    embeds: table('embeds', String),
    mailExchangers: table(
      'mailExchangers',
      named((service, [gateway]) => ({ service, gateway })),
    ),
    mailDomains: table(
      'mailDomains',
      named((service, [subdomains, relay]) => ({ service, subdomains, relay })),
    ),
    children: table('children', (said) => said.split(',')),
    instrumentsOf: table('instrumentsOf', listed(instruments)),
    measuresOf: table('measuresOf', listed(measures)),
    servicesIn: table('servicesIn', listed(services)),
    statesWithLaw: new Set(index.statesWithLaw),
    blockers: new Set(index.blockers),
  };
  const laws = table('laws', (place) => {
    const range = rangeOf(place);
    const text = read(...range);
    if (text === undefined) throw new Missing([range]);
    return lawIn(text);
  });
  return {
    ...opened,
    forComparing: { ...opened, jurisdictions: laws },
    ...(index.days === undefined
      ? {}
      : { workedOut: { days: index.days, references: table('references', String), forums: table('forums', forums) } }),
  };
}

const idsIn = (said: string): string[] => (said === '' ? [] : said.split(','));

/** Whose a name is, and what else is true of it, as the bits of a digit. */
const named =
  <T>(make: (id: string, flags: [boolean, boolean]) => T) =>
  (said: string): T => {
    const [id = '', flags = 0] = said.split(',');
    return make(id, [(Number(flags) & 1) !== 0, (Number(flags) & 2) !== 0]);
  };

/** Every record of a list; what is missing of it is told at once. */
const listed =
  <T>(records: LazyMap<T>) =>
  (said: string): T[] => {
    const ranges: Range[] = [];
    const services: string[] = [];
    const all = said.split(',').flatMap((id) => {
      try {
        return records.get(id) ?? [];
      } catch (error) {
        if (!(error instanceof Missing)) throw error;
        ranges.push(...error.ranges);
        services.push(...error.services);
        return [];
      }
    });
    if (ranges.length > 0) throw new Missing(ranges, services);
    return all;
  };
