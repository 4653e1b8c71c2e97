import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64, toBase64 } from '../../../packs/bytes/base64';

it('bytes are written as every base64 writes them, and read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
    }),
  );
});

it('no other text is read as the same bytes: every text that is read is what its bytes are written as', () => {
  const letters = fc.constantFrom(...'ABQZaz09+/=-_ \n');
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
      const bytes = fromBase64(text);
      expect(bytes === undefined ? text : toBase64(bytes)).toBe(text);
    }),
    { numRuns: 5000 },
  );
  expect(['QQ', 'QR==', 'QQ=', 'Q===', '====', 'QUI', 'QUJ=', 'Q Q=', 'QQ==QQ=='].map(fromBase64)).toEqual(
    Array.from({ length: 9 }),
  );
});
