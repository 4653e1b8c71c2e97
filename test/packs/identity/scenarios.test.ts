/** Keys that change, are too few, are stolen, taken back or given up; and clocks that are wrong. */
import { describe, expect, it } from 'vitest';
import type { Outer } from '../../../packs/outer';
import { first, held, id, next, second, v7 } from '../han-river';
import { file, identity, pack, role, signedWith } from '../publisher';
import { after, told } from '../told';

describe('thresholds', () => {
  const packers = role(['a', 'b', 'c'], 2);
  const of = (by: readonly string[]) => file({}, { first: identity({ packers }), by });

  it.each<[string, readonly string[], string]>([
    ['two of three', ['a', 'c'], 'new first-contact'],
    ['all three', ['a', 'b', 'c'], 'new first-contact'],
    ['one: does_not_meet_threshold', ['b'], 'refused signed-by-too-few-packers'],
    ['one, twice: duplicate_sig_keyids', ['b', 'b'], 'refused signed-by-too-few-packers'],
    ['one, and a stranger', ['b', 'stranger'], 'refused signed-by-too-few-packers'],
    ['two, and one that is bad: invalid_sig_in_valid_metadata', ['a', 'b', 'stranger'], 'new first-contact'],
  ])('two of three: %s', async (_, by, outcome) => {
    expect(await told(await of(by))).toBe(outcome);
  });
});

describe('rotation of root keys, the fifteen named cases', () => {
  /** v1 with these root keys, then v2 with others, v2 signed by these. */
  const rotated = async (
    before: readonly [readonly string[], number],
    then: readonly [readonly string[], number],
    by: readonly string[],
  ): Promise<Outer> => {
    const one = await signedWith(identity({ root: role(...before) }), before[0]);
    return { identity: [one, await second({ root: role(...then) }, by)] };
  };
  const five = ['a', 'b', 'c', 'd', 'e'];

  it.each<
    [string, readonly [readonly string[], number], readonly [readonly string[], number], readonly string[], string]
  >([
    ['1-of-1', [['a'], 1], [['b'], 1], ['a', 'b'], 'new first-contact'],
    ['1-of-2', [['a', 'b'], 1], [['a', 'b'], 1], ['b'], 'new first-contact'],
    ['3-of-5', [five, 3], [five, 3], ['a', 'c', 'e'], 'new first-contact'],
    ['3-of-5, new key', [five, 3], [['a', 'b', 'c', 'd', 'f'], 3], ['a', 'b', 'f', 'c'], 'new first-contact'],
    ['3-of-5, one bad signature', [five, 3], [five, 3], ['a', 'b', 'c', 'stranger'], 'new first-contact'],
    [
      '3-of-5, all keys new',
      [five, 3],
      [['f', 'g', 'h', 'i', 'j'], 3],
      ['a', 'b', 'c', 'f', 'g', 'h'],
      'new first-contact',
    ],
    [
      '3-of-5, only the old sign',
      [five, 3],
      [['f', 'g', 'h', 'i', 'j'], 3],
      ['a', 'b', 'c', 'd', 'e'],
      'refused signed-by-too-few-itself',
    ],
    [
      '3-of-5, only the new sign',
      [five, 3],
      [['f', 'g', 'h', 'i', 'j'], 3],
      ['f', 'g', 'h', 'i', 'j'],
      'refused signed-by-too-few-before',
    ],
    [
      '3-of-5, too few of the old',
      [five, 3],
      [five, 3],
      ['a', 'b'],
      'refused signed-by-too-few-before signed-by-too-few-itself',
    ],
    ['threshold up', [['a', 'b'], 1], [['a', 'b'], 2], ['a', 'b'], 'new first-contact'],
    ['threshold up, signed by one', [['a', 'b'], 1], [['a', 'b'], 2], ['a'], 'refused signed-by-too-few-itself'],
    ['threshold down', [['a', 'b'], 2], [['a', 'b'], 1], ['a', 'b'], 'new first-contact'],
    ['threshold down, signed by one', [['a', 'b'], 2], [['a', 'b'], 1], ['a'], 'refused signed-by-too-few-before'],
    ['not signed with the old key', [['a'], 1], [['b'], 1], ['b'], 'refused signed-by-too-few-before'],
    ['not signed with the new key', [['a'], 1], [['b'], 1], ['a'], 'refused signed-by-too-few-itself'],
  ])('%s', async (_, before, then, by, outcome) => {
    expect(await told(await rotated(before, then, by))).toBe(outcome);
  });
});

describe('an identity', () => {
  it('is told as changed where its keys did, and the pack must be signed with the new ones', async () => {
    const v2 = await second({ packers: role(['fresh']) });
    expect(await told(await next({ version: 8 }, ['fresh'], [v2]), held)).toMatch(/^new keys-changed/);
    expect(await told(await next({ version: 8 }, ['packer'], [v2]), held)).toBe('refused signed-by-too-few-packers');
  });

  it('that skips a version, or is a second one of a version, is refused', async () => {
    const v3 = await signedWith(identity({ version: 3 }), ['root']);
    expect(await told({ identity: [first, v3] }, held)).toBe('refused identity-gap');
    const known = await after(v7, { identity: [first, await second({ contact: 'one' })] });
    expect(await told({ identity: [first, await second({ contact: 'other' })] }, known)).toBe(
      'refused identity-two-of-one',
    );
  });

  it('older than the one held is no step back: the held one goes on counting', async () => {
    const known = await after(v7, { identity: [first, await second({ packers: role(['fresh']) })] });
    expect(await told(await next({ version: 8 }, ['packer']), known)).toBe('refused signed-by-too-few-packers');
    expect(await told(await next({ version: 8 }, ['fresh']), known)).toBe('new');
  });

  it('that ended is followed by nothing, and its successor is only named', async () => {
    const ended = { on: '2026-11-24', words: { en: 'We stop.' }, successor: 'a'.repeat(64) };
    const v2 = await second({ ended });
    const known = await after(v7, { identity: [first, v2] });
    expect(known.map((publisher) => publisher.id)).toEqual([id]);
    const v3 = await signedWith(identity({ version: 3 }), ['root']);
    expect(await told({ identity: [first, v2, v3] }, known)).toBe('refused identity-after-end');
    expect(await told({ identity: [first, v2] }, held)).toBe('new publisher-ended');
    expect(await told(await next({ version: 8, issued: '2026-11-24' }), known)).toBe('new publisher-ended');
    expect(await told(await next({ version: 8, issued: '2026-11-25' }), known)).toBe('refused publisher-ended');
  });
});

describe('versions taken back', () => {
  const revoked = [{ pack: 'korea', versions: [8], reason: { en: 'A wrong date.' } }];

  it('are not taken in, and are told where they are held', async () => {
    const v2 = await second({ revoked });
    expect(await told(await next({ version: 8 }, ['packer'], [v2]), held)).toBe('refused version-revoked');
    const known = await after(v7, await next({ version: 8 }));
    expect(await told({ identity: [first, v2] }, known)).toBe('new held-revoked');
    expect(await told(await next({ version: 9 }, ['packer'], [v2]), known)).toMatch(/^new held-revoked/);
  });
});

describe('fast-forward, and the way out of it', () => {
  it('a stolen key that is removed no longer holds the floor it pushed up', async () => {
    const known = await after(v7, await next({ version: 999_999_999 }));
    expect(await told(await next({ version: 8, issued: '2026-11-25' }), known)).toBe('refused version-older');
    const v2 = await second({ packers: role(['fresh']) });
    const recovered = await next({ version: 8, issued: '2026-11-25' }, ['fresh'], [v2]);
    expect(await told(recovered, known)).toBe('new keys-changed floor-dropped');
    const mended = await after(v7, await next({ version: 999_999_999 }), recovered);
    expect(mended[0]?.packs[0]?.floor.version).toBe(8);
  });

  it('a removed key of one signer among enough others drops nothing', async () => {
    const one = identity({ packers: role(['a', 'b', 'c'], 1) });
    const old = await file({}, { first: one, by: ['a', 'b'] });
    const known = await after(old);
    const v2 = await signedWith(identity({ version: 2, packers: role(['b', 'c'], 1) }), ['root']);
    const older = { identity: [old.identity[0]!, v2], pack: await signedWith(pack(old.id, { version: 6 }), ['c']) };
    expect(await told(older, known)).toBe('refused version-older');
  });
});

describe('a wrong clock', () => {
  it('ten years back refuses nothing that is newer than the build, and says that it is wrong', async () => {
    expect(await told(v7, [], { today: '2016-01-01' })).toBe('new first-contact clock-behind');
    expect(await told(await next({ version: 8, issued: '2026-11-29' }), held, { today: '2016-01-01' })).toBe(
      'refused issued-ahead',
    );
  });

  it('ten years ahead still takes in what is newer than what is held', async () => {
    expect(await told(await next({ version: 8 }), held, { today: '2036-01-01' })).toBe('new expired-but-newer');
  });
});
