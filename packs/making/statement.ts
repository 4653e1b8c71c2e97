/** A document taken apart into what its curator said, one statement each, and the rest that no form asks for. */
import { type Json, listOf } from '../document/table/claims';
import { FORMS, type Kind, KINDS } from './forms';

export interface Statement {
  kind: Kind;
  /** The record it is about; of a record of the pack's own, its id without the pack's name. Empty for advice. */
  about: string;
  /** The claim, the record or the advice, as it stands in the document. */
  json: Json;
}

export interface TakenApart {
  statements: Statement[];
  /** Records, and parts of records, that no form asks for. */
  kept: Json[];
}

/** Record → lists of it that are statements. */
const LISTS = KINDS.flatMap((kind) => {
  const form = FORMS[kind];
  return form.is === 'claim' ? [{ kind, form }] : [];
});

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param json a document, or whatever lies in a file: what is no statement is kept as it stands */
export function takenApart(json: Json): TakenApart {
  const statements: Statement[] = [];
  const kept: Json[] = [];
  for (const record of listOf(json['records'])) {
    if (!isObject(record)) continue;
    const rest = fromRecord(record, statements);
    if (rest !== undefined) kept.push(rest);
  }
  for (const advice of listOf(json['advice']))
    if (isObject(advice)) statements.push({ kind: 'advice', about: '', json: advice });
  return { statements, kept };
}

/** What is left of the record; undefined where nothing is. */
function fromRecord(record: Json, statements: Statement[]): Json | undefined {
  const { kind } = record;
  const own = KINDS.find((k) => FORMS[k].is === 'own' && k === kind);
  const id = String(record['id'] ?? '');
  if (kind === 'observation' || kind === 'disclosure-series') {
    const claims = listOf(record['claims']);
    if (!claims.every(isObject)) return record;
    for (const json of claims) statements.push({ kind, about: String(record['service'] ?? ''), json });
    return undefined;
  }
  const left: Json = { ...record };
  const taken: Statement[] = [];
  for (const { kind: statement, form } of LISTS.filter(({ form: { record: of } }) => of === kind)) {
    const list = left[form.list];
    if (!Array.isArray(list) || !list.every(isObject)) continue;
    for (const json of list) taken.push({ kind: statement, about: id, json });
    delete left[form.list];
  }
  if (own !== undefined && id.includes(':')) {
    const { kind: _, id: __, ...json } = left;
    statements.push({ kind: own, about: id.slice(id.indexOf(':') + 1), json }, ...taken);
    return undefined;
  }
  statements.push(...taken);
  return Object.keys(left).some((field) => field !== 'kind' && field !== 'id') ? left : undefined;
}

/** Where in the document a statement stands. */
export interface Standing {
  prefix: string;
  statement: number;
}

/** The document again: what is about one record stands in one record. */
export function putTogether(
  head: Json,
  { statements, kept }: TakenApart,
): { json: Json; standing: readonly Standing[] } {
  const records: Json[] = kept.map((record) => ({ ...record }));
  const advice: Json[] = [];
  const standing: Standing[] = [];
  const slug = String(head['slug'] ?? '');
  const recordAt = (field: 'id' | 'service', kind: string, id: string): number => {
    const at = records.findIndex((record) => record['kind'] === kind && record[field] === id);
    return at === -1 ? records.push({ kind, [field]: id }) - 1 : at;
  };
  const push = (record: number, list: string, json: Json, statement: number) => {
    const items = [...listOf(records[record]?.[list]), json];
    records[record] = { ...records[record], [list]: items };
    standing.push({ prefix: `records.${record}.${list}.${items.length - 1}`, statement });
  };
  // Own records first, so that claims about them find them.
  statements.forEach(({ kind, about, json }, i) => {
    if (FORMS[kind].is !== 'own') return;
    const id = `${slug}:${about}`;
    const hosts = kind === 'service' ? { hosts: [] } : {};
    standing.push({ prefix: `records.${records.length}`, statement: i });
    records.push({ kind, id, ...hosts, ...json });
  });
  statements.forEach(({ kind, about, json }, i) => {
    const form = FORMS[kind];
    if (form.is === 'claim') push(recordAt('id', form.record, about), form.list, json, i);
    if (form.is === 'fact') push(recordAt('service', form.record, about), 'claims', json, i);
    if (form.is === 'advice') standing.push({ prefix: `advice.${advice.push(json) - 1}`, statement: i });
  });
  return { json: { ...head, records, advice }, standing };
}

/** Which statement a place in the document belongs to, and the place within it; of several the nearest. */
export function standsIn(
  place: string,
  standing: readonly Standing[],
): { statement: number; path: string } | undefined {
  const [nearest] = standing
    .filter(({ prefix }) => place === prefix || place.startsWith(`${prefix}.`))
    .toSorted((a, b) => b.prefix.length - a.prefix.length);
  return nearest && { statement: nearest.statement, path: place.slice(nearest.prefix.length + 1) };
}

/** The same under another name of the pack: what names its own records follows. */
export function renamed<T>(value: T, from: string, to: string): T {
  if (typeof value === 'string') return (value.startsWith(`${from}:`) ? to + value.slice(from.length) : value) as T;
  if (Array.isArray(value)) return value.map((item) => renamed(item as unknown, from, to)) as T;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, renamed(inner, from, to)])) as T;
}
