/** Lays a dataset to rest: the text of records/layout. Pure, and the same bytes for the same records. */
import { type Dataset, prepare, type Records } from '../dataset';
import type { Source } from '../schema';
import { placesIn, REACHED, reachOfAll } from './reach';
import { Naming } from './sources';
import { FORMAT, type Index, LAID, type Laid, type Lists, type Names, type Reach, type Shelf } from './layout';

/**
 * @param records fitting their shapes: nothing is validated here, and nothing when it is opened
 * @throws never
 */
export function compile(records: Records, version: string, packs: string[] = []): string {
  const dataset = prepare(records, version, packs);
  const reach = reachOfAll(dataset);
  const naming = new Naming();
  const texts: string[] = [];
  let end = 0;
  const shelves = Object.fromEntries(
    LAID.map((folder): [Laid, Shelf] => {
      const begin = end;
      const laid = orderOf(folder, dataset, reach);
      const records = [...dataset[folder].values()];
      const ends = (laid ?? records.map((_, n) => n)).map((place) => {
        const text = ascii(withNames(records[place] as object, naming));
        texts.push(text);
        end += text.length;
        return end;
      });
      const places = laid && invert(laid);
      return [folder, { ids: [...dataset[folder].keys()], begin, ends, ...(places && { laid: places }) }];
    }),
  ) as Record<Laid, Shelf>;
  const sources = ascii(naming.text());
  const index = Object.entries(indexOf(dataset, shelves, reach, [end, sources.length]))
    .map(([name, part]) => `${name} ${ascii(JSON.stringify(part))}`)
    .join('\n');
  return `${FORMAT} ${index.length}\n${index}\n${texts.join('')}${sources}`;
}

/** A record as JSON, its sources by their names. */
const withNames = (record: object, naming: Naming): string =>
  JSON.stringify(record, (key, value: unknown) =>
    key === 'sources' && Array.isArray(value) ? value.map((source: Source) => naming.name(source)) : value,
  );

/** Letters beyond ASCII as JSON escapes them, so that a character is a byte. */
const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Places of records in the order they are to lie: of states and operators those first that most services reach. */
function orderOf(folder: Laid, dataset: Dataset, reach: readonly Reach[]): number[] | undefined {
  const part = REACHED.indexOf(folder);
  if (part < 0 || folder === 'services') return undefined;
  // The law of the Union is looked at beside that of everybody who asks.
  const used = [...dataset[folder].keys()].map((id) => (id === 'eu' ? Infinity : 0));
  for (const parts of reach) for (const place of parts[part] ?? []) used[place] = (used[place] ?? 0) + 1;
  return used.map((_, place) => place).sort((a, b) => (used[b] ?? 0) - (used[a] ?? 0) || a - b);
}

function invert(order: readonly number[]): number[] {
  const out: number[] = [];
  order.forEach((place, nth) => (out[place] = nth));
  return out;
}

function indexOf(
  dataset: Dataset,
  shelves: Record<Laid, Shelf>,
  reach: Reach[],
  [length, sources]: [number, number],
): Index {
  const at = placesIn(dataset);
  const lists = <T>(map: ReadonlyMap<string, readonly T[]>, place: (item: T) => number): Lists =>
    Object.fromEntries([...map].map(([key, items]) => [key, items.map(place)]));
  return {
    version: dataset.version,
    packs: dataset.packs,
    length,
    sources,
    shelves,
    hosts: names(dataset.hosts, (h) => [at('services', h.service), h.exact]),
    pages: names(dataset.pages, (h) => [at('operators', h.operator), h.exact]),
    embeds: names(dataset.embeds, (service) => [at('services', service)]),
    mailExchangers: names(dataset.mailExchangers, (x) => [at('services', x.service), x.gateway]),
    mailDomains: names(dataset.mailDomains, (d) => [at('services', d.service), d.subdomains, d.relay]),
    children: lists(dataset.children, (id) => at('operators', id)),
    instrumentsOf: lists(dataset.instrumentsOf, ({ id }) => at('instruments', id)),
    measuresOf: lists(dataset.measuresOf, ({ id }) => at('measures', id)),
    servicesIn: lists(dataset.servicesIn, ({ id }) => at('services', id)),
    statesWithLaw: [...dataset.statesWithLaw],
    blockers: [...dataset.blockers],
    reach,
  };
}

/** @param of the record of a name, and what else is true of it */
function names<T>(map: ReadonlyMap<string, T>, of: (value: T) => [record: number, ...flags: boolean[]]): Names {
  const said = [...map.values()].map(of);
  return {
    text: [...map.keys()].map((name) => ` ${name}`).join('') + ' ',
    records: said.map(([record]) => record),
    flags: said.map(([, ...flags]) => flags.reduce((sum, flag, n) => sum + (flag ? 2 ** n : 0), 0)).join(''),
  };
}
