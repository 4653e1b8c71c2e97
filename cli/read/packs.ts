/** Packs named on the command line: signed files, each checked as the extension does, and a curator's own working folder. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from '../../domain/dataset';
import { readJson } from '../../domain/check/json-text';
import type { Language } from '../../locales/languages';
import { documentOf } from '../../packs/document/read';
import { DOCUMENT_FORMAT } from '../../packs/document/shape';
import type { Fault } from '../../packs/fault';
import type { Pack } from '../../packs/hearing/pack';
import { newestOf } from '../../packs/intake/notes';
import { filled, NOBODY } from '../../packs/making/dated';
import { lookInto } from '../../packs/intake/take-in';
import { inMemory } from '../../packs/storage/memory';
import { moment } from '../program';
import { isPublicSuffix } from '../../packs/public-suffix';
import { IN_FOLDER, readIdentity, readText, told } from './pack-file';
import { shown } from './shown';
import { today } from './today';
import { UsageError } from './usage-error';

/**
 * A folder is a draft, read as it stands; a file must be signed, and hold.
 * @throws UsageError with every fault of the pack, each with its cure, in the language
 */
export async function readPacks(paths: readonly string[], dataset: Dataset, lang: Language): Promise<Pack[]> {
  const packs = await Promise.all(
    paths.map((path) => (isFolder(path) ? draft(path, dataset, lang) : signed(path, dataset, lang))),
  );
  return packs.flat();
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

async function signed(path: string, dataset: Dataset, lang: Language): Promise<Pack[]> {
  const looked = await lookInto(readText(path), inMemory(), moment(), {}, { dataset, isPublicSuffix });
  return looked.map(({ outcome }) => {
    if (outcome.kind === 'new' && outcome.document !== undefined)
      return { publisher: outcome.next.id, name: newestOf(outcome.next)?.name ?? '', document: outcome.document };
    const faults = 'faults' in outcome ? outcome.faults : [];
    throw new UsageError(
      told(path, faults, lang) || `${shown(path)}: holds no pack, only who its publisher is; name the pack`,
    );
  });
}

async function draft(folder: string, dataset: Dataset, lang: Language): Promise<Pack[]> {
  const { file, written } = readDraft(folder);
  const chain = existsSync(join(folder, IN_FOLDER.identity)) ? await readIdentity(folder) : undefined;
  const read = documentOf(
    { ...filled(written, today()), ...(chain && { publisher: chain.id }) },
    { dataset, isPublicSuffix },
  );
  if ('faults' in read) throw new UsageError(told(file, read.faults, lang));
  const { document } = read;
  return [{ publisher: document.publisher, name: chain?.newest.name ?? document.slug, document }];
}

export interface Draft {
  file: string;
  /** As it stands in the file. */
  written: Record<string, unknown>;
  json: Record<string, unknown>;
}

/** What is wrong with a draft's document beside the dataset. */
export function draftFaults(json: object, dataset: Dataset): readonly Fault[] {
  const read = documentOf(filled(json, today()), { dataset, isPublicSuffix });
  return 'faults' in read ? read.faults : [];
}

/** The document of a working folder, as its curator writes it. @throws UsageError where there is none */
export function readDraft(folder: string): Draft {
  const file = join(folder, IN_FOLDER.document);
  const read = readJson(file, textOf(file));
  const json = 'json' in read ? read.json : undefined;
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new UsageError(`${shown(file)}: is no pack's document; it begins with { "format": "${DOCUMENT_FORMAT}", …`);
  return { file, written: { ...json }, json: { publisher: NOBODY, ...json } };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(
      `${shown(file)}: cannot be read; name a signed pack, or the folder ${IN_FOLDER.document} lies in`,
    );
  }
}
