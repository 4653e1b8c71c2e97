import { describe, expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../packs/bytes/base64';
import { scrypt } from '../../../packs/minisign/scrypt';
import { openSecretKey, secretKeyFile } from '../../../packs/minisign/secret-key';
import { newKeyPair } from '../../../packs/minisign/sign';
import { found, newKey, openKey } from '../../../shell/curate/keys';

const pair = await newKeyPair();
const cheap = { passphrase: 'river lantern', kdf: scrypt, operations: 32_768, memory: 16_777_216 };
const file = await secretKeyFile(pair, cheap);

/** The same file, asking for as much memory as nobody has. */
function costly(): string {
  const [comment = '', line = ''] = file.split('\n');
  const bytes = fromBase64(line) ?? new Uint8Array();
  bytes.set([255, 255, 255, 255, 255], 46);
  return `${comment}\n${toBase64(bytes)}\n`;
}

describe('a key on a page', () => {
  it('opens with its passphrase and no other', async () => {
    expect(await openKey(file, 'river lantern')).toEqual(pair);
    expect(await openKey(file, 'river')).toBe('passphrase');
  });

  it('is told from what is none, and from one that asks for too much', async () => {
    expect(await openKey('Dear all', 'x')).toBe('form');
    expect(await openKey(costly(), 'river lantern')).toBe('memory');
  });

  it('that is made opens again from its file', async () => {
    const { file: made, pair: own } = await newKey('seven boats at night');
    expect(await openSecretKey(made)).toEqual({ fault: 'passphrase-wanted' });
    expect(await openKey(made, 'seven boats at night')).toEqual(own);
  });
});

describe('a publisher on a page', () => {
  it('is not made of an address that is none, and the fault is told with its place', async () => {
    const made = await found(
      { name: 'Ours', addresses: ['not an address'], today: '2026-11-30' },
      'seven boats at night',
    );
    expect('faults' in made && made.faults.map(({ code, place }) => [code, place])).toEqual([
      ['not-an-address', 'identity.addresses.0'],
    ]);
  });
});
