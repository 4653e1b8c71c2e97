/** Imaginary publishers of the reserved domain `.example`, with real keys: what they sign is really signed. */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { utf8 } from '../../packs/bytes/text';
import { DOCUMENT_FORMAT } from '../../packs/document/shape';
import { IDENTITY_FORMAT, type Identity } from '../../packs/identity/document';
import { publisherId } from '../../packs/identity/id';
import { type KeyPair, keyPair, sign } from '../../packs/minisign/sign';
import type { Outer, Signed } from '../../packs/outer';

/** The same key for the same name, for ever. */
export function keyOf(name: string): KeyPair {
  const seed = new Uint8Array(32).map((_, i) => name.charCodeAt(i % name.length) ^ i);
  const secret = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const { x } = createPublicKey(secret).export({ format: 'jwk' });
  const key = new Uint8Array(Buffer.from(x ?? '', 'base64url'));
  return keyPair(seed, key.slice(0, 8), key);
}

export const signedWith = async (json: unknown, keys: readonly string[]): Promise<Signed> => {
  const doc = typeof json === 'string' ? json : JSON.stringify(json);
  return { doc, sigs: await Promise.all(keys.map((name) => sign(utf8(doc), keyOf(name)))) };
};

export const role = (keys: readonly string[], threshold = 1) => ({
  keys: keys.map((name) => keyOf(name).public.text),
  threshold,
});

/** A first identity as `pack keygen` writes it: a root key on paper, one key that packs. */
export const identity = (changes: Partial<Identity> = {}): object => ({
  format: IDENTITY_FORMAT,
  version: 1,
  name: 'Han River Archive',
  issued: '2026-11-01',
  addresses: ['https://han-river.example/pack.html'],
  root: role(['root']),
  packers: role(['packer']),
  ...changes,
});

export const pack = (publisher: string, changes: object = {}): Record<string, unknown> => ({
  format: DOCUMENT_FORMAT,
  publisher,
  slug: 'korea',
  version: 7,
  issued: '2026-11-20',
  renewedEvery: 30,
  expires: '2027-02-20',
  title: { en: 'Messengers in Korea', ko: '한국의 메신저' },
  original: 'en',
  licence: 'CC BY 4.0',
  records: [],
  advice: [
    {
      for: { category: 'messenger' },
      original: 'ko',
      text: { ko: '이 서비스를 쓰기 전에 먼저 우리에게 물어보세요.', en: 'Ask us before you use this one.' },
    },
  ],
  ...changes,
});

/** A file of the publisher whose first identity this is. */
export async function file(
  changes: object = {},
  { by = ['packer'], first = identity() }: { by?: readonly string[]; first?: object } = {},
): Promise<Outer & { pack: Signed; id: string }> {
  const v1 = await signedWith(first, ['root']);
  const id = await publisherId(v1.doc);
  return { id, identity: [v1], pack: await signedWith(pack(id, changes), by) };
}

export const MOMENT = { today: '2026-11-30', built: '2026-11-25', program: '0.3.0' };
