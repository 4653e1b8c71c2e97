/**
 * The publisher's id in the forms people and programs pass on. Nobody is asked to look at two strings and find them equal:
 * a person types what they got by another way, and the program compares.
 */
import { sha256, toHex, utf8 } from '../bytes/text';

/** SHA-256 of the first identity document, in hex. */
export const publisherId = async (firstDoc: string): Promise<string> => toHex(await sha256(utf8(firstDoc)));

const DIGITS = 20;
const WORDS = 6;
const BITS = 11n;

/** Twenty digits in fives: the id as one number, what remains of it after 10^20. Neutral in every script. */
export const digitsOf = (id: string): string =>
  (BigInt(`0x${id}`) % 10n ** BigInt(DIGITS))
    .toString()
    .padStart(DIGITS, '0')
    .replace(/\d{5}(?=\d)/g, '$& ');

/** The first 66 bits of the id as six words of a list of 2,048. */
export function wordsOf(id: string, list: readonly string[]): string[] {
  const bits = BigInt(`0x${id.slice(0, 18)}`) >> (72n - BigInt(WORDS) * BITS);
  return Array.from({ length: WORDS }, (_, i) => list[Number((bits >> (BigInt(WORDS - 1 - i) * BITS)) & 2047n)] ?? '');
}

export type Compared = 'same' | 'other' | 'unreadable';

/** Does what somebody typed name this id? Digits of any script, words of the lists, or hex; blanks and case mean nothing. */
export function compared(typed: string, id: string, lists: readonly (readonly string[])[] = []): Compared {
  const bare = plain(typed);
  const digits = bare.replace(/[\s.-]/g, '');
  if (/^\d+$/.test(digits) && digits.length === DIGITS)
    return digits === digitsOf(id).replaceAll(' ', '') ? 'same' : 'other';
  if (/^[0-9a-f]{64}$/.test(digits)) return digits === id ? 'same' : 'other';
  const words = bare.split(/[\s,.-]+/).filter((word) => word !== '');
  if (words.length !== WORDS) return 'unreadable';
  const known = lists.map((list) => list.map(plain)).filter((list) => words.every((word) => list.includes(word)));
  if (known.length === 0) return 'unreadable';
  return known.some((list) => wordsOf(id, list).join(' ') === words.join(' ')) ? 'same' : 'other';
}

/** One form for what looks the same: decomposed accents, wide letters, digits of Arabic, Persian, Devanagari and others. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Nd}/gu, (digit) => digitValue(digit))
    .trim();

/** Decimal digits stand ten in a row in Unicode, zero first, at a multiple that differs by script. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}
