/** A pack's document → the rows a spreadsheet can hold, and the rest of the document, which stays in its file. */
import { COLUMNS, TEXT } from './columns';
import { cellsOf, type Json, listOf } from './claims';

/** Key → cell. */
export type Row = Readonly<Record<string, string>>;

export interface Divided {
  rows: Row[];
  /** The document without what the rows say. */
  rest: Json;
}

/** @param json a document without faults, as it stands in its file */
export function divide(json: Json): Divided {
  const rows: Row[] = [];
  const records = listOf(json['records']).flatMap((record) => {
    const kept = divideRecord(record, rows);
    return kept === undefined ? [] : [kept];
  });
  const advice = listOf(json['advice']).filter((one) => {
    const row = isObject(one) ? adviceRow(one) : undefined;
    if (row !== undefined) rows.push(row);
    return row === undefined;
  });
  return { rows, rest: { ...json, records, ...(json['advice'] === undefined ? {} : { advice }) } };
}

/** What is left of a record once the rows have their part of it; undefined where nothing is. */
function divideRecord(record: Json, rows: Row[]): Json | undefined {
  if (!isObject(record)) return record;
  const { kind } = record;
  const id = String(record['id']);
  if (kind !== 'service' && kind !== 'operator') return record;
  const left: Json = { ...record };
  const head: Record<string, string> = { '#row': kind, '#id': id };
  const take = (field: string, said: (value: unknown) => Record<string, string> | undefined, row: string) => {
    const stays = listOf(left[field]).filter((claim) => {
      if (!isObject(claim)) return true;
      const value = said(claim['value']);
      const cells = value === undefined ? undefined : cellsOf(claim);
      if (value === undefined || cells === undefined) return true;
      rows.push({ '#row': row, '#id': id, ...value, ...(cells as Row) });
      return false;
    });
    if (stays.length === 0) delete left[field];
    else left[field] = stays;
  };
  const place = rows.length;
  if (kind === 'operator') take('seat', (v) => (typeof v === 'string' ? { '#state': v } : undefined), 'operator');
  else {
    take('contracts', (v) => only(v, ['operator'], (x) => ({ '#operator': String(x['operator']) })), 'service');
    take('storage', (v) => only(v, ['places'], placesCell), 'service');
    take('blockedIn', (v) => only(v, ['jurisdiction', 'status'], blockCells), 'block');
  }
  const hosts = listOf(left['hosts']);
  if (hosts.length > 0 && hosts.every((h) => isObject(h) && Object.keys(h).join() === 'host')) {
    head['#host'] = hosts.map((h) => String(h['host'])).join(' ');
    delete left['hosts'];
  }
  if (typeof left['name'] === 'string') head['#name'] = left['name'];
  if (id.includes(':') && Array.isArray(left['categories'])) head['#category'] = left['categories'].join(' ');
  if (head['#name'] !== undefined) delete left['name'];
  if (head['#category'] !== undefined) delete left['categories'];
  if (Object.keys(head).length > 2) rows.splice(place, 0, head);
  const isEmpty = Object.entries(left).every(
    ([field, value]) => field === 'kind' || field === 'id' || isEmptyList(value),
  );
  return isEmpty ? undefined : left;
}

/** A draft may still hold anything: what is no claim and no advice stays where it is. */
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** The cells of a value that has these fields and no others. */
function only(value: unknown, fields: readonly string[], cells: (value: Json) => Record<string, string> | undefined) {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.keys(value).sort().join() === [...fields].sort().join() ? cells(value as Json) : undefined;
}

function placesCell({ places }: Json): Record<string, string> | undefined {
  if (places === 'unknown') return { '#place': 'unknown' };
  const all = listOf(places);
  return all.every((p) => isObject(p) && p['role'] === 'primary')
    ? { '#place': all.map((p) => String(p['jurisdiction'])).join(' ') }
    : undefined;
}

const blockCells = ({ jurisdiction, status }: Json) => ({ '#state': String(jurisdiction), '#status': String(status) });

const TARGETS: Readonly<Record<string, string>> = {
  service: '#id',
  category: '#for+category',
  state: '#state',
  requester: '#for+requester',
};

function adviceRow({ for: target, text, original, url, ...more }: Json): Row | undefined {
  if (!isObject(target) || !isObject(text)) return undefined;
  const [[kind, id] = ['']] = Object.entries(target);
  const column = TARGETS[kind];
  if (column === undefined || Object.keys(more).length > 0) return undefined;
  return {
    '#row': 'advice',
    [column]: String(id),
    ...Object.fromEntries(Object.entries(text).map(([tag, words]) => [`${TEXT}${tag}`, String(words)])),
    '#original': String(original),
    ...(url === undefined ? {} : { '#url': String(url) }),
  };
}

/** Titles, keys, then the rows; a column stands there if any row has a cell in it. */
export function tableOf(rows: readonly Row[]): string[][] {
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const texts = [...used].filter((key) => key.startsWith(TEXT)).sort();
  const keys = [...Object.keys(COLUMNS).filter((key) => used.size === 0 || used.has(key)), ...texts];
  const titles = keys.map((key) => COLUMNS[key as keyof typeof COLUMNS] ?? `advice (${key.slice(TEXT.length)})`);
  return [titles, keys, ...rows.map((row) => keys.map((key) => row[key] ?? ''))];
}
