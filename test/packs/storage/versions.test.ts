import { beforeEach, describe, expect, it } from 'vitest';
import { findPacks } from '../../../packs/carrier/find';
import { lookInto, takeIn } from '../../../packs/intake/take-in';
import { newestOf } from '../../../packs/intake/notes';
import { writeOuter } from '../../../packs/outer';
import type { HeldPublisher, PackStorage } from '../../../packs/storage/held';
import { inMemory } from '../../../packs/storage/memory';
import { atRest, fromRest } from '../../../packs/storage/rest';
import { goneBack, goneForward, pinned, speaking, withoutPack } from '../../../packs/storage/versions';
import { file, identity, MOMENT, pack, signedWith } from '../publisher';

const v7 = await file();
const first = v7.identity[0]!;
const other = { identity: [first], pack: await signedWith(pack(v7.id, { slug: 'japan', version: 1 }), ['packer']) };
const version = async (n: number) => ({
  identity: [first],
  pack: await signedWith(pack(v7.id, { version: n }), ['packer']),
});

let storage: PackStorage;
beforeEach(() => {
  storage = inMemory();
});

async function take(outer: Parameters<typeof writeOuter>[0], into = storage) {
  const read = await findPacks(writeOuter(outer));
  const [found] = 'found' in read ? read.found : [];
  return takeIn(found!, into, MOMENT);
}

const only = async (): Promise<HeldPublisher> => (await storage.all())[0]!;
const heard = (publisher: HeldPublisher, slug = 'korea') =>
  speaking(
    publisher.packs.find((one) => one.slug === slug)!,
    newestOf(publisher)!,
  )?.version;

describe('what is held', () => {
  it('is the last two versions, of which the newest speaks', async () => {
    for (const n of [7, 8, 9]) expect((await take(await version(n))).kind).toBe('new');
    expect((await only()).packs[0]?.versions.map((one) => one.version)).toEqual([9, 8]);
    expect(heard(await only())).toBe(9);
  });

  it('goes back and forward, and the floor stays where it is', async () => {
    for (const n of [7, 8]) await take(await version(n));
    await storage.put(goneBack(await only(), 'korea'));
    expect(heard(await only())).toBe(7);
    expect(await take(await version(6))).toMatchObject({ kind: 'refused', faults: [{ code: 'version-older' }] });
    await storage.put(goneForward(await only(), 'korea'));
    expect(heard(await only())).toBe(8);
  });

  it('speaks in its newest version again once one comes that is newer than that gone back from', async () => {
    for (const n of [7, 8]) await take(await version(n));
    await storage.put(goneBack(await only(), 'korea'));
    await take(await version(9));
    expect(heard(await only())).toBe(9);
  });

  it('answers that a version is here, whichever of the two it is', async () => {
    for (const n of [7, 8]) await take(await version(n));
    for (const n of [7, 8])
      expect(await take(await version(n))).toMatchObject({ kind: 'here', slug: 'korea', version: n });
  });

  it('does not go back where there is nothing to go back to', async () => {
    await take(v7);
    expect(goneBack(await only(), 'korea')).toEqual(await only());
  });

  it('falls back when its version is taken back, and says nothing at all when both are', async () => {
    for (const n of [7, 8]) await take(await version(n));
    const revoked = (versions: number[]) => [{ pack: 'korea', versions, reason: { en: 'wrong' } }];
    const v2 = await signedWith(identity({ version: 2, revoked: revoked([8]) }), ['root']);
    await take({ identity: [first, v2] });
    expect(heard(await only())).toBe(7);
    await take({
      identity: [first, v2, await signedWith(identity({ version: 3, revoked: revoked([7, 8]) }), ['root'])],
    });
    expect(heard(await only())).toBeUndefined();
  });

  it('is as it was before, to the byte, when a pack is taken in and removed', async () => {
    await take(v7);
    const before = JSON.stringify(await only());
    await take(other);
    expect((await only()).packs.length).toBe(2);
    await storage.put(withoutPack(await only(), 'japan')!);
    expect(JSON.stringify(await only())).toBe(before);
    expect(withoutPack(await only(), 'korea')).toBeUndefined();
  });

  it('comes back from its text at rest, and a text that was cut is not believed', async () => {
    await take(v7);
    const text = await atRest(await only());
    expect(await fromRest(text)).toEqual(await only());
    expect(text.length).toBeLessThan(JSON.stringify(await only()).length);
    expect(await fromRest(text.slice(0, -8))).toBeUndefined();
    expect(await fromRest('')).toBeUndefined();
  });
});

describe('taking in', () => {
  it('looks first and keeps nothing', async () => {
    const [one] = await lookInto(`Dear all\n${writeOuter(v7)}`, storage, MOMENT);
    expect(one?.outcome.kind).toBe('new');
    expect(await storage.all()).toEqual([]);
    expect((await lookInto('nothing here', storage, MOMENT))[0]?.outcome.kind).toBe('nothing');
  });

  it('changes nothing where the storage is full, and says so', async () => {
    await take(v7);
    const before = await storage.all();
    const full: PackStorage = { ...storage, put: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) };
    expect(await take(await version(8), full)).toEqual({ kind: 'refused', faults: [{ code: 'not-kept', place: '' }] });
    expect(await storage.all()).toEqual(before);
  });

  it('is judged once more against what is held by then', async () => {
    const read = await findPacks(writeOuter(await version(8)));
    const [eight] = 'found' in read ? read.found : [];
    await take(await version(9));
    expect(await takeIn(eight!, storage, MOMENT)).toMatchObject({ kind: 'refused' });
  });
});

describe('a pinned version', () => {
  it('goes on speaking when newer ones come, of which the newest is kept beside it', async () => {
    for (const n of [7, 8]) await take(await version(n));
    await storage.put(pinned(await only(), 'korea', 7));
    for (const n of [9, 10]) await take(await version(n));
    expect(heard(await only())).toBe(7);
    expect((await only()).packs[0]?.versions.map((one) => one.version)).toEqual([10, 7]);
    await storage.put(goneForward(await only(), 'korea'));
    expect(heard(await only())).toBe(10);
    expect((await only()).packs[0]).not.toHaveProperty('isPinned');
  });

  it('is none where nothing of that number is held', async () => {
    await take(await version(7));
    const before = await only();
    expect(pinned(before, 'korea', 3)).toEqual(before);
  });

  it('that its publisher took back stops speaking all the same', async () => {
    for (const n of [7, 8]) await take(await version(n));
    const held = pinned(await only(), 'korea', 7);
    const newest = newestOf(held)!;
    const revoked = [{ pack: 'korea', versions: [7], reason: { en: 'Wrong.' } }];
    expect(speaking(held.packs[0]!, { ...newest, revoked })?.version).toBe(8);
  });
});
