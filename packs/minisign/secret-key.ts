/**
 * minisign's file of a secret key: encrypted with scrypt and a passphrase, or open. Both programs read what the other
 * wrote, so nobody depends on this one to go on signing.
 */
import { blake2b } from '@noble/hashes/blake2.js';
import { fromBase64, toBase64 } from '../bytes/base64';
import { areEqual, joined, utf8 } from '../bytes/text';
import type { Bytes } from '../platform';
import { ED25519 } from './public-key';
import { type KeyPair, keyPair, randomBytes } from './sign';

/** scrypt, by whoever runs it: the platform's own where it has one. */
export type Kdf = (
  passphrase: Bytes,
  salt: Bytes,
  cost: { N: number; r: number; p: number; dkLen: number },
) => Promise<Bytes>;

/** Work and memory as libsodium counts them; minisign writes these. A gigabyte: a passphrase is guessed slowly. */
const OPERATIONS = 33_554_432;
const MEMORY = 1_073_741_824;

const SCRYPT = 'Sc';
const BLAKE2B = 'B2';
/** Key name, secret, public key, checksum. */
const LOCKED_LENGTH = 8 + 32 + 32 + 32;

const number64 = (value: number): Bytes => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value), true);
  return bytes;
};
const readNumber64 = (bytes: Bytes): number =>
  Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));

/** How libsodium turns its two limits into scrypt's numbers. */
export function costOf(operations: number, memory: number): { N: number; r: number; p: number; dkLen: number } {
  const [ops, r] = [Math.max(operations, 32_768), 8];
  const byOperations = ops < memory / 32;
  const mostN = byOperations ? ops / (r * 4) : memory / (r * 128);
  let log = 1;
  while (log < 63 && 2 ** log <= mostN / 2) log += 1;
  const p = byOperations ? 1 : Math.max(1, Math.floor(Math.min(Math.floor(ops / 4 / 2 ** log), 0x3fff_ffff) / r));
  return { N: 2 ** log, r, p, dkLen: LOCKED_LENGTH };
}

const xor = (a: Bytes, b: Bytes): Bytes => a.map((byte, i) => byte ^ (b[i] ?? 0)) as Bytes;

const checksum = (keyId: Bytes, secret: Bytes): Bytes =>
  blake2b(joined(utf8(ED25519), keyId, secret), { dkLen: 32 }) as Bytes;

/** The file, encrypted unless there is no passphrase. */
export async function secretKeyFile(
  { public: { keyId, key }, seed }: KeyPair,
  lock?: { passphrase: string; kdf: Kdf; operations?: number; memory?: number },
): Promise<string> {
  const secret = joined(seed, key);
  const open = joined(keyId, secret, checksum(keyId, secret));
  if (lock === undefined) {
    const bytes = joined(utf8(ED25519), new Uint8Array(2), utf8(BLAKE2B), new Uint8Array(48), open);
    return `untrusted comment: minisign secret key\n${toBase64(bytes)}\n`;
  }
  const { operations = OPERATIONS, memory = MEMORY } = lock;
  const salt = randomBytes(32);
  const stream = await lock.kdf(utf8(lock.passphrase), salt, costOf(operations, memory));
  const head = joined(utf8(ED25519), utf8(SCRYPT), utf8(BLAKE2B), salt, number64(operations), number64(memory));
  return `untrusted comment: minisign encrypted secret key\n${toBase64(joined(head, xor(open, stream)))}\n`;
}

export type Opened =
  { pair: KeyPair } | { fault: 'secret-key-form' | 'secret-key-cost' | 'passphrase-wanted' | 'passphrase-wrong' };

/** Reads the file. `passphrase-wanted` is told before anything is computed; so is a cost this machine cannot pay. */
export async function openSecretKey(text: string, lock?: { passphrase: string; kdf: Kdf }): Promise<Opened> {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const bytes =
    lines.length === 2 && lines[0]?.startsWith('untrusted comment: ') ? fromBase64(lines[1] ?? '') : undefined;
  if (bytes?.length !== 158) return { fault: 'secret-key-form' };
  const part = (from: number, to: number): Bytes => bytes.slice(from, to);
  const letters = String.fromCharCode(...part(0, 6));
  const isEncrypted = letters === `${ED25519}${SCRYPT}${BLAKE2B}`;
  if (!isEncrypted && letters !== `${ED25519}\0\0${BLAKE2B}`) return { fault: 'secret-key-form' };
  if (!isEncrypted) return unpacked(part(54, 158), 'secret-key-form');
  if (lock === undefined) return { fault: 'passphrase-wanted' };
  const [operations, memory] = [readNumber64(part(38, 46)), readNumber64(part(46, 54))];
  if (memory > 2 * MEMORY || operations > 4 * OPERATIONS) return { fault: 'secret-key-cost' };
  const stream = await lock.kdf(utf8(lock.passphrase), part(6, 38), costOf(operations, memory));
  return unpacked(xor(part(54, 158), stream), 'passphrase-wrong');
}

function unpacked(open: Bytes, otherwise: 'secret-key-form' | 'passphrase-wrong'): Opened {
  const [keyId, secret, sum] = [open.slice(0, 8), open.slice(8, 72), open.slice(72)];
  // minisign leaves the sum of an open file empty.
  const isUnsummed = otherwise === 'secret-key-form' && sum.every((byte) => byte === 0);
  if (!isUnsummed && !areEqual(sum, checksum(keyId, secret))) return { fault: otherwise };
  return { pair: keyPair(secret.slice(0, 32), keyId, secret.slice(32)) };
}
