/** Lays a dataset to rest: the text of records/layout. Pure, and the same bytes for the same records. */
import { type Dataset, prepare, type Records } from '../dataset';
import { dayOfVersion } from '../question';
import { quietDays } from './days';
import { forumsOn } from './forums';
import { type About, FORMAT, joined, type Laid, type Range, type TableName, writtenRange } from './layout';
import { laidLaw } from './laws';
import { inOrder } from './neighbours';
import { type Reach, reachOf } from './reach';
import { referencesOn } from './references';
import { Naming } from './sources';
import { tableOf } from './table';

/**
 * @param given fitting their shapes: nothing is validated here, and nothing when it is opened
 * @throws never
 */
export function compile(given: Records, version: string, packs: string[] = []): string {
  const dataset = prepare(given, version, packs);
  const reach = new Map([...dataset.services].map(([id, service]) => [id, reachOf(service, dataset)]));
  const laid = inOrder(dataset, reach);
  const records = laid.map(([, record]) => record);
  const naming = new Naming(records, ascii);
  const texts: string[] = [];
  let end = 0;
  const lay = (said: object): Range => {
    const text = ascii(JSON.stringify(said));
    texts.push(text);
    return [end, (end += text.length)];
  };
  const lies = new Map(laid.map(([folder, record]) => [`${folder} ${record.id}`, lay(naming.named(record))]));
  const laws = new Map(
    laid.flatMap(([folder, { id }]) => {
      const state = folder === 'jurisdictions' ? dataset.jurisdictions.get(id) : undefined;
      return state === undefined ? [] : [[id, writtenRange(lay(laidLaw(state)))] as const];
    }),
  );
  const day = dayOfVersion(dataset.version);
  const references = day === undefined ? NONE : referencesOn(day, dataset, reach);
  const forums = day === undefined ? NONE : laidForums(day, dataset, lay);
  const tables = tablesOf(
    dataset,
    reach,
    { references, laws, forums },
    (folder, id) => lies.get(`${folder} ${id}`) ?? [0, 0],
  );
  const about: About = {
    version: dataset.version,
    packs: dataset.packs,
    length: end,
    sources: naming.text.length,
    statesWithLaw: [...dataset.statesWithLaw],
    blockers: [...dataset.blockers],
    ...(day === undefined ? {} : { days: quietDays(day, records) }),
    tables: tables.map(([name, table]) => [name, table.length]),
  };
  const index = [ascii(JSON.stringify(about)), ...tables.map(([, table]) => table)].join('\n');
  return `${FORMAT} ${index.length}\n${index}\n${texts.join('')}${naming.text}`;
}

/** Letters beyond ASCII as JSON escapes them, so that a character is a byte. */
const ascii = (json: string): string =>
  json.replace(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

const NONE: ReadonlyMap<string, string> = new Map();

/** Of each category where its forums lie, and what is read beside them. */
const laidForums = (day: string, dataset: Dataset, lay: (said: object) => Range): ReadonlyMap<string, string> =>
  new Map(
    Array.from(forumsOn(day, dataset), ([category, { forums, byRecord, states }]): [string, string] => [
      category,
      [writtenRange(lay(forums)), byRecord.join(','), states.join(',')].join(';'),
    ]),
  );

/** What lies this near to what is wanted is read with it. */
const NEAR = 4_096;

function tablesOf(
  dataset: Dataset,
  reach: ReadonlyMap<string, Reach>,
  worked: Readonly<Record<'references' | 'laws' | 'forums', ReadonlyMap<string, string>>>,
  rangeOf: (folder: Laid, id: string) => Range,
): [TableName, string][] {
  const shelf = (folder: Laid): [TableName, string] => [
    folder,
    tableOf([...dataset[folder].keys()].map((id) => [id, writtenRange(rangeOf(folder, id))])),
  ];
  const table = <T>(name: TableName, map: ReadonlyMap<string, T>, say: (value: T) => string): [TableName, string] => [
    name,
    tableOf([...map].map(([key, value]) => [key, say(value)])),
  ];
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).join(',');
  const reached = ({ services, operators, states }: Reach) => {
    const ranges = [
      ...services.map((id) => rangeOf('services', id)),
      ...operators.map((id) => rangeOf('operators', id)),
    ];
    return [...joined(ranges, NEAR).map(writtenRange), ...states].join(';');
  };
  return [
    table('hosts', dataset.hosts, (h) => flagged(h.service, h.exact)),
    table('mailExchangers', dataset.mailExchangers, (x) => flagged(x.service, x.gateway)),
    table('pages', dataset.pages, (p) => flagged(p.operator, p.exact)),
    shelf('services'),
    table('reach', reach, reached),
    table('references', worked.references, String),
    table('laws', worked.laws, String),
    table('forums', worked.forums, String),
    shelf('operators'),
    table('children', dataset.children, (list) => list.join(',')),
    shelf('jurisdictions'),
    shelf('groups'),
    shelf('instruments'),
    shelf('measures'),
    table('instrumentsOf', dataset.instrumentsOf, ids),
    table('measuresOf', dataset.measuresOf, ids),
    table('mailDomains', dataset.mailDomains, (d) => flagged(d.service, d.subdomains, d.relay)),
    table('servicesIn', dataset.servicesIn, ids),
    table('embeds', dataset.embeds, String),
  ];
}

/** Whose a name is, and what else is true of it as the bits of a digit. */
function flagged(id: string, ...flags: boolean[]): string {
  const digit = flags.reduce((sum, flag, n) => sum + (flag ? 2 ** n : 0), 0);
  return digit === 0 ? id : `${id},${digit}`;
}
