/** Wycheproof's cases of Ed25519, and the public signatures of minisign's other readers. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromHex, utf8 } from '../../packs/bytes/text';
import { fromPublicKeyFile } from '../../packs/minisign/public-key';
import { signatureOf } from '../../packs/minisign/signature';
import { isEd25519, isSigned, Message } from '../../packs/minisign/verify';

const VECTORS = new URL('../../../shared/vectors/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, VECTORS), 'utf8');

interface Group {
  publicKey: { pk: string };
  tests: { tcId: number; msg: string; sig: string; result: 'valid' | 'invalid' }[];
}

describe.runIf(existsSync(VECTORS))('public vectors', () => {
  it('of Ed25519 are judged as Wycheproof judges them, all 151', async () => {
    const { testGroups } = JSON.parse(text('wycheproof/ed25519_test.json')) as { testGroups: Group[] };
    const cases = testGroups.flatMap(({ publicKey, tests }) => tests.map((one) => ({ ...one, pk: publicKey.pk })));
    const judged = await Promise.all(
      cases.map(async ({ tcId, pk, sig, msg, result }) => ({
        tcId,
        agrees: (await isEd25519(fromHex(pk), fromHex(sig), fromHex(msg))) === (result === 'valid'),
      })),
    );
    expect(judged.length).toBe(151);
    expect(judged.filter(({ agrees }) => !agrees)).toEqual([]);
  });

  it('of minisign hold for their message and for no other', async () => {
    const { publicKeyFile, message, vectors } = JSON.parse(text('minisign/vectors.json'));
    const key = fromPublicKeyFile(publicKeyFile)!;
    for (const { sig, valid } of vectors as { sig: string; valid: boolean }[]) {
      expect(await isSigned(new Message(utf8(message)), signatureOf(sig)!, key)).toBe(valid);
      expect(await isSigned(new Message(utf8(`${message}s`)), signatureOf(sig)!, key)).toBe(false);
      const moved = sig.replace('file:test', 'file:text');
      expect(await isSigned(new Message(utf8(message)), signatureOf(moved)!, key)).toBe(false);
    }
  });

  it('of dnscrypt hold as well', async () => {
    const dir = 'minisign/dnscrypt/';
    const key = fromPublicKeyFile(text(`${dir}snakeoil.pub`))!;
    const signature = signatureOf(text(`${dir}minimal_relay.md.minisig`))!;
    expect(await isSigned(new Message(utf8(text(`${dir}minimal_relay.md`))), signature, key)).toBe(true);
  });
});
