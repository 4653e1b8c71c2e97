/** JSON → a pack's document, or everything that is wrong with it at once, each with its place and what mends it. */
import type { z } from 'zod';
import { fieldNames } from '../../domain/check/shape';
import type { Fault } from '../fault';
import { type Beside, besideFaults } from './beside';
import { documentFault, quoted } from './faults';
import { faultsOf } from './issues';
import { EXTENDING, FACTS, OWN, type Extension, type Fact, type OwnRecord } from './records';
import { strangeStates } from './references';
import { document as documentShape, MOST_DAYS, type PackDocument, type Unread } from './shape';
import { hiddenIn } from './walk';

/** A record that fits its shape, with its place in the document. */
export type Entry =
  | { place: string; is: 'own'; record: OwnRecord }
  | { place: string; is: 'extending'; record: Extension }
  | { place: string; is: 'fact'; record: Fact };

/**
 * @param json what the signed text says
 * @param beside the dataset it will be heard beside, and the list of public suffixes: where they are given, names that
 *   others hold, and records that are not there, are faults as well
 */
export function documentOf(json: unknown, beside?: Beside): { document: PackDocument } | { faults: Fault[] } {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return { faults: [documentFault('not-an-object', '', {})] };
  const faults = hiddenIn(json);
  if (faults.some(({ code }) => code === 'too-deep')) return { faults };
  const whole = documentShape.safeParse(json);
  if (!whole.success) faults.push(...faultsOf(whole.error.issues, json, '', FIELDS));
  const written = (json as { records?: unknown }).records;
  const tooMany = faults.some(({ code, place }) => code === 'too-many' && place === 'records');
  const slug = String((json as { slug?: unknown }).slug);
  const entries: Entry[] = [];
  const unread: Unread[] = [];
  for (const [i, record] of Array.isArray(written) && !tooMany ? written.entries() : []) {
    const read = readRecord(record, `records.${i}`, slug);
    if ('faults' in read) faults.push(...read.faults);
    else if ('unread' in read) unread.push(read.unread);
    else entries.push(read);
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

/** Every name a field of a document or of a record has, for "did you mean". */
const FIELDS: ReadonlySet<string> = new Set(
  [documentShape, ...Object.values(OWN), ...Object.values(EXTENDING), ...Object.values(FACTS)].flatMap(fieldNames),
);

function readRecord(json: unknown, place: string, slug: string): Entry | { unread: Unread } | { faults: Fault[] } {
  const { kind, id } = (json ?? {}) as { kind?: unknown; id?: unknown };
  // Whoever has no kind at all was told so by the shape of the whole.
  if (typeof kind !== 'string') return { faults: [] };
  const fit = <T>(shape: z.ZodType<T>, make: (record: T) => Entry) => {
    const read = shape.safeParse(json);
    return read.success ? make(read.data) : { faults: faultsOf(read.error.issues, json, place, FIELDS) };
  };
  if (has(FACTS, kind)) return fit<Fact>(FACTS[kind], (record) => ({ place, is: 'fact', record }));
  const isOwn = typeof id === 'string' && id.includes(':');
  if (isOwn && has(OWN, kind)) {
    if (!id.startsWith(`${slug}:`))
      return { faults: [documentFault('not-of-this-pack', `${place}.id`, { value: quoted(id), slug: quoted(slug) })] };
    return fit<OwnRecord>(OWN[kind], (record) => ({ place, is: 'own', record }));
  }
  if (has(EXTENDING, kind)) return fit<Extension>(EXTENDING[kind], (record) => ({ place, is: 'extending', record }));
  return { unread: json as Unread };
}

const has = <T extends object>(table: T, key: string): key is string & keyof T => Object.hasOwn(table, key);

/** Two records of one id would make the answer hang on which is read last. */
function twice(entries: readonly Entry[]): Fault[] {
  const seen = new Set<string>();
  return entries.flatMap((e): Fault[] => {
    if (e.is === 'fact') return [];
    const key = `${e.record.kind} ${e.record.id}`;
    if (seen.has(key)) return [documentFault('written-twice', `${e.place}.id`, { value: e.record.id })];
    seen.add(key);
    return [];
  });
}

const statesOf = ({ place, record }: Entry): Fault[] =>
  strangeStates(record).map((s) => documentFault('not-a-state', `${place}.${s.place}`, { value: s.value }));

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
