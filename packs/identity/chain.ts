/** From the identity that is pinned to the newest, each document vouched for by the one before it and by itself. */
import { packFault } from '../faults';
import type { Fault, Read } from '../fault';
import type { Signed } from '../outer';
import { type Identity, identityOf } from './document';
import { publisherId } from './id';
import { signedBy } from './signers';

export interface Chain {
  /** The publisher: SHA-256 of the first document. */
  readonly id: string;
  /** Every document from the first to the newest. */
  readonly identity: readonly Signed[];
  readonly newest: Identity;
}

/** A publisher that is held: its identity was checked when it was taken in. */
export interface Pinned {
  readonly id: string;
  readonly identity: readonly Signed[];
}

interface Link {
  signed: Signed;
  doc: Identity;
  place: string;
}

/**
 * The chain a file brings, joined to what is held of this publisher. A file may bring all of it or only what is new.
 *
 * @param pinned every publisher held
 */
export async function chainOf(given: readonly Signed[], pinned: readonly Pinned[]): Promise<Read<Chain>> {
  const links: Link[] = [];
  for (const [i, signed] of given.entries()) {
    const read = identityOf(signed.doc, `identity.${i}.doc`);
    if ('faults' in read) return read;
    const before = links.at(-1);
    if (before !== undefined && read.value.version !== before.doc.version + 1)
      return gap(`identity.${i}.doc.version`, before.doc.version + 1, read.value.version);
    links.push({ signed, doc: read.value, place: `identity.${i}` });
  }
  const first = links[0];
  if (first === undefined) return { faults: [packFault('outer-shape', 'identity')] };
  if (first.doc.version === 1) {
    const id = await publisherId(first.signed.doc);
    return joinedTo(links, pinned.find((one) => one.id === id) ?? { id, identity: [] });
  }
  for (const one of pinned) {
    const joined = await joinedTo(links, one);
    if ('value' in joined || joined.faults.some(({ code }) => code === 'identity-two-of-one')) return joined;
  }
  return { faults: [packFault('identity-start-unknown', 'identity.0', { version: first.doc.version })] };
}

const gap = (place: string, wanted: number, version: number): { faults: Fault[] } => ({
  faults: [packFault('identity-gap', place, { wanted, version })],
});

/** Checks what is new of the links against what is held. */
async function joinedTo(links: readonly Link[], held: Pinned): Promise<Read<Chain>> {
  const identity = [...held.identity];
  const last = identity.at(-1);
  const read = last === undefined ? undefined : identityOf(last.doc, 'held');
  let newest = read !== undefined && 'value' in read ? read.value : undefined;
  for (const { signed, doc, place } of links) {
    const same = identity[doc.version - 1];
    if (same !== undefined) {
      if (same.doc === signed.doc) continue;
      return { faults: [packFault('identity-two-of-one', place, { version: doc.version })] };
    }
    if (doc.version !== identity.length + 1) return gap(place, identity.length + 1, doc.version);
    const faults = await linkFaults(signed, doc, newest, place);
    if (faults.length > 0) return { faults };
    identity.push(signed);
    newest = doc;
  }
  return newest === undefined
    ? { faults: [packFault('identity-start-unknown', 'identity.0', { version: 1 })] }
    : { value: { id: held.id, identity, newest } };
}

async function linkFaults(
  signed: Signed,
  doc: Identity,
  before: Identity | undefined,
  place: string,
): Promise<Fault[]> {
  if (before?.ended !== undefined) return [packFault('identity-after-end', place, { version: doc.version })];
  const byItself = await signedBy(signed, doc.root, 'itself', place);
  const byBefore = before === undefined ? undefined : await signedBy(signed, before.root, 'before', place);
  return [...(byBefore?.faults ?? []), ...byItself.faults];
}
