/** Signatures of several people under one text. */
import { utf8 } from '../bytes/text';
import { signersOf } from '../identity/signers';
import type { Role } from '../identity/document';
import { type KeyPair, sign } from '../minisign/sign';
import type { Signed } from '../outer';

/** The same text with the signatures of those keys that are named and have not signed yet. */
export async function withSignatures(
  signed: Signed,
  keys: readonly KeyPair[],
  named: readonly string[],
): Promise<Signed> {
  const already = await signersOf(signed, named);
  const more = keys.filter(({ public: { text } }) => named.includes(text) && !already.includes(text));
  const sigs = await Promise.all(more.map((key) => sign(utf8(signed.doc), key)));
  return { doc: signed.doc, sigs: [...signed.sigs, ...sigs] };
}

/** How many of the keys that may sign packs have, and how many must. */
export async function signedSoFar(
  pack: Signed,
  { keys, threshold }: Role,
): Promise<{ signed: number; wanted: number }> {
  return { signed: (await signersOf(pack, keys)).length, wanted: threshold };
}
