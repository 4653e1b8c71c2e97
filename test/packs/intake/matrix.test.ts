/**
 * Every state a publisher may be held in, against every file that may come: 8 × 20, after the tests of a resolver whose
 * signed lists had every one of these accidents. Whatever comes, nothing that is held gets lost or older.
 */
import { expect, it } from 'vitest';
import { findPacks } from '../../../packs/carrier/find';
import { armourOf } from '../../../packs/carrier/armour';
import { judge } from '../../../packs/intake/judge';
import { newestOf } from '../../../packs/intake/notes';
import { type Outer, type Signed, writeOuter } from '../../../packs/outer';
import type { HeldPublisher } from '../../../packs/storage/held';
import { goneBack, isRevoked, speaking } from '../../../packs/storage/versions';
import { file, identity, MOMENT, pack, role, signedWith } from '../publisher';
import { after } from '../told';

const v7 = await file();
const first = v7.identity[0]!;
const of = async (changes: object, by = ['packer'], later: readonly Signed[] = []): Promise<Outer> => ({
  identity: [first, ...later],
  pack: await signedWith(pack(v7.id, changes), by),
});
const second = (changes: object) => signedWith(identity({ version: 2, issued: '2026-11-24', ...changes }), ['root']);

const [v6, v8, v9, huge] = await Promise.all([6, 8, 9, 999_999].map((version) => of({ version })));
const rotated = await second({ packers: role(['fresh']) });
const revoking = await second({ revoked: [{ pack: 'korea', versions: [8], reason: { en: 'wrong' } }] });
const ending = await second({ ended: { on: '2026-11-24', words: { en: 'We stop.' } } });
const japan = await of({ slug: 'japan', version: 1 });

const HELD: Readonly<Record<string, HeldPublisher[]>> = {
  nothing: [],
  'version 7': await after(v7),
  'versions 8 and 7': await after(v7, v8!),
  'versions 8 and 7, gone back': (await after(v7, v8!)).map((publisher) => goneBack(publisher, 'korea')),
  'two packs': await after(v7, japan),
  'version 8, taken back': await after(v7, v8!, { identity: [first, revoking] }),
  'keys changed': await after(v7, { identity: [first, rotated] }),
  ended: await after(v7, { identity: [first, ending] }),
};

const plain = writeOuter;
const COMING: Readonly<Record<string, string>> = {
  'version 6': plain(v6!),
  'version 7': plain(v7),
  'version 8': plain(v8!),
  'version 9': plain(v9!),
  'a version far ahead': plain(huge!),
  'another version 7': plain(await of({ licence: 'CC0' })),
  'another version 8': plain(await of({ version: 8, licence: 'CC0' })),
  'version 9, unsigned': plain(await of({ version: 9 }, [])),
  'version 9, of a stranger': plain(await of({ version: 9 }, ['stranger'])),
  'version 9, of the new key': plain(await of({ version: 9 }, ['fresh'], [rotated])),
  'version 9, ended': plain(await of({ version: 9, issued: '2026-11-21', expires: '2026-11-22' })),
  'version 9, from the future': plain(await of({ version: 9, issued: '2027-01-01', expires: '2027-02-01' })),
  'changed keys alone': plain({ identity: [first, rotated] }),
  'an end alone': plain({ identity: [first, ending] }),
  'a revocation alone': plain({ identity: [first, revoking] }),
  'another pack': plain(japan),
  'another publisher': plain(await file({ version: 9 }, { first: identity({ name: 'Taiga Register' }) })),
  'half a file': plain(v9!).slice(0, 900),
  'an armour, cut': (await armourOf(v9!)).slice(0, 300),
  'a page of an error': '<!doctype html><title>404</title>',
};

const spoken = (publisher: HeldPublisher | undefined, slug: string) => {
  const held = publisher?.packs.find((one) => one.slug === slug);
  const newest = publisher && newestOf(publisher);
  return held && newest ? speaking(held, newest)?.version : undefined;
};

it.each(Object.entries(HELD))(
  'held: %s; whatever comes, nothing is lost and nothing becomes older',
  async (_, held) => {
    const before = JSON.stringify(held);
    const own = held.find(({ id }) => id === v7.id);
    for (const text of Object.values(COMING)) {
      const read = await findPacks(text);
      const [found] = 'found' in read ? read.found : [];
      const outcome = found === undefined ? undefined : await judge(found, held, MOMENT);
      expect(JSON.stringify(held)).toBe(before);
      if (outcome?.kind !== 'new') continue;
      const { next } = outcome;
      if (next.id !== own?.id) {
        expect(own === undefined || next.identity[0]?.doc !== first.doc).toBe(true);
        continue;
      }
      expect(next.identity.length).toBeGreaterThanOrEqual(own.identity.length);
      expect(next.packs.map(({ slug }) => slug)).toEqual(expect.arrayContaining(own.packs.map(({ slug }) => slug)));
      const newest = newestOf(next)!;
      for (const { slug, floor } of own.packs) {
        const now = spoken(next, slug) ?? 0;
        const held8 = isRevoked(newest, slug, floor.version);
        const reset = newest.packers.keys.join() !== newestOf(own)!.packers.keys.join();
        if (!held8 && !reset && outcome.document !== undefined)
          expect(now).toBeGreaterThanOrEqual(spoken(own, slug) ?? 0);
        expect(next.packs.find((one) => one.slug === slug)!.floor.version >= floor.version || reset).toBe(true);
      }
    }
  },
);

it('each of the hundred and sixty has its answer', async () => {
  const rows: string[] = [];
  for (const [state, held] of Object.entries(HELD)) {
    const answers: string[] = [];
    for (const text of Object.values(COMING)) {
      const read = await findPacks(text);
      const [found] = 'found' in read ? read.found : [];
      answers.push(found === undefined ? 'nothing' : (await judge(found, held, MOMENT)).kind);
    }
    rows.push(`${state}: ${answers.map((kind) => (kind === 'nothing' ? '-' : kind[0])).join('')}`);
  }
  // In the order of what comes: new, here, refused, damaged, and - for nothing.
  expect(rows).toMatchInlineSnapshot(`
    [
      "nothing: nnnnnnnrrnrrnnnnndd-",
      "version 7: rhnnnrnrrnnrnnnnndd-",
      "versions 8 and 7: rhhnnrrrrnnrnnnnndd-",
      "versions 8 and 7, gone back: rhhnnrrrrnnrnnnnndd-",
      "two packs: rhnnnrnrrnnrnnnhndd-",
      "version 8, taken back: rhrnnrrrrrnrrrhnndd-",
      "keys changed: rrrrrrrrrnrrhrrrndd-",
      "ended: rhnnnrnrrrnrrhrnndd-",
    ]
  `);
});
