/** Packs named on the command line: signed files, each checked as the extension does, and a curator's own working folder. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../domain/dataset';
import { readJson } from '../../domain/check/json-text';
import type { Language } from '../../locales/languages';
import { faultText } from '../../locales/fault';
import { documentOf } from '../../packs/document/read';
import { DOCUMENT_FORMAT } from '../../packs/document/shape';
import type { Fault } from '../../packs/fault';
import type { Pack } from '../../packs/hearing/pack';
import { newestOf } from '../../packs/intake/notes';
import { lookInto } from '../../packs/intake/take-in';
import { inMemory } from '../../packs/storage/memory';
import { moment } from '../program';
import { isPublicSuffix } from '../public-suffix';
import { shown } from './shown';
import { UsageError } from './usage-error';

/** The document in a curator's working folder. */
const DOCUMENT_FILE = 'pack.json';

/** Who a working folder's publisher is, before there is a key. */
const NOBODY = '0'.repeat(64);

/**
 * A folder is a draft, read as it stands; a file must be signed, and hold.
 * @throws UsageError with every fault of the pack, each with its cure, in the language
 */
export async function readPacks(paths: readonly string[], dataset: Dataset, lang: Language): Promise<Pack[]> {
  const packs = await Promise.all(
    paths.map((path) => (isFolder(path) ? draft(path, dataset, lang) : signed(path, lang))),
  );
  return packs.flat();
}

/** A draft or a signed pack: what a curator looks at. @throws UsageError */
export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

async function signed(path: string, lang: Language): Promise<Pack[]> {
  const looked = await lookInto(textOf(path), inMemory(), moment());
  return looked.map(({ outcome }) => {
    if (outcome.kind === 'new' && outcome.document !== undefined)
      return { publisher: outcome.next.id, name: newestOf(outcome.next)?.name ?? '', document: outcome.document };
    const faults = 'faults' in outcome ? outcome.faults : [];
    throw new UsageError(
      told(path, faults, lang) || `${shown(path)}: holds no pack, only who its publisher is; name the pack`,
    );
  });
}

function draft(folder: string, dataset: Dataset, lang: Language): Pack[] {
  const { file, json } = readDraft(folder);
  const read = documentOf(json, { dataset, isPublicSuffix });
  if ('faults' in read) throw new UsageError(told(file, read.faults, lang));
  const { document } = read;
  return [{ publisher: document.publisher, name: document.slug, document }];
}

export interface Draft {
  file: string;
  /** As it stands in the file. */
  written: Record<string, unknown>;
  json: Record<string, unknown>;
}

/** A draft has no publisher before there is a key. */
const withPublisher = (json: object): Record<string, unknown> => ({ publisher: NOBODY, ...json });

/** What is wrong with a draft's document beside the dataset. */
export function draftFaults(json: object, dataset: Dataset): readonly Fault[] {
  const read = documentOf(withPublisher(json), { dataset, isPublicSuffix });
  return 'faults' in read ? read.faults : [];
}

/** The document of a working folder, as its curator writes it. @throws UsageError where there is none */
export function readDraft(folder: string): Draft {
  const file = join(folder, DOCUMENT_FILE);
  const read = readJson(file, textOf(file));
  const json = 'json' in read ? read.json : undefined;
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new UsageError(`${shown(file)}: is no pack's document; it begins with { "format": "${DOCUMENT_FORMAT}", …`);
  return { file, written: { ...json }, json: withPublisher(json) };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${shown(file)}: cannot be read; name a signed pack, or the folder ${DOCUMENT_FILE} lies in`);
  }
}

export const told = (file: string, faults: readonly Fault[], lang: Language): string =>
  faults.map((fault) => `${shown(file)} › ${faultText(fault, lang)}`).join('\n');
