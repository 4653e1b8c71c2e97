/** The table of addresses as a file: compiling takes seconds, and the same sources give the same bytes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE, stateTable } from './address-tables';

/** Whatever decides what the table says. */
const MADE_BY = [
  'modules/address-rows.ts',
  'modules/address-tables.ts',
  'evidence/places/compile.ts',
  'evidence/places/layout.ts',
];

/** @returns the file, made anew where its sources or what makes it are others */
export function addressFile(root: string): string {
  const hash = createHash('sha256').update(JSON.stringify(SOURCE));
  for (const path of MADE_BY) hash.update(readFileSync(join(root, path)));
  const folder = join(root, 'dist/tables');
  const file = join(folder, `places-${hash.digest('hex').slice(0, 16)}.bin`);
  mkdirSync(folder, { recursive: true });
  if (existsSync(file)) return file;
  // Two may make it at once: whoever is last puts the same bytes there.
  writeFileSync(`${file}.${process.pid}`, stateTable());
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
