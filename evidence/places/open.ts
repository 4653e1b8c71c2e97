/** A table of addresses at rest, opened: its index is read, and of the blocks the one an address lies in. */
import type { Code } from '../../domain/assessment';
import type { Address } from '../address';
import { compare, type Family, FORMAT, type Index, type Parts } from './layout';

export interface Places extends Pick<Index, 'source'> {
  /** The state an address lies in; undefined where the address is silent, or the table knows nothing of it. */
  stateOf(address: Address): Code | undefined;
}

/** @throws TypeError if these are no such bytes, or of another version of this program */
export function openPlaces(bytes: Uint8Array): Places {
  const first = bytes.indexOf(10);
  const second = bytes.indexOf(10, first + 1);
  if (second < 0 || text(bytes, 0, first) !== FORMAT)
    throw new TypeError(`this is no table of the format ${FORMAT}; make it anew`);
  const index = JSON.parse(text(bytes, first + 1, second)) as Index;
  const sizeOf = ({ sizes }: Family) => sizes.reduce((sum, size) => sum + size, 0);
  const begin = { v4: second + 1, v6: second + 1 + sizeOf(index.v4) };
  if (bytes.length !== begin.v6 + sizeOf(index.v6)) throw new TypeError('the table is cut short; make it anew');
  return {
    source: index.source,
    stateOf(address) {
      if (address.kind !== 'v4' && address.kind !== 'v6') return undefined;
      const parts = address.kind === 'v4' ? [address.number] : address.parts;
      return index.states[codeOf(parts, index[address.kind], bytes, begin[address.kind])] || undefined;
    },
  };
}

function text(bytes: Uint8Array, from: number, to: number): string {
  let read = '';
  for (let at = from; at < to; at += 4096) read += String.fromCharCode(...bytes.subarray(at, Math.min(to, at + 4096)));
  return read;
}

/** The code of the last boundary that is not behind the address. */
function codeOf(address: Parts, { width, starts, counts, sizes }: Family, bytes: Uint8Array, begin: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (compare(starts[middle] ?? [], address) <= 0) low = middle;
    else high = middle - 1;
  }
  const block = sizes.slice(0, low).reduce((sum, size) => sum + size, begin);
  const count = counts[low] ?? 0;
  const reader = { at: block + count };
  const start = [...(starts[low] ?? [])];
  let place = 0;
  while (place + 1 < count) {
    advance(start, width, bytes, reader);
    if (compare(start, address) > 0) break;
    place += 1;
  }
  return bytes[block + place] ?? 0;
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
