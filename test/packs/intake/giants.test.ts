/** What somebody sends to make a program stand still. Each is answered by its own sentence, before it costs anything. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../packs/carrier/bytes';
import { findPacks } from '../../../packs/carrier/find';
import { judge } from '../../../packs/intake/judge';
import { MOST_BYTES } from '../../../packs/limits';
import { writeOuter } from '../../../packs/outer';
import { file, identity, MOMENT, pack, signedWith } from '../publisher';

const v1 = await file();
const head = '{"format":"lexloci-pack/1","identity":';
const withDoc = (doc: string) => writeOuter({ identity: v1.identity, pack: { doc, sigs: [] } });
const signed = async (doc: string) => writeOuter({ identity: v1.identity, pack: await signedWith(doc, ['packer']) });
const armour = (bytes: Buffer) =>
  `-----BEGIN LEX LOCI PACK-----\n${bytes.toString('base64')}\n-----END LEX LOCI PACK-----`;

async function answered(text: string): Promise<string | undefined> {
  const read = await findPacks(text);
  const [found] = 'found' in read ? read.found : [];
  const outcome = found === undefined ? undefined : await judge(found, [], MOMENT);
  const [fault] =
    'nothing' in read ? [read.nothing] : outcome !== undefined && 'faults' in outcome ? outcome.faults : [];
  return fault?.code;
}

const GIANTS: readonly [string, () => string | Promise<string>, string][] = [
  ['more text than a pack can ever be', () => 'a'.repeat(17 * 1024 * 1024), 'carrier-too-big'],
  ['sixteen million opening brackets', () => head + '['.repeat(16_000_000), 'json-too-deep'],
  [
    'a million keys',
    () => `${head}{${Array.from({ length: 1_000_000 }, (_, i) => `"${i}":1`).join()}}}`,
    'json-too-many',
  ],
  ['a hundred thousand beginnings of a pack', () => head.repeat(100_000), 'json-too-deep'],
  ['sixteen million blanks after a bracket', () => `{${' '.repeat(16_000_000)}"format":1}`, 'no-pack'],
  ['a document over two megabytes', () => withDoc('a'.repeat(MOST_BYTES + 1)), 'text-too-long'],
  ['a document over two megabytes when counted in bytes', () => withDoc('가'.repeat(MOST_BYTES / 2)), 'pack-too-big'],
  ['a document of nothing but quotation marks', () => withDoc('"'.repeat(MOST_BYTES)), 'pack-too-big'],
  ['a hundred megabytes in gzip', () => armour(gzipSync(Buffer.alloc(100 * 1024 * 1024, 'a'))), 'pack-too-big'],
  ['a signed document nested a hundred thousand deep', () => signed('['.repeat(100_000)), 'json-too-deep'],
  ['a signed document of a million values', () => signed(`[${'1,'.repeat(1_000_000)}1]`), 'json-too-many'],
  [
    'a signed document of more records than there may be',
    () => signed(JSON.stringify(pack(v1.id, { records: Array.from({ length: 20_001 }, () => ({ kind: 'x' })) }))),
    'too-many',
  ],
  [
    'a signed document of a hundred and seventy thousand fields nobody knows',
    () =>
      signed(JSON.stringify(pack(v1.id, Object.fromEntries(Array.from({ length: 170_000 }, (_, i) => [`x${i}`, 1]))))),
    'unknown-field',
  ],
  [
    'a signed document of fifteen thousand records, each wrong in several ways',
    () => {
      const wrong = { kind: 'observation', about: 7, colour: 'red' };
      return signed(JSON.stringify(pack(v1.id, { records: Array.from({ length: 15_000 }, () => wrong) })));
    },
    'missing',
  ],
  [
    'a signed document of two megabytes of one string',
    () => signed(JSON.stringify('a'.repeat(1_900_000))),
    'text-too-long',
  ],
];

describe('a giant', () => {
  it.each(GIANTS)('%s is answered in its own words', async (_, make, code) => {
    expect(await answered(await make())).toBe(code);
  });

  it('a file that is none of ours is not even decoded', () => {
    const read = textOf(new Uint8Array(40 * 1024 * 1024));
    expect('faults' in read && read.faults[0]?.code).toBe('carrier-too-big');
  });

  it('an identity with every key and signature allowed, none of them good, is refused', async () => {
    const keys = Array.from({ length: 8 }, (_, i) => `k${i}`);
    const doc = await signedWith(identity(), keys);
    const outer = { identity: [{ ...doc, sigs: [...doc.sigs, ...doc.sigs].slice(0, 10) }] };
    expect(await answered(writeOuter(outer))).toBe('signed-by-too-few-itself');
  });
});
