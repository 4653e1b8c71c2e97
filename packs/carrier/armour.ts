/**
 * The armour: gzip and base64 between two lines, for chat and mail. Nothing in it can be wrapped, quoted or replaced by a
 * well-meaning program in a way that could not be undone, and gzip's own sum tells a copy that lost a piece.
 */
import { packFault } from '../faults';
import type { Read } from '../fault';
import { fromBase64, toBase64 } from '../bytes/base64';
import { gunzip, gzip } from '../bytes/gzip';
import { fromUtf8, utf8 } from '../bytes/text';
import { MOST_CARRIER } from '../limits';
import { type Outer, writeOuter } from '../outer';

const BEGIN = 'BEGIN LEX LOCI PACK';
const END = 'END LEX LOCI PACK';

/** Lines as mail has them. */
const LINE = /.{1,64}/g;

export async function armourOf(outer: Outer): Promise<string> {
  const lines = toBase64(await gzip(utf8(writeOuter(outer)))).match(LINE) ?? [];
  return `-----${BEGIN}-----\n${lines.join('\n')}\n-----${END}-----\n`;
}

/** Where an armour starts, and what stands between its two lines; `end` is undefined where the last line is missing. */
export interface Armour {
  start: number;
  end: number | undefined;
  body: string;
}

/** Every armour in a text. The dashes around the words may have become long ones on the way: they mean nothing. */
export function armoursIn(text: string): Armour[] {
  const found: Armour[] = [];
  for (let start = text.indexOf(BEGIN); start !== -1; start = text.indexOf(BEGIN, start + 1)) {
    const from = start + BEGIN.length;
    const next = text.indexOf(BEGIN, from);
    const end = text.indexOf(END, from);
    const isWhole = end !== -1 && (next === -1 || end < next);
    found.push({ start, end: isWhole ? end + END.length : undefined, body: isWhole ? text.slice(from, end) : '' });
  }
  return found;
}

/** Markup of a page and named characters; marks of quoting and blanks of any kind are no letters of base64 anyway. */
const MARKUP = /<[^<>]{0,200}>|&[a-z]{2,6};/gi;

/** The text that was packed. */
export async function unpacked({ end, body }: Armour): Promise<Read<string>> {
  const damaged = (code: string): Read<string> => ({ faults: [{ code, place: '' }] });
  if (end === undefined) return damaged('armour-cut');
  // Mail in transit writes the sign at the end as `=3D`.
  const bare = body.replace(MARKUP, '').replaceAll('=3D', '=');
  const bytes = fromBase64(bare.replace(/[^A-Za-z0-9+/=]/g, ''));
  const plain = bytes === undefined ? undefined : await gunzip(bytes, MOST_CARRIER);
  if (plain === undefined) return damaged('armour-damaged');
  if (plain === 'too-big') return { faults: [packFault('pack-too-big', '', { most: MOST_CARRIER })] };
  const text = fromUtf8(plain);
  return text === undefined ? damaged('armour-damaged') : { value: text };
}
