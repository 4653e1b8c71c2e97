/** Lays a dataset to rest: the text of records/layout. Pure, and the same bytes for the same records. */
import { type Dataset, prepare, type Records } from '../dataset';
import { reachOf } from './reach';
import { FORMAT, type Index, LAID, type Laid, type Lists, type Named, type Shelf } from './layout';

/**
 * @param records fitting their shapes: nothing is validated here, and nothing when it is opened
 * @throws never
 */
export function compile(records: Records, version: string, packs: string[] = []): string {
  const dataset = prepare(records, version, packs);
  const texts: string[] = [];
  let end = 0;
  const shelves = Object.fromEntries(
    LAID.map((folder): [Laid, Shelf] => {
      const begin = end;
      const ends = [...dataset[folder].values()].map((record) => {
        const text = ascii(JSON.stringify(record));
        texts.push(text);
        end += text.length;
        return end;
      });
      return [folder, { ids: [...dataset[folder].keys()], begin, ends }];
    }),
  ) as Record<Laid, Shelf>;
  const index = Object.entries(indexOf(dataset, shelves, end))
    .map(([name, part]) => `${name} ${ascii(JSON.stringify(part))}`)
    .join('\n');
  return `${FORMAT} ${index.length}\n${index}\n${texts.join('')}`;
}

/** Letters beyond ASCII as JSON escapes them, so that a character is a byte. */
const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

function indexOf(dataset: Dataset, shelves: Record<Laid, Shelf>, length: number): Index {
  const places = Object.fromEntries(
    LAID.map((folder) => [folder, new Map(shelves[folder].ids.map((id, place) => [id, place]))]),
  ) as Record<Laid, Map<string, number>>;
  const at = (folder: Laid, id: string): number => places[folder].get(id) ?? -1;
  const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);
  const lists = <T>(map: ReadonlyMap<string, readonly T[]>, place: (item: T) => number): Lists =>
    Object.fromEntries([...map].map(([key, items]) => [key, items.map(place)]));
  return {
    version: dataset.version,
    packs: dataset.packs,
    length,
    shelves,
    hosts: [...dataset.hosts].map(([host, h]): Named => [host, at('services', h.service), flag(h.exact)]),
    pages: [...dataset.pages].map(([host, h]): Named => [host, at('operators', h.operator), flag(h.exact)]),
    embeds: [...dataset.embeds].map(([host, service]): Named => [host, at('services', service)]),
    mailExchangers: [...dataset.mailExchangers].map(([host, x]): Named => [
      host,
      at('services', x.service),
      flag(x.gateway),
    ]),
    mailDomains: [...dataset.mailDomains].map(([domain, d]): Named => [
      domain,
      at('services', d.service),
      flag(d.subdomains),
      flag(d.relay),
    ]),
    children: lists(dataset.children, (id) => at('operators', id)),
    instrumentsOf: lists(dataset.instrumentsOf, ({ id }) => at('instruments', id)),
    measuresOf: lists(dataset.measuresOf, ({ id }) => at('measures', id)),
    servicesIn: lists(dataset.servicesIn, ({ id }) => at('services', id)),
    statesWithLaw: [...dataset.statesWithLaw],
    blockers: [...dataset.blockers],
    reach: [...dataset.services.values()].map((service) => reachOf(service, dataset, at)),
  };
}
