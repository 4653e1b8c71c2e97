/** A passphrase: typed without being seen, or from a file, or a line of standard input for each. */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { Writable } from 'node:stream';
import type { Kdf } from '../../packs/minisign/secret-key';
import type { Flag } from '../command';
import type { Arguments } from './args';
import { shown } from './shown';
import { UsageError } from './usage-error';

export const PASSPHRASE_FLAGS: Readonly<Record<string, Flag>> = {
  'passphrase-file': { value: 'FILE', about: 'takes the passphrase from the first line of a file instead of asking' },
};

const derive = promisify<string | Uint8Array, Uint8Array, number, object, Buffer>(scrypt);

/** scrypt as the system has it; a gigabyte of memory is what minisign's passphrases cost. */
export const kdf: Kdf = async (passphrase, salt, { N, r, p, dkLen }) =>
  new Uint8Array(await derive(passphrase, salt, dkLen, { N, r, p, maxmem: 2 ** 31 + 2 ** 20 }));

/** @throws UsageError where there is nobody to ask and nothing was given, or two that were typed differ */
export async function passphrase(args: Arguments, of: string, isNew = false): Promise<string> {
  const file = args.text('passphrase-file');
  if (file !== undefined) return firstLine(file);
  const first = await asked(`Passphrase for ${of}: `);
  if (first === '') throw new UsageError(`no passphrase for ${of}; type one, or name a file with --passphrase-file`);
  if (isNew && process.stdin.isTTY && (await asked('Once more: ')) !== first)
    throw new UsageError('the two passphrases differ; nothing was written');
  return first;
}

function firstLine(file: string): string {
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/)[0] ?? '';
  } catch {
    throw new UsageError(`${shown(file)}: cannot be read; name a file whose first line is the passphrase`);
  }
}

let piped: string[] | undefined;

async function asked(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    piped ??= readFileSync(0, 'utf8').split(/\r?\n/);
    return piped.shift() ?? '';
  }
  process.stderr.write(question);
  // What is typed is echoed into nothing.
  const unseen = new Writable({ write: (_, __, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: true });
  const line = await new Promise<string>((resolve) => {
    lines.question('', resolve);
    lines.once('close', () => resolve(''));
  });
  lines.close();
  process.stderr.write('\n');
  return line;
}
