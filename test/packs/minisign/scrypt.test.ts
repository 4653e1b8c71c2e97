import { describe, expect, it } from 'vitest';
import { PAGE_COST, scrypt } from '../../../packs/minisign/scrypt';
import { costOf, openSecretKey, secretKeyFile } from '../../../packs/minisign/secret-key';
import { newKeyPair } from '../../../packs/minisign/sign';
import { kdf } from './command';

describe('scrypt of a page', () => {
  it('opens what the system locked, and the other way round', async () => {
    const pair = await newKeyPair();
    const cheap = { operations: 32_768, memory: 16_777_216 };
    const bySystem = await secretKeyFile(pair, { passphrase: 'word', kdf, ...cheap });
    const byPage = await secretKeyFile(pair, { passphrase: 'word', kdf: scrypt, ...cheap });
    expect(await openSecretKey(bySystem, { passphrase: 'word', kdf: scrypt })).toEqual({ pair });
    expect(await openSecretKey(byPage, { passphrase: 'word', kdf })).toEqual({ pair });
  });

  it('takes a quarter of a gigabyte', () => {
    expect(costOf(PAGE_COST.operations, PAGE_COST.memory)).toEqual({ N: 2 ** 18, r: 8, p: 1, dkLen: 104 });
  });
});
