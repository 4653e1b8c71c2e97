/** Bytes as text and back. */
import { type Bytes, platform } from '../platform';

export const utf8 = (text: string): Bytes => new platform.TextEncoder().encode(text);

/** Undefined where the bytes are no UTF-8; a mark at the start is kept, so that nothing is read as what it is not. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new platform.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const fromHex = (hex: string): Bytes =>
  Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));

/** Parts laid end to end. */
export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export const areEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

export const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await platform.crypto.subtle.digest('SHA-256', bytes));
