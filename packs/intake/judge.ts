/**
 * One pack against what is held. The order is the one of trust: how much there is of it, who vouches for whom, who signed,
 * and only then what it says. Nothing is kept here, and a pack that fails anywhere changes nothing.
 */
import { packFault } from '../faults';
import type { Found } from '../carrier/find';
import type { Beside } from '../document/beside';
import { documentOf } from '../document/read';
import type { PackDocument } from '../document/shape';
import type { Fault, Read } from '../fault';
import { type Chain, chainOf } from '../identity/chain';
import { signedBy } from '../identity/signers';
import { readDocument } from '../json/document';
import { VERSIONS_KEPT } from '../limits';
import { canVerify } from '../minisign/verify';
import type { Outer, Signed } from '../outer';
import type { HeldPack, HeldPublisher, HeldVersion } from '../storage/held';
import { type Moment, nowOf } from './clock';
import { notesOf } from './notes';
import type { Outcome } from './outcome';
import { headOf, standingFloor, versionFaults } from './version-rules';

/** What the person said it must be: the publisher of a link (`#id=`), or of the page they came from. */
export interface Expected {
  readonly publisher?: string;
  readonly slug?: string;
}

/**
 * @param beside the dataset it will be heard beside, where there is one: a pack that takes a name another record holds is
 *   refused then
 */
export async function judge(
  found: Found,
  held: readonly HeldPublisher[],
  moment: Moment,
  expected: Expected = {},
  beside?: Beside,
): Promise<Outcome> {
  if (found.kind !== 'outer') return found;
  const now: Now = { ...moment, now: nowOf(moment, held), ...(beside === undefined ? {} : { beside }) };
  const judged = await judgeOuter(found.outer, held, now, expected);
  const isUnsigned =
    judged.kind === 'refused' && judged.faults.some(({ code }) => code.startsWith('signed-by-too-few'));
  if (!isUnsigned) return judged;
  if (!(await canVerify())) return { kind: 'refused', faults: [packFault('browser-older', '')] };
  // Something happened to it on its way, and the signature does not hold: that is what happened, not forgery.
  return found.suspect === undefined ? judged : { kind: 'damaged', faults: [found.suspect] };
}

type Now = Moment & { now: string; beside?: Beside };

async function judgeOuter(
  outer: Outer,
  held: readonly HeldPublisher[],
  moment: Now,
  expected: Expected,
): Promise<Outcome> {
  const chain = await chainOf(outer.identity, held);
  if ('faults' in chain) return { kind: 'refused', faults: chain.faults };
  const { id } = chain.value;
  if (expected.publisher !== undefined && expected.publisher !== id)
    return { kind: 'refused', faults: [packFault('publisher-other', 'identity.0')] };
  const before = held.find((publisher) => publisher.id === id);
  const read = outer.pack === undefined ? undefined : await readPack(outer.pack, chain.value, before, moment, expected);
  if (read !== undefined && 'faults' in read) return { kind: 'refused', faults: read.faults };
  const pack = read?.value;
  const next = nextOf(chain.value, before, pack?.held);
  if (before !== undefined && JSON.stringify(next) === JSON.stringify(before)) return here(id, pack?.document);
  return {
    kind: 'new',
    next,
    ...(before === undefined ? {} : { before }),
    ...(pack?.isNew === true ? { document: pack.document } : {}),
    notes: notesOf({ chain: chain.value, held, before, document: pack?.document, moment }),
  };
}

const here = (publisher: string, document: PackDocument | undefined): Outcome => ({
  kind: 'here',
  publisher,
  ...(document === undefined ? {} : { slug: document.slug, version: document.version }),
});

const nextOf = ({ id, identity }: Chain, before: HeldPublisher | undefined, pack?: HeldPack): HeldPublisher => {
  const packs = before?.packs ?? [];
  const isThere = packs.some(({ slug }) => slug === pack?.slug);
  return {
    ...(before ?? { id }),
    identity,
    packs:
      pack === undefined ? packs : isThere ? packs.map((p) => (p.slug === pack.slug ? pack : p)) : [...packs, pack],
  };
};

interface PackRead {
  document: PackDocument;
  held: HeldPack;
  isNew: boolean;
}

async function readPack(
  signed: Signed,
  { id, newest }: Chain,
  publisher: HeldPublisher | undefined,
  moment: Now,
  expected: Expected,
): Promise<Read<PackRead>> {
  const { signers, faults: unsigned } = await signedBy(signed, newest.packers, 'packers', 'pack');
  if (unsigned.length > 0) return { faults: unsigned };
  const json = readDocument(signed.doc, 'pack.doc');
  if ('faults' in json) return json;
  const head = headOf(json.value);
  const held = publisher?.packs.find(({ slug }) => slug === head?.slug);
  if (head !== undefined) {
    if (head.publisher !== id) return { faults: [packFault('pack-of-another', 'pack.doc.publisher')] };
    if (expected.slug !== undefined && expected.slug !== head.slug)
      return { faults: [packFault('pack-other', 'pack.doc.slug', { wanted: expected.slug, slug: head.slug })] };
    const faults = versionFaults(head, signed.doc, held, newest, moment);
    if (faults.length > 0) return { faults };
  }
  const read = documentOf(json.value, moment.beside);
  if ('faults' in read) return { faults: documentFaults(read.faults, head?.needs, moment.program) };
  const { document } = read;
  const isSame = held?.versions.some(
    ({ version, signed: { doc } }) => version === document.version && doc === signed.doc,
  );
  const pack = heldWith(held, document, signed, signers, moment, standingFloor(held, newest) !== undefined);
  return { value: { document, held: pack, isNew: isSame !== true } };
}

/** A document that needs a newer program fails here in ways its writer cannot mend: that is told, and nothing else. */
function documentFaults(faults: readonly Fault[], needs: string | undefined, program: string): Fault[] {
  if (needs !== undefined && isNewer(needs, program))
    return [packFault('program-older', 'pack.doc.needs', { needs, program })];
  return faults.map((fault) => ({ ...fault, place: fault.place === '' ? 'pack.doc' : `pack.doc.${fault.place}` }));
}

/** `0.10.0` is newer than `0.9.1`. */
const isNewer = (a: string, b: string): boolean => {
  const [one = [], other = []] = [a, b].map((version) => version.split('.').map(Number));
  const at = one.findIndex((part, i) => part !== (other[i] ?? 0));
  return at !== -1 && (one[at] ?? 0) > (other[at] ?? 0);
};

/** The pack with this version in front. What is there already stays where it is; who signed it is noted anew. */
function heldWith(
  held: HeldPack | undefined,
  { slug, version, issued, expires }: PackDocument,
  signed: Signed,
  signers: readonly string[],
  { today }: Moment,
  isFloorStanding: boolean,
): HeldPack {
  const same = held?.versions.find((one) => one.version === version && one.signed.doc === signed.doc);
  if (held !== undefined && same !== undefined && isFloorStanding) return held;
  const fresh: HeldVersion = { version, issued, expires, signed, signers, takenIn: same?.takenIn ?? today };
  const others = (held?.versions ?? []).filter((one) => one.version !== version);
  const isPinned = held?.isPinned === true && others.some((one) => one.version === held.chosen);
  // A pinned version stays, and goes on speaking: of the others the newest is kept.
  const kept = isPinned ? others.filter((one) => one.version === held.chosen) : others;
  return {
    slug,
    versions: [fresh, ...kept].slice(0, VERSIONS_KEPT),
    floor: { version, issued, signers },
    ...(isPinned && held.chosen !== undefined ? { chosen: held.chosen, isPinned: true as const } : {}),
  };
}
