import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../packs/bytes/base64';
import { costOf, openSecretKey, secretKeyFile } from '../../../packs/minisign/secret-key';
import { newKeyPair } from '../../../packs/minisign/sign';
import { kdf } from './command';

const CHEAP = { operations: 32_768, memory: 16_777_216 };
const pair = await newKeyPair();
const locked = await secretKeyFile(pair, { passphrase: '열쇠', kdf, ...CHEAP });
const open = await secretKeyFile(pair);

/** The same file with bytes of its second line set. */
function withBytes(file: string, at: number, ...bytes: number[]): string {
  const [comment = '', line = ''] = file.split('\n');
  const whole = fromBase64(line)!;
  whole.set(bytes, at);
  return `${comment}\n${toBase64(whole)}\n`;
}

describe('a secret key', () => {
  it('comes back from its file, open or under its passphrase', async () => {
    expect(await openSecretKey(open)).toEqual({ pair });
    expect(await openSecretKey(locked, { passphrase: '열쇠', kdf })).toEqual({ pair });
    expect(await openSecretKey(locked.replaceAll('\n', '\r\n'), { passphrase: '열쇠', kdf })).toEqual({ pair });
  });

  it('is not in its locked file in any readable way', () => {
    const bytes = Buffer.from(fromBase64(locked.split('\n')[1]!)!);
    expect(bytes.includes(Buffer.from(pair.seed))).toBe(false);
    expect(bytes.includes(Buffer.from(pair.public.key))).toBe(false);
  });

  it('asks for its passphrase, and does not open with another', async () => {
    expect(await openSecretKey(locked)).toEqual({ fault: 'passphrase-wanted' });
    expect(await openSecretKey(locked, { passphrase: '열쇠 ', kdf })).toEqual({ fault: 'passphrase-wrong' });
  });

  it('does not open where a byte of it is another', async () => {
    expect(await openSecretKey(withBytes(open, 60, 1, 2, 3))).toEqual({ fault: 'secret-key-form' });
    expect(await openSecretKey(withBytes(locked, 60, 1, 2, 3), { passphrase: '열쇠', kdf })).toEqual({
      fault: 'passphrase-wrong',
    });
  });

  it('that asks for more memory than minisign ever does is not even tried', async () => {
    let tried = 0;
    const counted: typeof kdf = (...given) => {
      tried += 1;
      return kdf(...given);
    };
    const greedy = withBytes(locked, 46, 0, 0, 0, 0, 1);
    expect(await openSecretKey(greedy, { passphrase: '열쇠', kdf: counted })).toEqual({ fault: 'secret-key-cost' });
    const slow = withBytes(locked, 38, 0, 0, 0, 0, 1);
    expect(await openSecretKey(slow, { passphrase: '열쇠', kdf: counted })).toEqual({ fault: 'secret-key-cost' });
    expect(tried).toBe(0);
  });

  it.each([
    '',
    'untrusted comment: x',
    `${open}${open}`,
    open.slice(5),
    open.replace('=', ''),
    withBytes(open, 0, 0x45, 0x45),
  ])('is not read from what is no such file', async (text) => {
    expect(await openSecretKey(text)).toEqual({ fault: 'secret-key-form' });
  });

  it('costs what libsodium makes of minisign’s two numbers', () => {
    expect(costOf(33_554_432, 1_073_741_824)).toEqual({ N: 2 ** 20, r: 8, p: 1, dkLen: 104 });
    expect(costOf(524_288, 16_777_216)).toEqual({ N: 2 ** 14, r: 8, p: 1, dkLen: 104 });
    expect(costOf(1, 16_777_216)).toEqual({ N: 2 ** 10, r: 8, p: 1, dkLen: 104 });
    expect(costOf(33_554_432, 16_777_216)).toEqual({ N: 2 ** 14, r: 8, p: 64, dkLen: 104 });
  });
});
