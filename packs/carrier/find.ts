/**
 * Finding a pack inside any text or page. What a file is called, what type a server gave it and what stands around it mean
 * nothing: a pack is known by how it begins.
 */
import { packFault } from '../faults';
import type { Fault } from '../fault';
import { MOST_CARRIER, MOST_PACKS } from '../limits';
import { FORMAT, type Outer, outerOf } from '../outer';
import { armoursIn, unpacked } from './armour';
import { plainAt, plainStarts } from './plain';

/** A pack as it stood in the text, or the remains of one. */
export type Found =
  | {
      readonly kind: 'outer';
      readonly outer: Outer;
      /** What happened to it on its way, if anything did that its signature will have to tell. */
      readonly suspect?: Fault;
    }
  /** It began as a pack and was damaged on the way. */
  | { readonly kind: 'damaged'; readonly faults: readonly Fault[] }
  /** It is whole, and is no pack as this program knows them. */
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };

/** Faults that tell of the way a pack came, not of the pack. */
const ON_THE_WAY = new Set(['json-syntax', 'quotes-replaced', 'not-ascii', 'armour-cut', 'armour-damaged']);

const failed = (faults: readonly Fault[]): Found => ({
  kind: faults.some(({ code }) => ON_THE_WAY.has(code)) ? 'damaged' : 'refused',
  faults,
});

/** @returns every pack in the text, in their order, or why there is none */
export async function findPacks(text: string): Promise<{ found: readonly Found[] } | { nothing: Fault }> {
  if (text.length > MOST_CARRIER) return { nothing: packFault('carrier-too-big', '', { most: MOST_CARRIER }) };
  const plain = fromSource(text);
  const found: { start: number; pack: Found }[] = [];
  let end = 0;
  for (const start of plainStarts(plain)) {
    if (start < end || found.length === MOST_PACKS) continue;
    const read = plainAt(plain, start);
    if ('value' in read) end = read.value.end;
    found.push({ start, pack: 'value' in read ? outer(read.value) : failed(read.faults) });
  }
  for (const armour of armoursIn(text).slice(0, MOST_PACKS - found.length)) {
    const read = await unpacked(armour);
    const inner = 'value' in read ? plainAt(read.value, plainStarts(read.value)[0] ?? 0) : read;
    found.push({ start: armour.start, pack: 'value' in inner ? outer(inner.value) : failed(inner.faults) });
  }
  if (found.length === 0) return { nothing: why(text) };
  return { found: found.sort((a, b) => a.start - b.start).map(({ pack }) => pack) };
}

function outer({ json, suspect }: { json: unknown; suspect?: Fault }): Found {
  const read = outerOf(json);
  if ('faults' in read) return { kind: 'refused', faults: read.faults };
  return { kind: 'outer', outer: read.value, ...(suspect === undefined ? {} : { suspect }) };
}

/** The source of a page writes a quotation mark by its name. A pack has no other sign that a page would write so. */
const fromSource = (text: string): string =>
  /\{\s{0,200}&(?:quot|#34|#x22);format/.test(text) ? text.replace(/&(?:quot|#34|#x22);/g, '"') : text;

/** Why there is nothing in a text, in the way that helps most. */
function why(text: string): Fault {
  const place = '';
  if (/\{\s{0,200}[“”„‟«»]\s{0,20}format/.test(text)) return packFault('quotes-replaced', place);
  if (text.includes(FORMAT)) return packFault('json-viewer', place);
  if (/^\s*(?:<!doctype html|<html)/i.test(text.slice(0, 1000))) return packFault('page-around', place);
  return { code: text.trim() === '' ? 'empty' : 'no-pack', place };
}
