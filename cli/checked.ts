/** Everything `data check` says of a dataset on the disk. Brings the shapes with it, so it is imported when it is needed. */
import { check, type Checked } from '../domain/check/check';
import { readFiles, readMostUsed, versionDay } from './files';
import { isPublicSuffix } from '../packs/public-suffix';

/** @param on the day the check is made on. @throws UsageError if there is no dataset */
export const checked = (dir: string, on: string, files = readFiles(dir)): Checked =>
  check(files, {
    on,
    isPublicSuffix,
    version: versionDay(dir),
    mostUsed: readMostUsed(dir),
  });
