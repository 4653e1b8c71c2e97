import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lookInto } from '../../../packs/intake/take-in';
import { writeOuter } from '../../../packs/outer';
import { inMemory } from '../../../packs/storage/memory';
import { times } from '../../long';
import { file, identity, MOMENT, pack, signedWith } from '../publisher';

const v7 = await file();
const [first] = v7.identity;
const text = writeOuter(v7);
const KINDS = ['new', 'here', 'damaged', 'refused', 'nothing'];
const look = (given: string) => lookInto(given, inMemory(), MOMENT);

it('whatever is cut out of a file, put into it or said twice, there is an answer', async () => {
  const piece = fc.tuple(fc.nat(text.length), fc.nat(400));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 30 })), { maxLength: 6 }),
      async (parts) => {
        const given = parts.map((part) => (typeof part === 'string' ? part : text.slice(part[0], part[0] + part[1])));
        const looked = await look(text.slice(0, 200) + given.join(''));
        expect(looked.length).toBeGreaterThan(0);
        for (const { outcome } of looked) {
          expect(KINDS).toContain(outcome.kind);
          expect(outcome.kind).not.toBe('new');
        }
      },
    ),
    { numRuns: times(100, 10_000) },
  );
});

/** A field of a document is missing, doubled in another shape, or anything at all. */
const changes = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names, 'other', '__proto__', 'constructor'), fc.jsonValue({ maxDepth: 4 }), {
    maxKeys: 3,
  });

it('whatever a publisher signs as its pack or as its identity is taken in or refused with its reasons', async () => {
  await fc.assert(
    fc.asyncProperty(
      changes(Object.keys(pack(v7.id))),
      changes(Object.keys(identity())),
      fc.oneof(fc.constant(undefined), fc.jsonValue()),
      async (inPack, inIdentity, instead) => {
        const who = await signedWith({ ...identity(), ...inIdentity }, ['root']);
        const what = await signedWith(instead === undefined ? { ...pack(v7.id), ...inPack } : instead, ['packer']);
        const looked = await Promise.all(
          [{ identity: [who] }, { identity: [who], pack: what }, { identity: [first!], pack: what }].map((outer) =>
            look(writeOuter(outer)),
          ),
        );
        for (const { outcome } of looked.flat()) {
          expect(['new', 'refused']).toContain(outcome.kind);
          if ('faults' in outcome) expect(outcome.faults.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: times(60, 10_000) },
  );
});
