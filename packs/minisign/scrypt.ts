/** scrypt where the platform has none: a page opens and locks keys with it, and stays alive meanwhile. */
import { scryptAsync } from '@noble/hashes/scrypt.js';
import type { Bytes } from '../platform';
import type { Kdf } from './secret-key';

/** minisign's own keys ask for a gigabyte. @throws RangeError where the device has not that much */
export const scrypt: Kdf = async (passphrase, salt, cost) =>
  (await scryptAsync(passphrase, salt, { ...cost, maxmem: 2 ** 31 + 2 ** 20 })) as Bytes;

/** What a page asks of whoever guesses a passphrase: a quarter of a gigabyte, which a telephone has as well. */
export const PAGE_COST = { operations: 2 ** 23, memory: 2 ** 28 } as const;
