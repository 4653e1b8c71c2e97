/** Keys of a publisher, made and used on this device: minisign's own files, locked with a passphrase. */
import { firstIdentity, type Founding } from '../../packs/making/first-identity';
import type { Fault } from '../../packs/fault';
import { PAGE_COST, scrypt } from '../../packs/minisign/scrypt';
import { openSecretKey, secretKeyFile } from '../../packs/minisign/secret-key';
import { type KeyPair, newKeyPair } from '../../packs/minisign/sign';
import type { Signed } from '../../packs/outer';

/** A key as its file. */
export interface Locked {
  file: string;
  pair: KeyPair;
}

export const newKey = async (passphrase: string): Promise<Locked> => locked(await newKeyPair(), passphrase);

const locked = async (pair: KeyPair, passphrase: string): Promise<Locked> => ({
  pair,
  file: await secretKeyFile(pair, { passphrase, kdf: scrypt, ...PAGE_COST }),
});

export interface Founded {
  identity: Signed;
  root: Locked;
  packer: Locked;
}

/** A publisher: its root key, its key for signing, and the document that says whose they are. */
export async function found(founding: Founding, passphrase: string): Promise<Founded | { faults: readonly Fault[] }> {
  const [root, packer] = [await newKeyPair(), await newKeyPair()];
  const identity = await firstIdentity(founding, root, packer);
  // Locking takes seconds: what was typed is looked at first.
  if ('faults' in identity) return identity;
  return { identity: identity.value, root: await locked(root, passphrase), packer: await locked(packer, passphrase) };
}

export type KeyFault = 'form' | 'passphrase' | 'memory';

export async function openKey(file: string, passphrase: string): Promise<KeyPair | KeyFault> {
  try {
    const opened = await openSecretKey(file, { passphrase, kdf: scrypt });
    if ('pair' in opened) return opened.pair;
    return opened.fault === 'secret-key-form' ? 'form' : opened.fault === 'secret-key-cost' ? 'memory' : 'passphrase';
  } catch {
    // A gigabyte is what minisign's own keys ask for; not every device gives it to a page.
    return 'memory';
  }
}
