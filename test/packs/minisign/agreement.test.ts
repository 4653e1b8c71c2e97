import { randomInt } from 'node:crypto';
import { rmSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { randomBytes, newKeyPair, sign } from '../../../packs/minisign/sign';
import { fromPublicKeyFile, publicKeyFile } from '../../../packs/minisign/public-key';
import { openSecretKey, secretKeyFile } from '../../../packs/minisign/secret-key';
import { signatureOf } from '../../../packs/minisign/signature';
import { isSigned, Message } from '../../../packs/minisign/verify';
import { IS_LONG, times } from '../../long';
import { accepts, folder, hasMinisign, kdf, minisign } from './command';

const FILES = times(40, 1000);
const dir = hasMinisign ? folder() : '';
const at = (name: string) => join(dir, name);

afterAll(() => rmSync(dir || 'none', { recursive: true, force: true }));

const file = (i: number) => {
  const bytes = randomBytes(randomInt(0, i % 10 === 0 ? 40_000 : 300));
  writeFileSync(at('m'), bytes);
  return bytes;
};

describe.runIf(hasMinisign)('minisign of the system', () => {
  it('accepts what is signed here, by either algorithm, and refuses another byte', async () => {
    const pair = await newKeyPair();
    for (let i = 0; i < FILES; i += 1) {
      const bytes = file(i);
      writeFileSync(at('m.minisig'), await sign(bytes, pair, i % 2 === 0 ? 'ED' : 'Ed'));
      expect(accepts(at('m'), at('m.minisig'), pair.public.text)).toBe(true);
      writeFileSync(at('m'), Uint8Array.from([...bytes, 0]));
      expect(accepts(at('m'), at('m.minisig'), pair.public.text)).toBe(false);
    }
  });

  it('signs what holds here, by either algorithm, and holds for no other byte', async () => {
    minisign(['-G', '-W', '-p', at('a.pub'), '-s', at('a.key')]);
    const key = fromPublicKeyFile(readFileSync(at('a.pub'), 'utf8'))!;
    for (let i = 0; i < FILES; i += 1) {
      const bytes = file(i);
      minisign(['-S', ...(i % 2 === 0 ? [] : ['-l']), '-s', at('a.key'), '-m', at('m'), '-x', at('m.minisig')]);
      const signature = signatureOf(readFileSync(at('m.minisig'), 'utf8'))!;
      expect(signature.algorithm).toBe(i % 2 === 0 ? 'ED' : 'Ed');
      expect(await isSigned(new Message(bytes), signature, key)).toBe(true);
      expect(await isSigned(new Message(Uint8Array.from([...bytes, 0])), signature, key)).toBe(false);
    }
  });

  it('signs with a key made here, open or under a passphrase', async () => {
    const pair = await newKeyPair();
    const bytes = file(1);
    writeFileSync(at('open.key'), await secretKeyFile(pair));
    minisign(['-S', '-s', at('open.key'), '-m', at('m'), '-x', at('m.minisig')]);
    expect(await isSigned(new Message(bytes), signatureOf(readFileSync(at('m.minisig'), 'utf8'))!, pair.public)).toBe(
      true,
    );

    const cheap = { operations: 32_768, memory: 16_777_216 };
    writeFileSync(at('locked.key'), await secretKeyFile(pair, { passphrase: 'ключ 열쇠', kdf, ...cheap }));
    minisign(['-S', '-s', at('locked.key'), '-m', at('m'), '-x', at('m.minisig')], 'ключ 열쇠\n');
    expect(await isSigned(new Message(bytes), signatureOf(readFileSync(at('m.minisig'), 'utf8'))!, pair.public)).toBe(
      true,
    );
  });

  it('makes open keys that are opened here', async () => {
    minisign(['-G', '-f', '-W', '-p', at('b.pub'), '-s', at('b.key')]);
    const opened = await openSecretKey(readFileSync(at('b.key'), 'utf8'));
    expect('pair' in opened && publicKeyFile(opened.pair.public)).toBe(readFileSync(at('b.pub'), 'utf8'));
  });

  // Its passphrases cost a gigabyte and seconds, each: that is what they are for.
  it.each(IS_LONG ? ['a person'] : [])(
    'makes keys under a passphrase of %s that are opened here with it, and with no other',
    async () => {
      minisign(['-G', '-f', '-p', at('c.pub'), '-s', at('c.key')], 'correct horse\ncorrect horse\n');
      const locked = readFileSync(at('c.key'), 'utf8');
      expect(await openSecretKey(locked)).toEqual({ fault: 'passphrase-wanted' });
      expect(await openSecretKey(locked, { passphrase: 'correct hors', kdf })).toEqual({ fault: 'passphrase-wrong' });
      const unlocked = await openSecretKey(locked, { passphrase: 'correct horse', kdf });
      expect('pair' in unlocked && publicKeyFile(unlocked.pair.public)).toBe(readFileSync(at('c.pub'), 'utf8'));
    },
  );
});
