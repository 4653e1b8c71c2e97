import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeOuter } from '../../../packs/outer';
import { piecesOf } from '../../../packs/policy/files';
import { endWaiting, setSessionOnly } from '../../../shell/kept/privacy';
import { allBrought } from '../../../shell/packs/brought';
import { takeEdition, takePolicy } from '../../../shell/packs/handed';
import { packsHeard } from '../../../shell/packs/heard';
import { lookInto, noteCompared, publishers } from '../../../shell/packs/intake';
import { identity, pack, signedWith, file } from '../../packs/publisher';
import { publisherId } from '../../../packs/identity/id';
import { disk, memory } from '../browser';
import { browserWithPackage, take } from './taken';

const { local } = fakeBrowser.storage;
beforeEach(() => void browserWithPackage());
afterEach(() => vi.unstubAllGlobals());

const v7 = await file();
const version = async (n: number, slug = 'korea') => ({
  identity: v7.identity,
  pack: await signedWith(pack(v7.id, { version: n, slug }), ['packer']),
});
const other = await (async () => {
  const first = await signedWith(identity({ name: 'Silk Road Notes' }), ['root']);
  const id = await publisherId(first.doc);
  return { id, identity: [first], pack: await signedWith(pack(id), ['packer']) };
})();
const spoken = async () => (await packsHeard()).packs.map(({ document: { slug, version: n } }) => `${slug}@${n}`);
const hand = async (...packs: Parameters<typeof piecesOf>[0][number][]) => takePolicy({ packs: await piecesOf(packs) });

describe('packs of a policy', () => {
  it('are taken in without a question, and heard like any other; who vouches for them is kept', async () => {
    await hand(v7, await version(8, 'japan'));
    expect(await spoken()).toEqual(['korea@7', 'japan@8']);
    expect((await publishers())[0]?.compared).toEqual({ on: expect.stringMatching(/^\d{4}-/), how: 'policy' });
    expect(await allBrought()).toEqual({ policy: { packs: [`${v7.id}/korea`, `${v7.id}/japan`], faults: [] } });
  });

  it('are renewed by a newer version, and stay what they are when handed over again', async () => {
    await hand(v7);
    const before = await disk();
    await hand(v7);
    expect(await disk()).toEqual(before);
    await hand(await version(8));
    expect(await spoken()).toEqual(['korea@8']);
  });

  it('go when the policy no longer carries them, and nothing the person took in goes with them', async () => {
    await take(await version(3, 'own'));
    await hand(v7);
    await takePolicy({});
    expect(await spoken()).toEqual(['own@3']);
    expect(Object.keys(await disk())).toEqual([`pack.${v7.id}`]);
  });

  it('stay the person’s own where the person had them before', async () => {
    await take(v7);
    await hand(await version(8));
    await takePolicy({});
    expect(await spoken()).toEqual(['korea@8']);
  });

  it('pass the same checks: a damaged one is refused, told, and takes none of the others away', async () => {
    await hand(v7);
    const [piece = '', ...rest] = await piecesOf([await version(8)]);
    await takePolicy({ packs: [`${piece.slice(0, 200)}AAAA${piece.slice(204)}`, ...rest] });
    expect(await spoken()).toEqual(['korea@7']);
    const { policy } = await allBrought();
    expect(policy?.packs).toEqual([`${v7.id}/korea`]);
    expect(policy?.faults).toHaveLength(1);
    await hand({ ...v7, pack: { ...v7.pack, doc: v7.pack.doc.replace('Ask us', 'Trust us') } });
    expect((await allBrought()).policy?.faults[0]?.code).toMatch(/^signed-by-too-few|version-two-of-one/);
    expect(await spoken()).toEqual(['korea@7']);
  });

  it('lie in memory only where nothing is kept', async () => {
    await setSessionOnly(true);
    await hand(v7);
    expect(Object.keys(await disk()).sort()).toEqual(['brought', 'sessionOnly']);
    expect(Object.keys(await memory())).toContain(`pack.${v7.id}`);
    expect(await spoken()).toEqual(['korea@7']);
  });

  it('do not overrule what the person compared', async () => {
    await take(v7);
    await noteCompared(v7.id, { on: '2026-11-01', how: 'typed' });
    await hand(await version(8));
    expect((await publishers())[0]?.compared).toEqual({ on: '2026-11-01', how: 'typed' });
  });
});

describe('publishers a policy names', () => {
  it('are vouched for, and those it does not name are refused where others are not allowed', async () => {
    await local.set({ managed: { allowOthers: false, publishers: [v7.id] } });
    expect((await take(v7)).kind).toBe('new');
    expect((await publishers())[0]?.compared?.how).toBe('policy');
    const [looked] = await lookInto(writeOuter(other));
    expect(looked?.outcome).toEqual({ kind: 'refused', faults: [{ code: 'policy-others', place: '' }] });
    expect(await take(other)).toEqual(looked?.outcome);
    expect(await publishers()).toHaveLength(1);
  });

  it('are all there are where the setting cannot be read, and anybody where there is none', async () => {
    await local.set({ managed: { allowOthers: 'no', publishers: [v7.id] } });
    expect((await take(other)).kind).toBe('refused');
    await local.set({ managed: { publishers: [v7.id] } });
    expect((await take(other)).kind).toBe('new');
    expect((await publishers()).find(({ id }) => id === other.id)?.compared).toBeUndefined();
  });

  it('are waited for in the first seconds after the installation', async () => {
    await local.set({ awaitsPolicy: true });
    const taken = take(other);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await publishers()).toEqual([]);
    await local.set({ managed: { allowOthers: false } });
    await local.remove('awaitsPolicy');
    expect((await taken).kind).toBe('refused');
  });
});

describe('packs of an edition', () => {
  it('are taken in from its package, and heard like any other', async () => {
    const packs = (await piecesOf([v7])).join('');
    const records = globalThis.fetch;
    vi.stubGlobal('fetch', (url: string) =>
      url.endsWith('/edition.json') ? Promise.resolve(Response.json({ packs })) : records(url),
    );
    await takeEdition();
    expect(await spoken()).toEqual(['korea@7']);
    expect((await publishers())[0]?.compared?.how).toBe('edition');
    await takePolicy({});
    expect(await spoken()).toEqual(['korea@7']);
  });

  it('are heard while a policy could still forbid the disk, and lie there only afterwards', async () => {
    const packs = (await piecesOf([v7])).join('');
    const records = globalThis.fetch;
    vi.stubGlobal('fetch', (url: string) =>
      url.endsWith('/edition.json') ? Promise.resolve(Response.json({ packs })) : records(url),
    );
    await take(other);
    await local.set({ awaitsPolicy: true });
    await takeEdition();
    expect(Object.keys(await disk()).sort()).toEqual(['awaitsPolicy', 'brought', `pack.${other.id}`]);
    // What lay there before is heard as well.
    expect(await spoken()).toEqual(['korea@7', 'korea@7']);
    await endWaiting();
    expect(Object.keys(await disk()).sort()).toEqual(['brought', `pack.${v7.id}`, `pack.${other.id}`].sort());
    expect(await spoken()).toEqual(['korea@7', 'korea@7']);
  });
});
