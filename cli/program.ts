/** Which program this is: its version, and the day it cannot be older than. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Moment } from '../packs/intake/clock';
import { BUNDLED, versionDay } from './files';
import { today } from './read/today';

/** Seen from cli/ as from dist/. */
const PACKAGE = fileURLToPath(new URL('../package.json', import.meta.url));

/** What day it is for a pack that is looked at now. */
export const moment = (): Moment => ({
  today: today(),
  built: versionDay(BUNDLED) ?? today(),
  program: (JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string }).version,
});
