/** A table of addresses as it is published (`first,last,CC` a line) → where addresses lie. Nobody's table is bundled. */
import { statSync, readFileSync } from 'node:fs';
import { numbersOf } from '../../evidence/address';
import { compile, type Row } from '../../evidence/places/compile';
import type { Parts } from '../../evidence/places/layout';
import { openPlaces, type Places } from '../../evidence/places/open';
import { shown } from './shown';
import { UsageError } from './usage-error';

const SHOWN = 3;

/** @throws UsageError with what is wrong with the file, and how to mend it */
export function readPlaces(file: string): Places {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new UsageError(`there is no file ${shown(file)}; name a table of addresses, one "first,last,CC" a line`);
  const rows: { v4: Row[]; v6: Row[] } = { v4: [], v6: [] };
  const faults: string[] = [];
  for (const [i, line] of readFileSync(file, 'utf8').split(/\r?\n/).entries()) {
    if (line === '') continue;
    const row = rowOf(line);
    if (row !== undefined) rows[row.first.length === 1 ? 'v4' : 'v6'].push(row);
    else if (faults.length < SHOWN)
      faults.push(
        `line ${i + 1}, ${shown(line)}, is no row; write two addresses and a country, such as 1.0.0.0,1.0.0.255,AU`,
      );
  }
  if (faults.length > 0) throw new UsageError(`${shown(file)}: ${faults.join('; ')}`);
  try {
    return openPlaces(compile({ source: file, ...rows }));
  } catch (error) {
    throw new UsageError(`${shown(file)}: ${(error as Error).message}`);
  }
}

function rowOf(line: string): Row | undefined {
  const [from = '', to = '', country = ''] = line.split(',').map((cell) => cell.replaceAll('"', '').trim());
  const [first, last] = [partsOf(from), partsOf(to)];
  if (first === undefined || last === undefined || first.length !== last.length) return undefined;
  // Tables of the network name Kosovo by XK, which is no code of ISO 3166.
  return /^[A-Z]{2}$/.test(country) ? { first, last, name: country } : undefined;
}

const MOST_V4 = 2n ** 32n;

/** An address as it is written, or as one whole number. */
function partsOf(text: string): Parts | undefined {
  if (!/^\d{1,39}$/.test(text)) return numbersOf(text);
  const whole = BigInt(text);
  return whole < MOST_V4 ? [Number(whole)] : [96n, 64n, 32n, 0n].map((shift) => Number((whole >> shift) & 0xffffffffn));
}
