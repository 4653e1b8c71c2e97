/** A dataset read file by file and validated: what the compiled one is made of, and what serves where it cannot. */
import { readJson } from '../domain/check/json-text';
import { FOLDERS } from '../domain/check/entries';
import { fit } from '../domain/check/shape';
import { type Dataset, prepare, type Records } from '../domain/dataset';
import { BUNDLED, readFiles, readVersion } from './files';

/** Loads a dataset for questions. A record that does not fit its shape is left out and `data check` tells of it. */
export function load(dir: string = BUNDLED): Dataset {
  const records: Record<string, unknown[]> = Object.fromEntries(FOLDERS.map((f) => [f, []]));
  for (const { folder, stem, text } of readFiles(dir)) {
    const read = readJson(`${folder}/${stem}.json`, text);
    const { fitted, faults } = fit(folder, `${folder}/${stem}.json`, 'json' in read ? read.json : undefined);
    const kind = (fitted?.record as { kind?: string } | undefined)?.kind;
    if (faults.length === 0 && kind !== 'moved') records[folder]?.push(fitted?.record);
  }
  return prepare(records as unknown as Records, readVersion(dir));
}
