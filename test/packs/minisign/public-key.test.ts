import { expect, it } from 'vitest';
import { nameOf } from '../../../packs/minisign/public-key';

it.each([
  [[1, 2, 3, 4, 5, 6, 7, 8], '807060504030201'],
  [[1, 2, 3, 4, 5, 6, 7, 0x18], '1807060504030201'],
  [[1, 0, 0, 0, 0, 0, 0, 0], '1'],
  [[0, 0, 0, 0, 0, 0, 0, 0], '0'],
])('the name of a key is written as the number minisign writes: %j as %s', (bytes, name) => {
  expect(nameOf(new Uint8Array(bytes) as Parameters<typeof nameOf>[0])).toBe(name);
});
