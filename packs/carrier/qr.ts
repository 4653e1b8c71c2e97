/** A QR code as the outline of its dark squares, in units of one square: one path, drawn by whoever shows it. */
import { encode } from 'uqr';

/** Squares of quiet around a code, without which no camera finds it. */
const QUIET = 4;

export interface QrCode {
  /** Squares on each side, the quiet ones included. */
  readonly size: number;
  /** `d` of an SVG path. */
  readonly path: string;
}

/** Small texts only: an address with an id, or a pack of a few records as its armour. @throws where it has no room */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { border: QUIET });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: squares.join('') };
}
