/**
 * Every state a publisher may be held in, and every file that may come: 8 × 20, after the tests of a resolver whose signed
 * lists had every one of these accidents. The days are counted from the one it is.
 */
import { armourOf } from '../../packs/carrier/armour';
import { daysAfter } from '../../packs/intake/clock';
import { type Outer, type Signed, writeOuter } from '../../packs/outer';
import type { HeldPublisher } from '../../packs/storage/held';
import { goneBack } from '../../packs/storage/versions';
import { file, identity, pack, role, signedWith } from './publisher';
import { afterOn } from './told';

export interface Matrix {
  first: Signed;
  id: string;
  held: Readonly<Record<string, HeldPublisher[]>>;
  coming: Readonly<Record<string, string>>;
}

/** In the order of what comes: new, here, refused, damaged, and - for nothing. */
export const ANSWERS: Readonly<Record<string, string>> = {
  nothing: 'nnnnnnnrrnrrnnnnndd-',
  'version 7': 'rhnnnrnrrnnrnnnnndd-',
  'versions 8 and 7': 'rhhnnrrrrnnrnnnnndd-',
  'versions 8 and 7, gone back': 'rhhnnrrrrnnrnnnnndd-',
  'two packs': 'rhnnnrnrrnnrnnnhndd-',
  'version 8, taken back': 'rhrnnrrrrrnrrrhnndd-',
  'keys changed': 'rrrrrrrrrnrrhrrrndd-',
  ended: 'rhnnnrnrrrnrrhrnndd-',
};

export async function matrixOn(today: string): Promise<Matrix> {
  const day = (days: number) => daysAfter(today, days);
  const dates = { issued: day(-10), expires: day(80) };
  const v7 = await file(dates, { first: identity({ issued: day(-29) }) });
  const { id } = v7;
  const first = v7.identity[0]!;
  const of = async (changes: object, by = ['packer'], later: readonly Signed[] = []): Promise<Outer> => ({
    identity: [first, ...later],
    pack: await signedWith(pack(id, { ...dates, ...changes }), by),
  });
  const second = (changes: object) => signedWith(identity({ version: 2, issued: day(-6), ...changes }), ['root']);
  const [v6, v8, v9, huge] = (await Promise.all([6, 8, 9, 999_999].map((version) => of({ version })))) as [
    Outer,
    Outer,
    Outer,
    Outer,
  ];
  const rotated = await second({ packers: role(['fresh']) });
  const revoking = await second({ revoked: [{ pack: 'korea', versions: [8], reason: { en: 'wrong' } }] });
  const ending = await second({ ended: { on: day(-6), words: { en: 'We stop.' } } });
  const japan = await of({ slug: 'japan', version: 1 });
  const after = (...files: readonly Outer[]) => afterOn({ today, built: day(-5) }, ...files);
  const held = {
    nothing: [],
    'version 7': await after(v7),
    'versions 8 and 7': await after(v7, v8),
    'versions 8 and 7, gone back': (await after(v7, v8)).map((publisher) => goneBack(publisher, 'korea')),
    'two packs': await after(v7, japan),
    'version 8, taken back': await after(v7, v8, { identity: [first, revoking] }),
    'keys changed': await after(v7, { identity: [first, rotated] }),
    ended: await after(v7, { identity: [first, ending] }),
  };
  const another = identity({ name: 'Taiga Register', issued: day(-29) });
  const coming = {
    'version 6': writeOuter(v6),
    'version 7': writeOuter(v7),
    'version 8': writeOuter(v8),
    'version 9': writeOuter(v9),
    'a version far ahead': writeOuter(huge),
    'another version 7': writeOuter(await of({ licence: 'CC0' })),
    'another version 8': writeOuter(await of({ version: 8, licence: 'CC0' })),
    'version 9, unsigned': writeOuter(await of({ version: 9 }, [])),
    'version 9, of a stranger': writeOuter(await of({ version: 9 }, ['stranger'])),
    'version 9, of the new key': writeOuter(await of({ version: 9 }, ['fresh'], [rotated])),
    'version 9, ended': writeOuter(await of({ version: 9, issued: day(-9), expires: day(-8) })),
    'version 9, from the future': writeOuter(await of({ version: 9, issued: day(32), expires: day(63) })),
    'changed keys alone': writeOuter({ identity: [first, rotated] }),
    'an end alone': writeOuter({ identity: [first, ending] }),
    'a revocation alone': writeOuter({ identity: [first, revoking] }),
    'another pack': writeOuter(japan),
    'another publisher': writeOuter(await file({ ...dates, version: 9 }, { first: another })),
    'half a file': writeOuter(v9).slice(0, 900),
    'an armour, cut': (await armourOf(v9)).slice(0, 300),
    'a page of an error': '<!doctype html><title>404</title>',
  };
  return { first, id, held, coming };
}
