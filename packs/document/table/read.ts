/** A curator's table and the rest of the document → the document, or everything that is wrong with the table at once. */
import type { Fault } from '../../fault';
import { documentFault, quoted } from '../faults';
import { type Cells, cellsBy, wordsIn } from './cells';
import { claimOf, fields, type Json, listOf } from './claims';
import { COLUMNS, KINDS_OF_ROW, TEXT } from './columns';
import { readCsv } from './csv';

export interface FromTable {
  document: Json;
  /** Keys nobody here knows: their columns were left out. */
  ignored: string[];
}

/**
 * Faults stand at `<row>.<key>`, counted from 1 as a spreadsheet does. Shapes are not looked at: `documentOf` does.
 * @param rest what no table says (`divide`)
 */
export function fromTable(text: string, rest: Json): FromTable | { faults: Fault[] } {
  const table = readCsv(text);
  if (table === undefined) return { faults: [documentFault('table-unclosed', '', {})] };
  const top = table.findIndex((row) => row.includes('#row'));
  const keys = table[top] ?? [];
  if (top === -1) return { faults: [documentFault('table-no-keys', '', {})] };
  const faults: Fault[] = keys
    .filter((key, i) => key !== '' && keys.indexOf(key) !== i)
    .map((key) => documentFault('written-twice', `${top + 1}`, { value: quoted(key) }));
  const records = [...listOf(rest['records'])];
  const advice = [...listOf(rest['advice'])];
  for (const [i, row] of table.entries()) {
    if (i <= top || row.every((cell) => cell === '')) continue;
    const cells = cellsBy(keys, row, i + 1, faults);
    const kind = kindOf(cells, i + 1, faults);
    if (kind === 'advice') advice.push(adviceOf(cells));
    else if (kind !== undefined) say(records, cells, kind);
  }
  if (faults.length > 0) return { faults };
  return {
    document: { ...rest, records, ...(advice.length > 0 && { advice }) },
    ignored: keys.filter((key) => key !== '' && !(key in COLUMNS) && !key.startsWith(TEXT)),
  };
}

type Kind = (typeof KINDS_OF_ROW)[number];

/** Undefined where the row does not say what it is, or whom it is about. */
function kindOf(cells: Cells, row: number, faults: Fault[]): Kind | undefined {
  const given = cells.get('#row')?.toLowerCase();
  const kind = KINDS_OF_ROW.find((known) => known === given);
  if (given === undefined) faults.push(documentFault('missing', `${row}.#row`, { field: '#row' }));
  else if (kind === undefined) {
    const fills = { value: quoted(given), choices: KINDS_OF_ROW.join(', ') };
    faults.push(documentFault('not-one-of', `${row}.#row`, fills));
  } else if (kind !== 'advice' && !cells.has('#id')) {
    faults.push(documentFault('missing', `${row}.#id`, { field: '#id' }));
    return undefined;
  }
  return kind;
}

/** Puts what a row says into the record it is about, which is made where there is none. */
function say(records: Json[], cells: Cells, row: Exclude<Kind, 'advice'>): void {
  const kind = row === 'operator' ? 'operator' : 'service';
  const id = cells.get('#id') ?? '';
  const at = records.findIndex((record) => record['kind'] === kind && record['id'] === id);
  const record = { ...(records[at] ?? { kind, id }), ...fields({ name: cells.get('#name') }) };
  const categories = cells.get('#category');
  if (categories !== undefined) record['categories'] = wordsIn(categories);
  // A service of the pack's own has a list of hosts, even where nothing is in it yet.
  if (row === 'service' && id.includes(':')) record['hosts'] ??= [];
  for (const [list, items] of Object.entries(listsIn(cells, row)))
    if (items.length > 0) record[list] = [...listOf(record[list]), ...items];
  if (at === -1) records.push(record);
  else records[at] = record;
}

function listsIn(cells: Cells, row: Exclude<Kind, 'advice'>): Readonly<Record<string, Json[]>> {
  const state = cells.get('#state');
  const operator = cells.get('#operator');
  const places = cells.get('#place');
  return {
    hosts: wordsIn(cells.get('#host') ?? '').map((host) => ({ host })),
    seat: row === 'operator' && state !== undefined ? [claimOf(state, cells)] : [],
    blockedIn: row === 'block' ? [claimOf(fields({ jurisdiction: state, status: cells.get('#status') }), cells)] : [],
    contracts: operator === undefined ? [] : [claimOf({ operator }, cells)],
    storage: places === undefined ? [] : [claimOf({ places: placesIn(places) }, cells)],
  };
}

const placesIn = (cell: string): unknown =>
  cell === 'unknown' ? cell : wordsIn(cell).map((jurisdiction) => ({ jurisdiction, role: 'primary' }));

const adviceOf = (cells: Cells): Json =>
  fields({
    for: fields({
      service: cells.get('#id'),
      category: cells.get('#for+category'),
      state: cells.get('#state'),
      requester: cells.get('#for+requester'),
    }),
    text: Object.fromEntries(
      [...cells].flatMap(([key, cell]) => (key.startsWith(TEXT) ? [[key.slice(TEXT.length), cell]] : [])),
    ),
    original: cells.get('#original'),
    url: cells.get('#url'),
  });
