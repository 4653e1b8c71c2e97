/** The dataset as one text to be shipped: validated, in the order of ids, without what is written for curators alone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Records } from '../domain/dataset';
import { compile } from '../domain/records/compile';
import { SHAPES, type Folder } from '../domain/schema';

/** Written for curators and validators; no sentence of the extension shows it. */
const NOT_SHIPPED = new Set(['note', 'why']);

/** Every record of every folder, in the order of their ids, so that the build is the same everywhere. */
export function recordsText(data: string): string {
  const records = Object.fromEntries(
    (Object.keys(SHAPES) as Folder[]).map((folder) => [folder, read(join(data, folder), folder)]),
  );
  return compile(records as unknown as Records, versionOf(data));
}

function read(folder: string, shape: Folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { data, error } = SHAPES[shape].safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (error) throw new Error(`${join(folder, name)} does not fit: run \`npm run -s lexloci -- data check\`.`);
      return data;
    })
    .filter((record) => record.kind !== 'moved')
    .map((record) => withoutNotes(record));
}

function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !NOT_SHIPPED.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNotes(inner)]));
}

/** The dataset has a calendar version of its own, apart from the program's. */
function versionOf(data: string): string {
  const file = join(data, 'version.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version : '2026.11.24';
}
