/** The dataset as it lies on the disk: `data/<folder>/<id>.json`, one record a file. */
import { existsSync, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FOLDERS } from '../domain/check/entries';
import type { SourceFile } from '../domain/check/check';
import { readJson } from '../domain/check/json-text';
import { type MostUsed, NONE_LISTED } from '../domain/check/most-used';
import { fit } from '../domain/check/shape';
import { type Dataset, prepare, type Records } from '../domain/dataset';
import { UsageError } from './read/usage-error';

/** The bundled dataset, seen from cli/ as from dist/. */
export const BUNDLED = fileURLToPath(new URL('../data/', import.meta.url));

/** Every record's file of a dataset, in the order of folders and names. @throws UsageError if there is no dataset */
export function readFiles(dir: string): SourceFile[] {
  if (!existsSync(dir))
    throw new UsageError(`there is no folder ${dir}; name the one that holds services/, operators/ …`);
  const files = FOLDERS.flatMap((folder) => {
    const path = join(dir, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => ({ folder, stem: name.slice(0, -'.json'.length), ...plainText(join(path, name)) }));
  });
  if (files.length === 0)
    throw new UsageError(`no records in ${dir}; name the folder that holds services/, operators/ …`);
  return files;
}

/** A record has a few kilobytes. */
const LARGEST = 4 * 1024 * 1024;

/** The text of a plain file. What is no plain file (a link out of the dataset, a pipe, a device) is not opened at all. */
function plainText(path: string): Pick<SourceFile, 'text' | 'unreadable'> {
  const stat = lstatSync(path);
  if (!stat.isFile()) return { text: '', unreadable: `is ${kindOf(stat)}; put a plain file there or remove it` };
  if (stat.size > LARGEST)
    return { text: '', unreadable: `has ${stat.size} bytes; a record has at most ${LARGEST}: split or remove it` };
  try {
    return { text: readFileSync(path, 'utf8') };
  } catch (error) {
    return { text: '', unreadable: `cannot be read (${(error as Error).message}); allow reading it` };
  }
}

const kindOf = (stat: Stats): string =>
  stat.isSymbolicLink() ? 'a symbolic link' : stat.isDirectory() ? 'a folder' : 'a pipe or a device';

/** `2026.11.24`, or `unknown` for a dataset without version.json. */
export function readVersion(dir: string): string {
  try {
    const text = readFileSync(join(dir, 'version.json'), 'utf8').replace(/^\ufeff/, '');
    const { version } = JSON.parse(text) as { version?: unknown };
    return typeof version === 'string' ? version : 'unknown';
  } catch {
    return 'unknown';
  }
}

/** The day of a dataset's version, or undefined where it has none. */
export function versionDay(dir: string): string | undefined {
  const day = readVersion(dir).replaceAll('.', '-');
  return /^\d{4}-\d\d-\d\d$/.test(day) ? day : undefined;
}

/** The list of the most used services; a dataset need not have one. @throws UsageError if it is no such list */
export function readMostUsed(dir: string): MostUsed {
  const file = join(dir, 'most-used.json');
  if (!existsSync(file)) return NONE_LISTED;
  const list = parse('most-used.json', plainText(file).text);
  const fits =
    typeof list === 'object' &&
    list !== null &&
    Object.values(list).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'));
  if (!fits) throw new UsageError(`${file} is no list of services by region; write {"europe": ["gmail"], …}`);
  return list as MostUsed;
}

/** Loads a dataset for questions. A record that does not fit its shape is left out and `data check` tells of it. */
export function load(dir: string = BUNDLED): Dataset {
  const records: Record<string, unknown[]> = Object.fromEntries(FOLDERS.map((f) => [f, []]));
  for (const { folder, stem, text } of readFiles(dir)) {
    const { fitted, faults } = fit(folder, `${folder}/${stem}.json`, parse(`${folder}/${stem}.json`, text));
    const kind = (fitted?.record as { kind?: string } | undefined)?.kind;
    if (faults.length === 0 && kind !== 'moved') records[folder]?.push(fitted?.record);
  }
  return prepare(records as unknown as Records, readVersion(dir));
}

function parse(file: string, text: string): unknown {
  const read = readJson(file, text);
  return 'json' in read ? read.json : undefined;
}
