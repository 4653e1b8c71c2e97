/** The first identity document of a publisher: its hash is the publisher for ever. */
import { utf8 } from '../bytes/text';
import type { Read } from '../fault';
import { IDENTITY_FORMAT, identityOf } from '../identity/document';
import { type KeyPair, sign } from '../minisign/sign';
import type { Signed } from '../outer';

export interface Founding {
  name: string;
  contact?: string | undefined;
  addresses: readonly string[];
  /** The day it is made. */
  today: string;
  /** Public keys of others whose signature a pack needs as well. */
  others?: readonly string[];
}

/** One root key, and keys that sign packs: all of them must. Every fault of what was typed at once. */
export async function firstIdentity(
  { name, contact, addresses, today, others = [] }: Founding,
  root: KeyPair,
  packer: KeyPair,
): Promise<Read<Signed>> {
  const keys = [packer.public.text, ...others];
  const doc = JSON.stringify({
    format: IDENTITY_FORMAT,
    version: 1,
    name,
    issued: today,
    ...(contact === undefined ? {} : { contact }),
    addresses,
    root: { keys: [root.public.text], threshold: 1 },
    packers: { keys, threshold: keys.length },
    revoked: [],
  });
  const read = identityOf(doc, 'identity');
  return 'faults' in read ? read : { value: { doc, sigs: [await sign(utf8(doc), root)] } };
}
