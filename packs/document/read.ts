/** JSON → a pack's document, or everything that is wrong with it at once, each with its place and what mends it. */
import type { z } from 'zod';
import type { Issue } from '../../domain/check/phrase';
import { fieldNames } from '../../domain/check/shape';
import type { Fault } from '../fault';
import { type Beside, besideFaults } from './beside';
import { MOST_FAULTS } from '../limits';
import { documentFault, quoted } from './faults';
import { faultsOf, unknownFields } from './issues';
import { withoutFaulty } from './rest';
import { EXTENDING, FACTS, OWN, type Extension, type Fact, type OwnRecord } from './records';
import { strangeStates } from './references';
import { document as documentShape, MOST_DAYS, MOST_RECORDS, type PackDocument, type Unread } from './shape';
import { hiddenIn } from './walk';

/** A record that fits its shape, or what fits of it, with its place in the document. */
export type Entry = { place: string; at: (field: string) => string } & (
  { is: 'own'; record: OwnRecord } | { is: 'extending'; record: Extension } | { is: 'fact'; record: Fact }
);

/**
 * @param json what the signed text says
 * @param beside the dataset it will be heard beside, and the list of public suffixes: where they are given, names that
 *   others hold, and records that are not there, are faults as well
 */
export function documentOf(json: unknown, beside?: Beside): { document: PackDocument } | { faults: Fault[] } {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { faults: [documentFault('not-an-object', '', {})] };
  const written = (json as { records?: unknown }).records;
  // Counted before anything of it is looked at: each of them would be looked at several times.
  if (Array.isArray(written) && written.length > MOST_RECORDS)
    return { faults: [documentFault('too-many', 'records', { most: MOST_RECORDS })] };
  const fields = Object.keys(json);
  if (fields.length > MOST_FAULTS) return { faults: unknownFields(fields.slice(0, MOST_FAULTS), '', FIELDS) };
  const faults = hiddenIn(json);
  if (faults.some(({ code }) => code === 'too-deep')) return { faults };
  const whole = documentShape.safeParse(json);
  if (!whole.success) faults.push(...faultsOf(whole.error.issues, json, '', FIELDS));
  const slug = String((json as { slug?: unknown }).slug);
  const entries: Entry[] = [];
  const unread: Unread[] = [];
  for (const [i, record] of Array.isArray(written) ? written.entries() : []) {
    if (faults.length >= MOST_FAULTS) break;
    const read = readRecord(record, `records.${i}`, slug);
    faults.push(...read.faults);
    if (read.unread !== undefined) unread.push(read.unread);
    if (read.entry !== undefined) entries.push(read.entry);
  }
  faults.push(...twice(entries), ...entries.flatMap(statesOf));
  if (whole.success) faults.push(...lifetime(whole.data), ...languages(whole.data));
  if (beside !== undefined) faults.push(...besideFaults(entries, whole.success ? whole.data.advice : [], beside));
  if (!whole.success || faults.length > 0) return { faults };
  const { records: _, ...head } = whole.data;
  return {
    document: {
      ...head,
      own: entries.flatMap((e) => (e.is === 'own' ? [e.record] : [])),
      extending: entries.flatMap((e) => (e.is === 'extending' ? [e.record] : [])),
      facts: entries.flatMap((e) => (e.is === 'fact' ? [e.record] : [])),
      unread,
    },
  };
}

const FIELDS = fieldNames(documentShape);

interface ReadRecord {
  faults: Fault[];
  unread?: Unread;
  entry?: Entry;
}

function readRecord(json: unknown, place: string, slug: string): ReadRecord {
  const { kind, id } = (json ?? {}) as { kind?: unknown; id?: unknown };
  // Whoever has no kind at all was told so by the shape of the whole.
  if (typeof kind !== 'string') return { faults: [] };
  const fit = <T>(shape: z.ZodType<T>, make: (record: T, where: Where) => Entry): ReadRecord => {
    const read = shape.safeParse(json);
    if (read.success) return { faults: [], entry: make(read.data, whole(place)) };
    const faults = faultsOf(read.error.issues, json, place, fieldNames(shape));
    // One slip shall not hide another: what is left of the record without it is looked at as well.
    const left = withoutFaulty(json as object, read.error.issues as Issue[]);
    const rest = shape.safeParse(left.json);
    return rest.success ? { faults, entry: make(rest.data, { place, at: left.at(place) }) } : { faults };
  };
  if (has(FACTS, kind)) return fit<Fact>(FACTS[kind], (record, where) => ({ ...where, is: 'fact', record }));
  const isOwn = typeof id === 'string' && id.includes(':');
  if (isOwn && has(OWN, kind)) {
    if (!id.startsWith(`${slug}:`))
      return { faults: [documentFault('not-of-this-pack', `${place}.id`, { value: quoted(id), slug: quoted(slug) })] };
    return fit<OwnRecord>(OWN[kind], (record, where) => ({ ...where, is: 'own', record }));
  }
  if (has(EXTENDING, kind))
    return fit<Extension>(EXTENDING[kind], (record, where) => ({ ...where, is: 'extending', record }));
  return { faults: [], unread: json as Unread };
}

type Where = Pick<Entry, 'place' | 'at'>;
const whole = (place: string): Where => ({ place, at: (field) => `${place}.${field}` });

const has = <T extends object>(table: T, key: string): key is string & keyof T => Object.hasOwn(table, key);

/** Two records of one id would make the answer hang on which is read last. */
function twice(entries: readonly Entry[]): Fault[] {
  const seen = new Set<string>();
  return entries.flatMap((e): Fault[] => {
    if (e.is === 'fact') return [];
    const key = `${e.record.kind} ${e.record.id}`;
    if (seen.has(key)) return [documentFault('written-twice', e.at('id'), { value: e.record.id })];
    seen.add(key);
    return [];
  });
}

const statesOf = ({ at, record }: Entry): Fault[] =>
  strangeStates(record).map((s) => documentFault('not-a-state', at(s.place), { value: s.value }));

/** A pack that never ends would speak for ever in the name of somebody who may be gone. */
function lifetime({ issued, expires }: z.infer<typeof documentShape>): Fault[] {
  const days = (Date.parse(expires) - Date.parse(issued)) / 86_400_000;
  return days > 0 && days <= MOST_DAYS ? [] : [documentFault('expires-wrong', 'expires', { most: MOST_DAYS })];
}

/** Words must at least stand in the language they were written in. */
const languages = ({ original, title, advice }: z.infer<typeof documentShape>): Fault[] => [
  ...(title[original] === undefined ? [documentFault('missing', `title.${original}`, { field: original })] : []),
  ...advice.flatMap((a, i) =>
    a.text[a.original] === undefined
      ? [documentFault('missing', `advice.${i}.text.${a.original}`, { field: a.original })]
      : [],
  ),
];
