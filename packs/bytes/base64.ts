/** Base64 in its one strict form: the usual alphabet, padded, and no bit that means nothing. */
import type { Bytes } from '../platform';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...LETTERS].map((letter, value) => [letter.charCodeAt(0), value]));

const letter = (group: number, shift: number): string => LETTERS.charAt((group >> shift) & 63);

export function toBase64(bytes: Uint8Array): string {
  const byte = (at: number): number => bytes[at] ?? 0;
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (byte(i) << 16) | (byte(i + 1) << 8) | byte(i + 2);
    text += letter(group, 18) + letter(group, 12);
    text += i + 1 < bytes.length ? letter(group, 6) : '=';
    text += i + 2 < bytes.length ? letter(group, 0) : '=';
  }
  return text;
}

/** Undefined for anything but the one text these bytes are written as: padding bits set would be a second name for them. */
export function fromBase64(text: string): Bytes | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const length = text.length - padding;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < length; i += 1) {
    const value = VALUES.get(text.charCodeAt(i));
    if (value === undefined) return undefined;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = (held >> bits) & 255;
      at += 1;
    }
  }
  return (held & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
