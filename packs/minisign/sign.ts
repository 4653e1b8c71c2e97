/** Signing as minisign does, with an empty trusted comment. */
import { blake2b } from '@noble/hashes/blake2.js';
import { fromHex, joined } from '../bytes/text';
import { type Bytes, platform } from '../platform';
import { type PublicKey, publicKeyOf, writePublicKey } from './public-key';
import { type Algorithm, writeSignature } from './signature';

/** A key that can sign. `seed` is the secret itself. */
export interface KeyPair {
  public: PublicKey;
  seed: Bytes;
}

/** What stands before a seed in PKCS #8, the one form in which a platform takes an Ed25519 key. */
const PKCS8 = fromHex('302e020100300506032b657004220420');

export const randomBytes = (length: number): Bytes => platform.crypto.getRandomValues(new Uint8Array(length));

/** @throws if the platform cannot make keys */
export async function newKeyPair(): Promise<KeyPair> {
  const { subtle } = platform.crypto;
  const pair = await subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const seed = new Uint8Array(await subtle.exportKey('pkcs8', pair.privateKey)).slice(PKCS8.length);
  const key = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
  return keyPair(seed, randomBytes(8), key);
}

/** @throws if the parts make no key */
export function keyPair(seed: Bytes, keyId: Bytes, key: Bytes): KeyPair {
  const made = publicKeyOf(writePublicKey(keyId, key));
  if (made === undefined) throw new Error('a key of the wrong length');
  return { public: made, seed };
}

/** The text of a signature over these bytes. */
export async function sign(data: Bytes, by: KeyPair, algorithm: Algorithm = 'ED'): Promise<string> {
  const { subtle } = platform.crypto;
  const secret = await subtle.importKey('pkcs8', joined(PKCS8, by.seed), 'Ed25519', false, ['sign']);
  const signed = algorithm === 'ED' ? (blake2b(data, { dkLen: 64 }) as Bytes) : data;
  const signature = new Uint8Array(await subtle.sign('Ed25519', secret, signed));
  // The empty comment adds nothing to what the second signature covers.
  const global = new Uint8Array(await subtle.sign('Ed25519', secret, signature));
  return writeSignature({ algorithm, keyId: by.public.keyId, signature, global });
}
