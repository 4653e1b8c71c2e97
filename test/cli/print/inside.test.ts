/** What is inside a page, in words: each part of it in each of its states. */
import { beforeAll, expect, it } from 'vitest';
import { insidePage, pagesTable, type Told } from '../../../cli/print/inside';
import { learnFromDisk } from '../../../locales/from-disk';
import { speak } from '../../../locales/voice';
import { read, weighty } from './answer-with';

beforeAll(() => learnFromDisk('en'));

type Inside = Told['services'][number];
const service = (parts: Partial<Inside> = {}): Inside => ({
  id: 'chat',
  name: 'Chat',
  level: 'warning',
  lead: { key: 'endpoint', params: {} },
  operator: { name: 'Acme', jurisdiction: 'US' },
  places: ['US'],
  oneOf: [],
  by: [{ way: 'loaded', host: 'widget.chat.example' }],
  ...parts,
});
const page = (parts: Partial<Told> = {}): Told => ({
  format: 'page/1',
  host: 'charity.example',
  services: [],
  forms: [],
  mail: [],
  others: [],
  closed: 0,
  home: 'KR',
  on: '2026-11-24',
  dataset: '2026.11.24',
  answered: [],
  ...parts,
});
type Answer = Told['answered'][number];
const answer = (
  host: string,
  told: Answer['told'],
  record: Answer['record'] = { places: [], says: 'nothing' },
): Answer => ({
  host,
  addresses: ['192.0.2.1', '192.0.2.2'],
  told,
  record,
});

it.each<[string, Partial<Told>]>([
  ['nothing known in it', {}],
  ['nothing known in a list of hosts', { host: null, services: [service()] }],
  [
    'services known more or less, and seen more than once',
    {
      services: [
        service({
          by: [
            { way: 'loaded', host: 'a.example' },
            { way: 'frame', host: 'a.example' },
            { way: 'sent', host: 'b.example' },
          ],
        }),
        service({ name: 'Nobody', operator: null, places: [], lead: undefined as never }),
        service({
          name: 'Nowhere',
          operator: { name: 'Acme', jurisdiction: 'unknown' },
          places: [],
          oneOf: ['DE', 'US'],
        }),
      ],
    },
  ],
  ['services, for nobody', { home: undefined as never, services: [service()] }],
  [
    'forms to somebody, to somebody of no known state, and to nobody known',
    {
      forms: [
        { host: 'a.example', to: { name: 'Acme', jurisdiction: 'US' } },
        { host: 'b.example', to: { name: 'Bcme', jurisdiction: 'unknown' } },
        { host: 'c.example', to: null },
      ],
    },
  ],
  ['others', { others: ['a.example', 'b.example'] }],
  [
    'answers of every kind, with a table of addresses',
    {
      places: 'table.csv',
      answered: [
        answer('a.example', { kind: 'edge', edge: { network: 'Edge Network' } as never }),
        answer('b.example', { kind: 'edge', edge: { network: 'Edge Network', state: 'KR' } as never }),
        answer('c.example', { kind: 'silent', why: 'cached' }),
        answer('d.example', { kind: 'address', states: [] }),
        answer('e.example', { kind: 'address', states: ['DE'] }),
        answer('f.example', { kind: 'address', states: ['DE', 'US'] }, { places: ['DE', 'US'], says: 'agrees' }),
        answer('g.example', { kind: 'address', states: ['DE'] }, { places: ['KR'], says: 'differs' }),
      ],
    },
  ],
  [
    'an answer without an edge and without a table',
    { answered: [answer('d.example', { kind: 'address', states: [] })] },
  ],
])('a page with %s', async (name, parts) => {
  const text = read(insidePage(page(parts), speak('en'), weighty));
  await expect(`${text}\n`).toMatchFileSnapshot(`./pieces/a page with ${name}.txt`);
});

it.each<[string, Partial<Told>]>([
  ['for somebody', {}],
  ['for nobody', { home: undefined as never }],
])('several pages are a table, %s', async (name, parts) => {
  const pages = [
    page({
      ...parts,
      services: [
        service({ level: 'hint', places: ['SG', 'KR'], operator: { name: 'x', jurisdiction: 'unknown' } }),
        service({ level: 'alert', operator: null, places: ['CN'] }),
        service({ level: 'notice', places: ['KR'] }),
      ],
    }),
    page({ ...parts, host: null }),
  ];
  await expect(`${read(pagesTable(pages, speak('en'), weighty))}\n`).toMatchFileSnapshot(
    `./pieces/several pages, ${name}.txt`,
  );
});

it('no page is a table of nothing', () => {
  expect(pagesTable([], speak('en'), weighty)).toHaveLength(1);
});
