/** The folder of an edition: who makes it, and the packs it carries. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPublicSuffix } from '../packs/public-suffix';
import type { Dataset } from '../domain/dataset';
import { faultText } from '../locales/fault';
import { learnFromDisk } from '../locales/from-disk';
import { armourOf } from '../packs/carrier/armour';
import { textOf } from '../packs/carrier/bytes';
import type { Fault } from '../packs/fault';
import { takeIn, lookInto } from '../packs/intake/take-in';
import { MOST_PACKS } from '../packs/limits';
import { EDITION, type EditionFile } from '../packs/policy/edition';
import { inMemory } from '../packs/storage/memory';

interface Edition extends EditionFile {
  /** Its packs, one armour after another. */
  packs: string;
}

const ABOUT = 'edition.json';
/**
 * Reads a folder, and judges its packs as the extension does when it takes them in, each beside those before it.
 *
 * @param dataset they are judged beside
 * @param program its version
 * @throws Error with everything that is wrong, each with its file, place and cure
 */
export async function editionIn(folder: string, dataset: Dataset, program: string): Promise<Edition> {
  const about = EDITION.safeParse(json(join(folder, ABOUT)));
  const faults = about.success
    ? []
    : about.error.issues.map(({ path, message }) => `${ABOUT} › ${[...path.map(String), message].join(': ')}`);
  const beside = { dataset, isPublicSuffix };
  const today = new Date().toISOString().slice(0, 10);
  const moment = { today, built: dataset.version.replaceAll('.', '-'), program };
  const storage = inMemory();
  const armours: string[] = [];
  learnFromDisk('en');
  const tell = (file: string, all: readonly Fault[]) =>
    faults.push(...all.map((f) => `${file} › ${faultText(f, 'en')}`));
  for (const file of filesIn(folder)) {
    const text = textOf(readFileSync(join(folder, file)));
    if ('faults' in text) {
      tell(file, text.faults);
      continue;
    }
    for (const { outcome, found } of await lookInto(text.value, storage, moment, {}, beside)) {
      if ('faults' in outcome) tell(file, outcome.faults);
      if (outcome.kind !== 'new' || found?.kind !== 'outer') continue;
      await takeIn(found, storage, moment, {}, { beside });
      armours.push(await armourOf(found.outer));
    }
  }
  if (armours.length === 0 && faults.length === 0)
    faults.push('no pack lies in it; put signed packs beside edition.json');
  if (armours.length > MOST_PACKS) faults.push(`${armours.length} packs lie in it; an edition carries ${MOST_PACKS}`);
  if (!about.success || faults.length > 0) throw new Error(`${folder} makes no edition:\n${faults.join('\n')}`);
  return { ...about.data, packs: armours.join('') };
}

/** In the order of their names: the same bytes on every machine. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isFile() && entry.name !== ABOUT && !entry.name.startsWith('.') ? [entry.name] : []))
    .sort();

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`${file}: write { "name": "…", "addon": "edition@organisation.example" }`);
  }
}
