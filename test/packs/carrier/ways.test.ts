import fc from 'fast-check';
import { expect, it } from 'vitest';
import { armourOf } from '../../../packs/carrier/armour';
import { findPacks } from '../../../packs/carrier/find';
import { type Outer, writeOuter } from '../../../packs/outer';

const signed = fc.record({
  doc: fc.string({ unit: 'grapheme', maxLength: 300 }),
  sigs: fc.array(fc.string({ maxLength: 200 }), { maxLength: 3 }),
});

const outer: fc.Arbitrary<Outer> = fc.record(
  { identity: fc.array(signed, { minLength: 1, maxLength: 3 }), pack: signed },
  { requiredKeys: ['identity'] },
);

/** What a text goes through, one thing after the other. */
const step = fc.oneof(
  fc
    .integer({ min: 30, max: 200 })
    .map((width) => (text: string) => text.replace(new RegExp(`[^\\r\\n]{${width}}`, 'g'), (line) => `${line}\n`)),
  fc.constant((text: string) => text.replace(/^/gm, '> ')),
  fc.constant((text: string) => text.replace(/^/gm, '  ')),
  fc.constant((text: string) => text.replace(/$/gm, ' ')),
  fc.constant((text: string) => text.replaceAll(/\r?\n/g, '\r\n')),
  fc.constant((text: string) => `Dear all, “see below”:\n\n${text}\n\n—\nsent from a phone`),
  fc.constant((text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))),
);

it('a pack comes out of mail and chat as it went in, whatever was done to it on the way and in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(outer, fc.array(step, { maxLength: 6 }), fc.boolean(), async (pack, steps, isArmour) => {
      const text = isArmour ? await armourOf(pack) : `${writeOuter(pack)}\n`;
      const read = await findPacks(steps.reduce((on, todo) => todo(on), text));
      expect(read).toMatchObject({ found: [{ kind: 'outer', outer: pack }] });
    }),
    { numRuns: 400 },
  );
});
