/** Keys in minisign's own files. */
import { readFileSync } from 'node:fs';
import { openSecretKey } from '../../packs/minisign/secret-key';
import type { KeyPair } from '../../packs/minisign/sign';
import type { Arguments } from './args';
import { kdf, passphrase } from './passphrase';
import { shown } from './shown';
import { UsageError } from './usage-error';

const FAULTS = {
  'secret-key-form': "is no secret key of minisign; name the file whose first line ends with 'secret key'",
  'secret-key-cost': 'asks for more memory than a key of minisign does; it was not opened',
  'passphrase-wrong': 'does not open with this passphrase; try again',
} as const;

/** @throws UsageError where there is no such key, or it does not open */
export async function openKey(file: string, args: Arguments): Promise<KeyPair> {
  const text = read(file);
  const open = await openSecretKey(text);
  const opened =
    'fault' in open && open.fault === 'passphrase-wanted'
      ? await openSecretKey(text, { passphrase: await passphrase(args, shown(file)), kdf })
      : open;
  if ('pair' in opened) return opened.pair;
  const fault = opened.fault === 'passphrase-wanted' ? 'passphrase-wrong' : opened.fault;
  throw new UsageError(`${shown(file)}: ${FAULTS[fault]}`);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${shown(file)}: cannot be read; name a secret key (--key FILE), or make one: pack keygen`);
  }
}
