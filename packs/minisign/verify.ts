/** Checking a minisign signature with the platform's own Ed25519. */
import { blake2b } from '@noble/hashes/blake2.js';
import { areEqual, fromHex, joined } from '../bytes/text';
import { type Bytes, platform } from '../platform';
import type { PublicKey } from './public-key';
import type { Algorithm, Signature } from './signature';

/** What was signed, hashed at most once however many signatures stand beside it. */
export class Message {
  #hash: Bytes | undefined;

  constructor(readonly bytes: Bytes) {}

  signedAs(algorithm: Algorithm): Bytes {
    if (algorithm === 'Ed') return this.bytes;
    this.#hash ??= blake2b(this.bytes, { dkLen: 64 }) as Bytes;
    return this.#hash;
  }
}

/** Both signatures hold, and the signature names this key. */
export async function isSigned(message: Message, given: Signature, by: PublicKey): Promise<boolean> {
  if (!areEqual(given.keyId, by.keyId)) return false;
  const { signature, trustedComment, global, algorithm } = given;
  return (
    (await isEd25519(by.key, signature, message.signedAs(algorithm))) &&
    (await isEd25519(by.key, global, joined(signature, trustedComment)))
  );
}

/** One Ed25519 signature, as RFC 8032 has it. A key that is no point of the curve has signed nothing. */
export async function isEd25519(key: Bytes, signature: Bytes, data: Bytes): Promise<boolean> {
  try {
    const { subtle } = platform.crypto;
    return await subtle.verify(
      'Ed25519',
      await subtle.importKey('raw', key, 'Ed25519', false, ['verify']),
      signature,
      data,
    );
  } catch {
    return false;
  }
}

/** The key of RFC 8032's first example. */
const ANY_KEY = fromHex('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');

/** Whether the platform knows Ed25519 at all. Where it does not, no signature holds, and that says nothing about a pack. */
export const canVerify = (): Promise<boolean> =>
  platform.crypto.subtle.importKey('raw', ANY_KEY, 'Ed25519', false, ['verify']).then(
    () => true,
    () => false,
  );
