import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setSessionOnly, wipe } from '../../../shell/kept/privacy';
import { packsHeard } from '../../../shell/packs/heard';
import {
  goBack,
  goForward,
  lookInto,
  noteCompared,
  pin,
  publishers,
  remove,
  removeUnreadable,
} from '../../../shell/packs/intake';
import { renew } from '../../../shell/packs/renew';
import { unreadable } from '../../../shell/packs/storage';
import { writeOuter } from '../../../packs/outer';
import { file, identity, pack, signedWith } from '../../packs/publisher';
import { disk, memory } from '../browser';
import { browserWithPackage, take } from './taken';

const { local } = fakeBrowser.storage;
beforeEach(() => void browserWithPackage());
afterEach(() => vi.unstubAllGlobals());

const v7 = await file();
const KEY = `pack.${v7.id}`;
const version = async (n: number, slug = 'korea') => ({
  identity: v7.identity,
  pack: await signedWith(pack(v7.id, { version: n, slug }), ['packer']),
});
const spoken = async () => (await packsHeard()).packs.map(({ document: { slug, version: n } }) => `${slug}@${n}`);

describe('taking a pack in', () => {
  it('keeps nothing before the person agrees', async () => {
    expect((await lookInto(writeOuter(v7)))[0]?.outcome.kind).toBe('new');
    expect(await disk()).toEqual({});
  });

  it('keeps a publisher under one key, written in one call, with what it says', async () => {
    const set = vi.spyOn(local, 'set');
    expect((await take(v7)).kind).toBe('new');
    expect(set.mock.calls.map(([values]) => Object.keys(values as object))).toEqual([[KEY]]);
    expect(Object.keys(await disk())).toEqual([KEY]);
    expect(await packsHeard()).toMatchObject({
      packs: [
        {
          publisher: v7.id,
          name: 'Han River Archive',
          addresses: ['https://han-river.example/pack.html'],
          document: { slug: 'korea', version: 7, advice: [{ for: { category: 'messenger' } }] },
        },
      ],
    });
  });

  it('leaves everything as it was where the storage takes nothing, and says so', async () => {
    await take(v7);
    const before = await disk();
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
    expect(await take(await version(8))).toMatchObject({ kind: 'refused', faults: [{ code: 'not-kept' }] });
    expect(await disk()).toEqual(before);
  });

  it('loses none of two that come at the same moment', async () => {
    await take(v7);
    await Promise.all([take(await version(1, 'japan')), take(await version(1, 'taiwan')), take(await version(8))]);
    expect((await spoken()).sort()).toEqual(['japan@1', 'korea@8', 'taiwan@1']);
  });

  it('refuses one that takes a name of the dataset, or a name anybody can register under', async () => {
    for (const [host, code] of [
      ['gmail.com', 'host-held'],
      ['co.kr', 'public-suffix'],
    ] as const) {
      const outer = {
        identity: v7.identity,
        pack: await signedWith(pack(v7.id, { records: [{ kind: 'service', id: 'kakaotalk', hosts: [{ host }] }] }), [
          'packer',
        ]),
      };
      const [looked] = await lookInto(writeOuter(outer));
      expect(looked?.outcome).toMatchObject({ kind: 'refused', faults: [{ code }] });
    }
    expect(await disk()).toEqual({});
  });
});

describe('what the person does about it', () => {
  it('brings the storage back to the byte when a pack is removed', async () => {
    await local.set({ home: 'KR' });
    await take(v7);
    await remove(v7.id, 'korea');
    expect(await disk()).toEqual({ home: 'KR' });
    expect(await spoken()).toEqual([]);
  });

  it('takes away one pack of a publisher and leaves the other', async () => {
    await take(v7);
    await take(await version(1, 'japan'));
    await remove(v7.id, 'korea');
    expect(await spoken()).toEqual(['japan@1']);
  });

  it('changes one publisher and no other, whichever was taken in first', async () => {
    const other = await file({}, { first: identity({ name: 'Another Archive' }) });
    for (const [first, second] of [
      [v7, other],
      [other, v7],
    ] as const) {
      browserWithPackage();
      await take(first);
      await take(second);
      await noteCompared(second.id, { on: '2026-11-30', how: 'typed' });
      const compared = (await publishers()).filter((held) => held.compared !== undefined).map(({ id }) => id);
      expect(compared).toEqual([second.id]);
      await remove(second.id, 'korea');
      expect((await publishers()).map(({ id }) => id)).toEqual([first.id]);
    }
  });

  it('goes back and forward, and gives way to what is newer', async () => {
    await take(v7);
    await take(await version(8));
    await goBack(v7.id, 'korea');
    expect(await spoken()).toEqual(['korea@7']);
    await goForward(v7.id, 'korea');
    expect(await spoken()).toEqual(['korea@8']);
    await goBack(v7.id, 'korea');
    await take(await version(9));
    expect(await spoken()).toEqual(['korea@9']);
  });

  it('stays with a pinned version whatever comes, until it is let go', async () => {
    await take(v7);
    await take(await version(8));
    await pin(v7.id, 'korea', 7);
    await take(await version(9));
    await take(await version(10));
    expect(await spoken()).toEqual(['korea@7']);
    expect((await publishers())[0]?.packs[0]?.versions.map((one) => one.version)).toEqual([10, 7]);
    await goForward(v7.id, 'korea');
    expect(await spoken()).toEqual(['korea@10']);
  });

  it('notes that the id was compared, and how', async () => {
    await take(v7);
    await noteCompared(v7.id, { on: '2026-11-30', how: 'typed' });
    expect((await publishers())[0]?.compared).toEqual({ on: '2026-11-30', how: 'typed' });
    await take(await version(8));
    expect((await publishers())[0]?.compared?.how).toBe('typed');
  });

  it('does nothing about a publisher who is not there', async () => {
    await goBack(v7.id, 'korea');
    expect(await disk()).toEqual({});
  });
});

describe('packs that are kept', () => {
  it('lie in memory where nothing shall be kept, and come back to the disk with the choices', async () => {
    await local.set({ sessionOnly: true });
    await take(v7);
    expect(await disk()).toEqual({ sessionOnly: true });
    expect(Object.keys(await memory())).toEqual([KEY]);
    expect(await spoken()).toEqual(['korea@7']);
    await setSessionOnly(false);
    expect(Object.keys(await disk())).toEqual([KEY]);
    expect(await spoken()).toEqual(['korea@7']);
    await wipe();
    expect(await disk()).toEqual({});
    expect(await spoken()).toEqual([]);
  });

  it('are the very same as long as nothing changes, so that what is remembered of them holds', async () => {
    await take(v7);
    const [first] = (await packsHeard()).packs;
    await local.set({ home: 'KR' });
    expect((await packsHeard()).packs[0]).toBe(first);
    await take(await version(8));
    expect((await packsHeard()).packs[0]).not.toBe(first);
  });

  it('are told of where they cannot be read, and can only be removed', async () => {
    await take(v7);
    const { [KEY]: kept } = (await disk()) as Record<string, { held: string; spoken: string; program: string }>;
    await local.set({ [KEY]: { ...kept, held: kept!.held.slice(0, 80), spoken: 'H4sI' } });
    expect(await packsHeard()).toEqual({ packs: [], isCut: true });
    expect([await unreadable(), await publishers()]).toEqual([[v7.id], []]);
    await removeUnreadable(v7.id);
    expect(await disk()).toEqual({});
  });

  it('are read anew after an update, and not once more', async () => {
    await take(v7);
    const { [KEY]: kept } = (await disk()) as Record<string, { held: string; spoken: string; program: string }>;
    await local.set({ [KEY]: { ...kept, spoken: 'old', program: '0.4.0' } });
    await renew();
    expect((await disk())[KEY]).toEqual(kept);
    const set = vi.spyOn(local, 'set');
    await renew();
    expect(set).not.toHaveBeenCalled();
  });
});
