import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrCode } from '../../../packs/carrier/qr';

/** Fills the squares of a path in, as whoever draws it does. */
function drawn(path: string, size: number): boolean[][] {
  const grid = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) grid[Number(y)]![Number(x)] = true;
  return grid;
}

it('a QR code is drawn square by square, with the quiet around it that cameras need', () => {
  const text = `https://han-river.example/pack.html#id=${'ab'.repeat(32)}`;
  const { path, size } = qrCode(text);
  const bare = encode(text, { border: 0 });
  const grid = drawn(path, size);
  expect(size).toBe(bare.size + 8);
  expect(grid.slice(4, -4).map((row) => row.slice(4, -4))).toEqual(bare.data);
  expect([...grid.slice(0, 4), ...grid.slice(-4)].flat().some(Boolean)).toBe(false);
  expect(path.replace(/M\d+ \d+h1v1h-1z/g, '')).toBe('');
});
