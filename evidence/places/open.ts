/** A table of addresses at rest, opened: its index is read, and of the blocks the one an address lies in. */
import type { Address } from '../address';
import { compare, type Family, FORMAT, type Index, type Parts } from './layout';

/** Where a block lies among all bytes. */
export type Range = readonly [begin: number, end: number];

/** The index alone: it tells which block must be read for an address. */
export interface Opened extends Pick<Index, 'source'> {
  /** How many bytes the whole table has. */
  size: number;
  /** The block an address lies in; undefined where the address is silent. */
  blockOf(address: Address): Range | undefined;
  /** What the table calls an address, out of its block; undefined where it knows nothing of it. */
  nameIn(address: Address, block: Uint8Array): string | undefined;
}

/** A table with every block in hand. */
export interface Places extends Pick<Index, 'source'> {
  /** The state (or the network) of an address; undefined where it is silent, or the table knows nothing of it. */
  at(address: Address): string | undefined;
}

/**
 * @param head the first bytes, as many as are at hand
 * @returns undefined where the index goes on behind them
 * @throws TypeError if these are no such bytes, or of another version of this program
 */
export function openIndex(head: Uint8Array): Opened | undefined {
  const first = head.indexOf(10);
  if (text(head, 0, first) !== FORMAT) throw new TypeError(`this is no table of the format ${FORMAT}; make it anew`);
  const second = head.indexOf(10, first + 1);
  if (second < 0) return undefined;
  const index = JSON.parse(text(head, first + 1, second)) as Index;
  const begins = { v4: beginsOf(index.v4, second + 1), v6: [] as number[] };
  begins.v6 = beginsOf(index.v6, begins.v4.at(-1) ?? second + 1);
  return {
    source: index.source,
    size: begins.v6.at(-1) ?? 0,
    blockOf(address) {
      const asked = numbers(address);
      if (asked === undefined) return undefined;
      const at = lastBefore(asked.parts, index[asked.kind].starts);
      return [begins[asked.kind][at] ?? 0, begins[asked.kind][at + 1] ?? 0];
    },
    nameIn(address, block) {
      const asked = numbers(address);
      if (asked === undefined) return undefined;
      const family = index[asked.kind];
      return index.names[codeOf(asked.parts, family, lastBefore(asked.parts, family.starts), block)] || undefined;
    },
  };
}

/** @throws TypeError if these are no such bytes, of another version of this program, or cut short */
export function openPlaces(bytes: Uint8Array): Places {
  const index = openIndex(bytes);
  if (index === undefined || bytes.length !== index.size) throw new TypeError('the table is cut short; make it anew');
  return {
    source: index.source,
    at(address) {
      const block = index.blockOf(address);
      return block && index.nameIn(address, bytes.subarray(...block));
    },
  };
}

const numbers = (address: Address): { kind: 'v4' | 'v6'; parts: Parts } | undefined => {
  if (address.kind === 'v4') return { kind: 'v4', parts: [address.number] };
  return address.kind === 'v6' ? { kind: 'v6', parts: address.parts } : undefined;
};

/** Where each block begins, and last where the family ends. */
function beginsOf({ sizes }: Family, begin: number): number[] {
  const begins = [begin];
  for (const size of sizes) begins.push((begins.at(-1) ?? 0) + size);
  return begins;
}

/** Handed over as a list and not spread: spreading asks for each byte by itself, which takes ten times as long. */
function text(bytes: Uint8Array, from: number, to: number): string {
  let read = '';
  for (let at = from; at < to; at += 4096) {
    const part: ArrayLike<number> = bytes.subarray(at, Math.min(to, at + 4096));
    read += String.fromCharCode.apply(null, part as number[]);
  }
  return read;
}

/** The last of these that is not behind the address. */
function lastBefore(address: Parts, starts: readonly Parts[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (compare(starts[middle] ?? [], address) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The code of the last boundary of a block that is not behind the address. */
function codeOf(address: Parts, { width, starts, counts }: Family, at: number, block: Uint8Array): number {
  const count = counts[at] ?? 0;
  const reader = { at: count };
  const start = [...(starts[at] ?? [])];
  let place = 0;
  while (place + 1 < count) {
    advance(start, width, block, reader);
    if (compare(start, address) > 0) break;
    place += 1;
  }
  return block[place] ?? 0;
}

/** From one boundary to the next, in place: a block has a thousand of them. */
function advance(start: number[], width: number, bytes: Uint8Array, reader: { at: number }): void {
  if (width === 1) {
    start[0] = (start[0] ?? 0) + readNumber(bytes, reader);
    return;
  }
  const flag = bytes[reader.at] ?? 0;
  reader.at += 1;
  const [from, written] = [flag >> 3, flag & 7];
  start[from] = (start[from] ?? 0) + readNumber(bytes, reader);
  for (let i = from + 1; i < width; i++) start[i] = i < from + written ? readNumber(bytes, reader) : 0;
}

function readNumber(bytes: Uint8Array, reader: { at: number }): number {
  let value = 0;
  for (let scale = 1; ; scale *= 128) {
    const byte = bytes[reader.at] ?? 0;
    reader.at += 1;
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
}
