/** Rows of a public table → the bytes of places/layout. Pure, and the same bytes for the same rows. */
import { compare, type Family, FORMAT, IN_BLOCK, type Index, type Parts } from './layout';

/** A stretch of addresses, both ends included, that is of one state or one network. */
export interface Row {
  first: Parts;
  last: Parts;
  /** An upper-case code (ISO 3166-1 alpha-2), or the name of a network. */
  name: string;
}

export interface Rows {
  source: string;
  v4: readonly Row[];
  v6: readonly Row[];
}

/** @throws RangeError where there are more than 255 names, rows are not in the order of their addresses, or one begins before another ends */
export function compile({ source, v4, v6 }: Rows): Uint8Array {
  const names = ['', ...[...new Set([...v4, ...v6].map(({ name }) => name))].sort()];
  if (names.length > 256) throw new RangeError(`${names.length} names; a table holds at most 255`);
  const codes = new Map(names.map((name, code) => [name, code]));
  const body: number[] = [];
  const index: Index = {
    source,
    names,
    v4: blocks(boundaries(v4, 1, codes), 1, body),
    v6: blocks(boundaries(v6, 4, codes), 4, body),
  };
  const head = `${FORMAT}\n${JSON.stringify(index)}\n`;
  const bytes = new Uint8Array(head.length + body.length);
  for (let i = 0; i < head.length; i++) bytes[i] = head.charCodeAt(i);
  bytes.set(body, head.length);
  return bytes;
}

interface Boundary {
  start: Parts;
  code: number;
}

const zero = (width: number): Parts => Array.from({ length: width }, () => 0);

/** The address after the last of a stretch; undefined behind the very last of all. */
function after(last: Parts): Parts | undefined {
  const next = [...last];
  for (let i = next.length - 1; i >= 0; i--) {
    const part = (next[i] ?? 0) + 1;
    next[i] = part === 2 ** 32 ? 0 : part;
    if (part !== 2 ** 32) return next;
  }
  return undefined;
}

/** Neighbours of one name are one stretch; what no row speaks of is nobody's. */
function boundaries(rows: readonly Row[], width: number, codes: ReadonlyMap<string, number>): Boundary[] {
  const found: Boundary[] = [{ start: zero(width), code: 0 }];
  const put = (start: Parts, code: number) => {
    const before = found.at(-1);
    if (before === undefined || before.code === code) return;
    if (compare(before.start, start) === 0) found.pop();
    if (found.at(-1)?.code !== code) found.push({ start, code });
  };
  let next: Parts | undefined = zero(width);
  for (const [i, { first, last, name }] of rows.entries()) {
    if (next === undefined || compare(first, next) < 0 || compare(last, first) < 0)
      throw new RangeError(`row ${i + 1} begins before another ends; sort the rows and let none overlap`);
    if (compare(first, next) > 0) put(next, 0);
    put(first, codes.get(name) ?? 0);
    next = after(last);
  }
  if (next !== undefined) put(next, 0);
  return found;
}

function blocks(all: readonly Boundary[], width: 1 | 4, body: number[]): Family {
  const family: Family = { width, starts: [], counts: [], sizes: [] };
  for (let at = 0; at < all.length; at += IN_BLOCK) {
    const block = all.slice(at, at + IN_BLOCK);
    const begin = body.length;
    for (const { code } of block) body.push(code);
    let before = block[0]?.start ?? zero(width);
    family.starts.push(before);
    for (const { start } of block.slice(1)) {
      write(start, before, body);
      before = start;
    }
    family.counts.push(block.length);
    family.sizes.push(body.length - begin);
  }
  return family;
}

/** IPv4: the difference. IPv6: which part differs first and how many follow it, then these; what is left is zero. */
function write(start: Parts, before: Parts, body: number[]): void {
  const from = start.findIndex((part, i) => part !== before[i]);
  if (start.length > 1) {
    let end = start.length;
    while (end > from + 1 && start[end - 1] === 0) end -= 1;
    body.push(from * 8 + (end - from));
    writeNumber((start[from] ?? 0) - (before[from] ?? 0), body);
    for (const part of start.slice(from + 1, end)) writeNumber(part, body);
  } else writeNumber((start[0] ?? 0) - (before[0] ?? 0), body);
}

/** Seven bits a byte, the lowest first. */
function writeNumber(value: number, body: number[]): void {
  let left = value;
  while (left >= 128) {
    body.push((left % 128) + 128);
    left = Math.floor(left / 128);
  }
  body.push(left);
}
