/** A minisign public key: two letters, eight bytes of name, thirty-two of key, in base64. */
import { fromBase64, toBase64 } from '../bytes/base64';
import { joined, toHex, utf8 } from '../bytes/text';
import type { Bytes } from '../platform';

export const ED25519 = 'Ed';

export interface PublicKey {
  /** As it is written in an identity and in the second line of a `.pub` file. */
  text: string;
  /** Eight bytes drawn by lot: anybody can copy them, so they are only a hint which key to try. */
  keyId: Bytes;
  key: Bytes;
}

/** Undefined for whatever is no such key in its one form. */
export function publicKeyOf(text: string): PublicKey | undefined {
  const bytes = fromBase64(text);
  if (bytes?.length !== 42 || bytes[0] !== 0x45 || bytes[1] !== 0x64) return undefined;
  return { text, keyId: bytes.slice(2, 10), key: bytes.slice(10) };
}

export const writePublicKey = (keyId: Bytes, key: Bytes): string => toBase64(joined(utf8(ED25519), keyId, key));

/** The file minisign reads with `-p`. */
export const publicKeyFile = (key: PublicKey): string =>
  `untrusted comment: minisign public key ${nameOf(key.keyId)}\n${key.text}\n`;

/** The key in a `.pub` file, or alone as it stands in an identity. */
export function fromPublicKeyFile(text: string): PublicKey | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const last = lines.at(-1) ?? '';
  return lines.length <= 2 ? publicKeyOf(last) : undefined;
}

/** As minisign prints it: its eight bytes as one number, the last byte first. */
export const nameOf = (keyId: Bytes): string =>
  toHex(keyId.slice().reverse())
    .toUpperCase()
    // As minisign writes it: a number, which begins with no nought.
    .replace(/^0+(?=.)/, '');
