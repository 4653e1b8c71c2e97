/** The dataset's own law: every fault of every file at once, each with file, field, fault and cure. */
import type { Folder, Moved } from '../schema';
import type { Records } from '../dataset';
import type { Fault } from './fault';
import { readJson } from './json-text';
import { RULES } from './rules';
import { fit, inFile } from './shape';
import { type MostUsed, NONE_LISTED } from './most-used';
import { type Entry, FOLDERS, type World } from './entries';

export interface SourceFile {
  folder: Folder;
  /** File name without `.json`. */
  stem: string;
  text: string;
  /** Why it could not be read as a file at all, and what to do: then there is no text. */
  unreadable?: string;
}

export interface Options {
  /** The day the check is made on, as `2026-11-24`. */
  on: string;
  isPublicSuffix: (host: string) => boolean;
  /** The day of the dataset's version, as `2026-11-24`. */
  version?: string | undefined;
  mostUsed?: MostUsed | undefined;
}

export interface Checked {
  faults: Fault[];
  notes: Fault[];
  /** The records that fit their shape: what `prepare` of the core takes. */
  records: Records;
}

/**
 * Checks text → JSON → shape → rules. What fails a step is reported and left out of the next, item by item, so that one
 * slip does not hide another. Pure; order of files has no meaning. Throws nothing.
 */
export function check(given: readonly SourceFile[], options: Options): Checked {
  const files = [...given].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const faults: Fault[] = [];
  const places = new Map<string, Record<string, number[]>>();
  const world = emptyWorld(files, options);
  for (const source of files) {
    const { folder, stem, text } = source;
    const file = nameOf(source);
    if (source.unreadable !== undefined) {
      faults.push({ file, field: '', text: source.unreadable });
      continue;
    }
    const read = readJson(file, text);
    faults.push(...read.faults);
    if (!('json' in read)) continue;
    const { fitted, faults: found } = fit(folder, file, read.json);
    faults.push(...found);
    if (fitted === undefined) continue;
    places.set(file, fitted.places);
    const record = fitted.record as Entry['record'] | Moved;
    if (record.kind === 'moved') world.moved.push({ file, folder, stem, record });
    else
      (world.entries[folder] as Entry[]).push({
        file,
        folder,
        stem,
        record,
        lacking: new Set(Object.keys(fitted.places)),
      });
  }
  for (const rule of RULES)
    for (const fault of rule.check(world))
      faults.push({ ...fault, field: inFile(fault.field, places.get(fault.file) ?? {}) });
  return {
    faults: sorted(faults.filter((f) => f.note !== true)),
    notes: sorted(faults.filter((f) => f.note === true)),
    records: recordsOf(world),
  };
}

const nameOf = ({ folder, stem }: SourceFile): string => `${folder}/${stem}.json`;

function emptyWorld(files: readonly SourceFile[], options: Options): World {
  const stems = Object.fromEntries(
    FOLDERS.map((f) => [f, new Set(files.filter((x) => x.folder === f).map((x) => x.stem))]),
  );
  const entries = Object.fromEntries(FOLDERS.map((f) => [f, []]));
  return {
    entries: entries as unknown as World['entries'],
    stems: stems as unknown as World['stems'],
    moved: [],
    on: options.on,
    isPublicSuffix: options.isPublicSuffix,
    version: options.version,
    mostUsed: options.mostUsed ?? NONE_LISTED,
  };
}

const recordsOf = ({ entries }: World): Records => ({
  jurisdictions: entries.jurisdictions.map((e) => e.record),
  operators: entries.operators.map((e) => e.record),
  services: entries.services.map((e) => e.record),
  instruments: entries.instruments.map((e) => e.record),
  measures: entries.measures.map((e) => e.record),
  groups: entries.groups.map((e) => e.record),
});

/** By file, then by field, with `.2` before `.10`. */
const sorted = (faults: Fault[]): Fault[] =>
  faults.sort((a, b) => (a.file === b.file ? ORDER.compare(a.field, b.field) : a.file < b.file ? -1 : 1));

const ORDER = new Intl.Collator('en', { numeric: true });
