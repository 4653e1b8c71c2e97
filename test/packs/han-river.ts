import type { Outer, Signed } from '../../packs/outer';
import { file, identity, pack, signedWith } from './publisher';
import { after } from './told';

/** The seventh version of a pack, what a person holds who took it in, and whose it is. */
export const v7 = await file();
export const held = await after(v7);
export const { id } = v7;
export const first = v7.identity[0]!;

/** A pack of the same publisher, under another version. */
export const next = async (
  changes: object,
  by: readonly string[] = ['packer'],
  later: readonly Signed[] = [],
): Promise<Outer> => ({
  identity: [first, ...later],
  pack: await signedWith(pack(id, changes), by),
});

/** The publisher's second identity document. */
export const second = (changes: object, by: readonly string[] = ['root']) =>
  signedWith(identity({ version: 2, issued: '2026-11-24', ...changes }), by);
