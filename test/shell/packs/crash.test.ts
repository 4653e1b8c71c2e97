/** The device goes out after any single thing that was written: then the state before stands there, or the one after it. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { piecesOf } from '../../../packs/policy/files';
import { takePolicy } from '../../../shell/packs/handed';
import { packsHeard } from '../../../shell/packs/heard';
import { goBack, goForward, noteCompared, pin, publishers, remove } from '../../../shell/packs/intake';
import { noteTold } from '../../../shell/packs/overdue';
import { unreadable } from '../../../shell/packs/storage';
import { file, pack, signedWith } from '../../packs/publisher';
import { disk } from '../browser';
import { browserWithPackage, take } from './taken';

beforeEach(() => void browserWithPackage());
afterEach(() => vi.unstubAllGlobals());

const v7 = await file();
const version = async (n: number) => ({
  identity: v7.identity,
  pack: await signedWith(pack(v7.id, { version: n }), ['packer']),
});
const v8 = await version(8);
const LABEL = `${v7.id}/korea@8`;
const handed = async (...packs: Parameters<typeof piecesOf>[0][number][]) =>
  takePolicy({ packs: await piecesOf(packs) });

/** After so many writes the power is gone: the next one is answered by nobody. @returns how many were, and the end of it */
function goesOutAfter(most: number): { written: () => number; out: Promise<void> } {
  let written = 0;
  let end = (): void => undefined;
  const out = new Promise<void>((resolve) => (end = resolve));
  for (const area of [fakeBrowser.storage.local, fakeBrowser.storage.session])
    for (const how of ['set', 'remove'] as const) {
      const write = area[how].bind(area) as (what: unknown) => Promise<void>;
      const spied = vi.spyOn(area, how) as unknown as { mockImplementation(by: typeof write): void };
      spied.mockImplementation((what) => {
        if (written >= most) {
          end();
          return new Promise<void>(() => undefined);
        }
        written += 1;
        return write(what);
      });
    }
  return { written: () => written, out };
}

/** Starts again with what lies on the disk. */
async function restart(kept: Record<string, unknown>): Promise<void> {
  browserWithPackage();
  await fakeBrowser.storage.local.set(kept);
}

/** Everything of packs that can be told from what is kept. */
async function state(): Promise<unknown> {
  expect(await unreadable()).toEqual([]);
  const held = await publishers();
  const heard = await packsHeard();
  expect(heard.isCut).toBeUndefined();
  // What is heard is what is held, never a version of another moment.
  expect(heard.packs.map(({ publisher }) => publisher)).toEqual(held.map(({ id }) => id));
  const { overdue = [] } = (await disk()) as { overdue?: string[] };
  const known = held.flatMap(({ id, packs }) => packs.map(({ slug }) => `${id}/${slug}`));
  // Of what is gone no word is left.
  expect(overdue.filter((label) => !known.includes(label.split('@')[0] ?? ''))).toEqual([]);
  return { held, heard: heard.packs };
}

const CHANGES: readonly [string, () => Promise<unknown>, () => Promise<unknown>][] = [
  ['a first pack is taken in', async () => undefined, () => take(v7)],
  ['a newer version is taken in', () => take(v7), () => take(v8)],
  ['the person goes back', () => take(v7).then(() => take(v8)), () => goBack(v7.id, 'korea')],
  [
    'the person goes forward',
    () => take(v7).then(() => take(v8).then(() => goBack(v7.id, 'korea'))),
    () => goForward(v7.id, 'korea'),
  ],
  ['a version is pinned', () => take(v7), () => pin(v7.id, 'korea', 7)],
  ['it is noted who it is', () => take(v7), () => noteCompared(v7.id, { on: '2026-11-30', how: 'typed' })],
  [
    'a pack of which something was told is removed',
    () => take(v8).then(() => noteTold(LABEL)),
    () => remove(v7.id, 'korea'),
  ],
  ['a policy brings one', async () => undefined, () => handed(v7)],
  ['a policy brings a newer one', () => handed(v7), () => handed(v8)],
  ['a policy no longer brings one', () => handed(v7), () => takePolicy({})],
];

describe('a device that goes out', () => {
  it.each(CHANGES)(
    'while %s, after any of its writes, holds the state before or the one after',
    async (_, first, change) => {
      await first();
      const before = await state();
      const start = await disk();
      const { written } = goesOutAfter(Infinity);
      await change();
      const after = await state();
      const whole = await disk();
      const writes = written();
      expect(after).not.toEqual(before);
      expect(writes).toBeGreaterThan(0);
      for (let most = 0; most < writes; most += 1) {
        await restart(start);
        await Promise.race([change(), goesOutAfter(most).out]);
        await restart(await disk());
        expect([before, after]).toContainEqual(await state());
        // And whoever does it again comes to the same end, to the byte.
        await change();
        expect(await disk()).toEqual(whole);
      }
    },
  );
});
