/** The dataset as it lies on the disk: `data/<folder>/<id>.json`, one record a file. */
import { existsSync, lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FOLDERS } from '../domain/check/entries';
import type { SourceFile } from '../domain/check/check';
import { readJson } from '../domain/check/json-text';
import { type MostUsed, NONE_LISTED } from '../domain/check/most-used';
import { UsageError } from './read/usage-error';

/** The bundled dataset, seen from cli/ as from dist/. */
export const BUNDLED = fileURLToPath(new URL('../data/', import.meta.url));

/** Where a record lies: its folder, its name without `.json`, and the path of its file. */
type Place = Pick<SourceFile, 'folder' | 'stem'> & { path: string };

/** Every record's file of a dataset, in the order of folders and names. @throws UsageError if there is no dataset */
function places(dir: string): Place[] {
  if (!existsSync(dir))
    throw new UsageError(`there is no folder ${dir}; name the one that holds services/, operators/ …`);
  const found = FOLDERS.flatMap((folder) => {
    const inside = join(dir, folder);
    if (!existsSync(inside)) return [];
    return (
      readdirSync(inside)
        .filter((name) => name.endsWith('.json'))
        .sort()
        // Three thousand of them: `join` would take as long as asking the disk for each.
        .map((name) => ({ folder, stem: name.slice(0, -'.json'.length), path: `${inside}/${name}` }))
    );
  });
  if (found.length === 0)
    throw new UsageError(`no records in ${dir}; name the folder that holds services/, operators/ …`);
  return found;
}

/** The paths of all records. @throws UsageError if there is no dataset */
export const listFiles = (dir: string): string[] => places(dir).map(({ path }) => path);

/** Every record with its text. @throws UsageError if there is no dataset */
export const readFiles = (dir: string): SourceFile[] =>
  places(dir).map(({ folder, stem, path }) => ({ folder, stem, ...plainText(path) }));

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

function parse(file: string, text: string): unknown {
  const read = readJson(file, text);
  return 'json' in read ? read.json : undefined;
}
