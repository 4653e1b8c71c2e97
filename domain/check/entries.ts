/** What the rules look at: every record that fits its shape, and the names of all files, fitting or not. */
import { LAID } from '../records/layout';
import type { MostUsed } from './most-used';
import type { Folder, Group, Instrument, Jurisdiction, Measure, Moved, Operator, Service } from '../schema';

export interface RecordOf {
  jurisdictions: Jurisdiction;
  operators: Operator;
  services: Service;
  instruments: Instrument;
  measures: Measure;
  groups: Group;
}

export interface Entry<F extends Folder = Folder> {
  /** Relative to the dataset: `services/line.json`. */
  file: string;
  folder: F;
  stem: string;
  record: RecordOf[F];
  /** Lists from which items were taken because they did not fit: what is missing there is no further fault. */
  lacking: ReadonlySet<string>;
}

export interface MovedEntry {
  file: string;
  folder: Folder;
  stem: string;
  record: Moved;
}

export interface World {
  entries: { [F in Folder]: Entry<F>[] };
  moved: MovedEntry[];
  /** Stems of all files of a folder that hold a record, also of one that does not fit its shape. */
  stems: Record<Folder, ReadonlySet<string>>;
  /** The day the check is made on: the clock is an argument. */
  on: string;
  /** The day of the dataset's version, where it has one: nobody can have read a source after it. */
  version: string | undefined;
  /** The most used services of each region. */
  mostUsed: MostUsed;
  /** Is this host a suffix that anybody can register names under (`co.kr`)? Passed in, the list is not ours. */
  isPublicSuffix: (host: string) => boolean;
}

export const FOLDERS = LAID;

export const everyEntry = (world: World): Entry[] => FOLDERS.flatMap((folder): Entry[] => world.entries[folder]);
