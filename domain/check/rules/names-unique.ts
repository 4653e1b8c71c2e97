import type { Fault } from '../fault';
import type { Rule } from '../rule';
import { FOLDERS } from '../entries';

/** A person reads names, not ids: two records of one name could not be told apart. */
export const namesUnique: Rule = {
  name: 'names are unique within a folder',
  check: (world) =>
    FOLDERS.flatMap((folder) => {
      const first = new Map<string, string>();
      const faults: Fault[] = [];
      for (const { file, record } of world.entries[folder]) {
        const name = record.name.normalize('NFKC').toLowerCase();
        const other = name === '' ? undefined : first.get(name);
        if (other === undefined) first.set(name, file);
        else
          faults.push({
            file,
            field: 'name',
            text: `"${record.name}" is also the name of ${other}; say what tells them apart`,
          });
      }
      return faults;
    }),
};
