/** The `minisign` of the system, where there is one: another program that reads and writes the same files. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { scrypt } from 'node:crypto';
import type { Kdf } from '../../../packs/minisign/secret-key';

export const hasMinisign = spawnSync('minisign', ['-v']).status === 0;

export const folder = (): string => mkdtempSync(join(tmpdir(), 'lexloci-minisign-'));

export const minisign = (args: readonly string[], input = ''): string =>
  execFileSync('minisign', args, { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });

/** Does `minisign` accept the signature? */
export const accepts = (file: string, signature: string, publicKey: string): boolean =>
  spawnSync('minisign', ['-V', '-q', '-m', file, '-x', signature, '-P', publicKey]).status === 0;

const derived = promisify<string | Uint8Array, Uint8Array, number, object, Buffer>(scrypt);

export const kdf: Kdf = async (passphrase, salt, { N, r, p, dkLen }) =>
  new Uint8Array(await derived(passphrase, salt, dkLen, { N, r, p, maxmem: 2 ** 31 }));
