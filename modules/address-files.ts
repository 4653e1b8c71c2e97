/** The tables of addresses as files: compiling takes seconds, and the same sources give the same bytes. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { networkTable, SOURCES, stateTable } from './address-tables';

/** Whatever decides what a table says. */
const MADE_BY = [
  'modules/address-rows.ts',
  'modules/address-tables.ts',
  'evidence/networks.ts',
  'evidence/network.ts',
  'evidence/places/compile.ts',
  'evidence/places/layout.ts',
];

const TABLES = { 'places.bin': stateTable, 'networks.bin': networkTable };

/** @returns the file of each table, made anew where its sources or what makes it are others */
export function addressFiles(root: string): { name: string; file: string }[] {
  const hash = createHash('sha256').update(JSON.stringify(SOURCES));
  for (const path of MADE_BY) hash.update(readFileSync(join(root, path)));
  const folder = join(root, 'dist/tables', hash.digest('hex').slice(0, 16));
  mkdirSync(folder, { recursive: true });
  return Object.entries(TABLES).map(([name, make]) => {
    const file = join(folder, name);
    if (!existsSync(file)) {
      // Two builds may run at once: whoever is last puts the same bytes there.
      const own = `${file}.${process.pid}`;
      writeFileSync(own, make());
      renameSync(own, file);
    }
    return { name, file };
  });
}
