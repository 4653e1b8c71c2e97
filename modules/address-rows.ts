/** Published tables of addresses (`first,last,CC` or `first,last,number,"name"` a line, addresses as numbers) → rows. */
import { readFileSync } from 'node:fs';
import type { Row, Rows } from '../evidence/places/compile';
import { compare, type Parts } from '../evidence/places/layout';

/** Where a state's stretches stand, one file for each family, both sorted. */
export interface Published {
  source: string;
  v4: string;
  v6: string;
}

/** @param name what a line says of its stretch; undefined where the line is of no use here */
export function rowsOf({ source, v4, v6 }: Published, name: (cells: readonly string[]) => string | undefined): Rows {
  return { source, v4: read(v4, name), v6: read(v6, name) };
}

function read(file: string, name: (cells: readonly string[]) => string | undefined): Row[] {
  const rows: Row[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const [first = '', last = '', ...cells] = line.split(',', 4);
    const called = name(cells);
    if (called !== undefined) rows.push({ first: partsOf(first), last: partsOf(last), name: called });
  }
  return rows.sort((a, b) => compare(a.first, b.first));
}

/** Up to ten digits are IPv4, more are IPv6. */
function partsOf(digits: string): Parts {
  if (digits.length <= 10) return [Number(digits)];
  const whole = BigInt(digits);
  const [high, low] = [whole >> 64n, whole & 0xffffffffffffffffn];
  return [Number(high >> 32n), Number(high & 0xffffffffn), Number(low >> 32n), Number(low & 0xffffffffn)];
}
