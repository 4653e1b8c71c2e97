/** A file with a pack in it, and the identity that lies in a curator's folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultText } from '../../locales/fault';
import { learnFromDisk } from '../../locales/from-disk';
import type { Language } from '../../locales/languages';
import { textOf } from '../../packs/carrier/bytes';
import { findPacks } from '../../packs/carrier/find';
import type { Fault } from '../../packs/fault';
import { type Chain, chainOf } from '../../packs/identity/chain';
import type { Outer } from '../../packs/outer';
import { shown } from './shown';
import { UsageError } from './usage-error';

/** Where the parts of a working folder lie. */
export const IN_FOLDER = {
  document: 'pack.json',
  schema: 'pack.schema.json',
  identity: 'identity.lexpack.txt',
  keys: 'keys',
  signed: 'signed',
} as const;

export const ROOT_KEY = join(IN_FOLDER.keys, 'root.key');
export const PACKER_KEY = join(IN_FOLDER.keys, 'packer.key');

/** The text of any file. @throws UsageError where it cannot be read, or is an archive */
export function readText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(`${shown(file)}: cannot be read; name a file with a pack in it`);
  }
  const read = textOf(bytes);
  if ('value' in read) return read.value;
  throw new UsageError(told(file, read.faults));
}

/** The first pack in a file, whoever signed it. @throws UsageError with what is wrong with it */
export async function readOuter(file: string): Promise<Outer> {
  const read = await findPacks(readText(file));
  const found = 'found' in read ? read.found[0] : undefined;
  if (found?.kind === 'outer') return found.outer;
  throw new UsageError(told(file, found?.faults ?? ('nothing' in read ? [read.nothing] : [])));
}

/** Who signs from this folder. @throws UsageError where nobody does yet, or the identity does not hold */
export async function readIdentity(folder: string): Promise<Chain> {
  const file = join(folder, IN_FOLDER.identity);
  if (!existsSync(file))
    throw new UsageError(
      `${shown(folder)}: nobody signs here yet; run lexloci pack keygen ${shown(folder)} --name NAME`,
    );
  const chain = await chainOf((await readOuter(file)).identity, []);
  if ('value' in chain) return chain.value;
  throw new UsageError(told(file, chain.faults));
}

export function told(file: string, faults: readonly Fault[], language: Language = 'en'): string {
  learnFromDisk(language);
  return faults.map((fault) => `${shown(file)} › ${faultText(fault, language)}`).join('\n');
}
