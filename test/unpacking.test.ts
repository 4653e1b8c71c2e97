import { describe, expect, it } from 'vitest';
import { snappy, unpackedMozLz4 } from './browser/unpacking';

const bytes = (...parts: (number | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

describe('what the searcher of profiles unpacks', () => {
  it('is a snappy block: letters, a near copy, a far copy, and a copy over itself', () => {
    // "abcdabcd" by a one-byte copy; then " abcd" as letters and a two-byte copy; then "!!!!!" out of one letter.
    const packed = bytes(18, 3 << 2, 'abcd', 1, 4, 0 << 2, ' ', (3 << 2) | 2, 5, 0, 0 << 2, '!', 1, 1);
    expect(snappy(packed).toString()).toBe('abcdabcd abcd!!!!!');
  });

  it('is a snappy block with more letters than fit its first byte', () => {
    const letters = 'x1y2'.repeat(30);
    expect(snappy(bytes(120, 60 << 2, 119, letters)).toString()).toBe(letters);
  });

  it('is a session file of Firefox: letters, copies, and lengths that go on', () => {
    // Twenty letters (15 + 5), a copy of twenty from twenty back (4 + 15 + 1), and the letters at the end.
    const packed = bytes('mozLz40\0', 43, 0, 0, 0, 0xff, 5, 'abcdefghijklmnopqrst', 20, 0, 1, 0x30, 'end');
    expect(unpackedMozLz4(packed).toString()).toBe('abcdefghijklmnopqrstabcdefghijklmnopqrstend');
  });
});
