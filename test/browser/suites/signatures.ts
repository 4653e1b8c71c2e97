/** What everything else about packs rests on: the browser's own Ed25519 judges as the public vectors do. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, type Driver } from '../driver';
import { shared } from '../shared';
import { VECTORS } from '../../vectors/vectors';

const FILE = `${VECTORS}wycheproof/ed25519_test.json`;

/** Three cases of RFC 8032, and what must not hold: they run also where no vectors lie beside the checkout. */
const OWN: Group[] = [
  {
    publicKey: { pk: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a' },
    tests: [
      {
        tcId: 1,
        msg: '',
        sig: 'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
        result: 'valid',
      },
      {
        tcId: 2,
        msg: '00',
        sig: 'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
        result: 'invalid',
      },
      {
        tcId: 3,
        msg: '',
        sig: 'f5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
        result: 'invalid',
      },
    ],
  },
];

interface Group {
  publicKey: { pk: string };
  tests: { tcId: number; msg: string; sig: string; result: 'valid' | 'invalid' }[];
}

describe(`Ed25519 in the background of ${BROWSER}`, () => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await shared();
  });

  it('is judged as the vectors judge it, each of them', async () => {
    const groups = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')).testGroups as Group[]) : OWN;
    const cases = groups.flatMap(({ publicKey, tests }) =>
      tests.map(({ tcId, msg, sig, result }) => ({ tcId, pk: publicKey.pk, msg, sig, isValid: result === 'valid' })),
    );
    expect(cases.length).toBe(existsSync(FILE) ? 151 : 3);
    const misjudged = await driver.inBackground<number[]>(`async ({ crypto }) => {
      const bytes = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
      const holds = async ({ pk, sig, msg }) => {
        try {
          const key = await crypto.subtle.importKey('raw', bytes(pk), 'Ed25519', false, ['verify']);
          return await crypto.subtle.verify('Ed25519', key, bytes(sig), bytes(msg));
        } catch {
          return false;
        }
      };
      const cases = ${JSON.stringify(cases)};
      const judged = await Promise.all(cases.map(async (one) => ((await holds(one)) === one.isValid ? [] : [one.tcId])));
      return judged.flat();
    }`);
    expect(misjudged).toEqual([]);
  });
});
