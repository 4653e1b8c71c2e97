/** What somebody sends to make a program stand still, each with the sentence it is answered by. */
import { gzipSync } from 'node:zlib';
import { MOST_BYTES } from '../../packs/limits';
import { writeOuter } from '../../packs/outer';
import { file, pack, signedWith } from './publisher';

const v1 = await file();
const head = '{"format":"lexloci-pack/1","identity":';
const withDoc = (doc: string) => writeOuter({ identity: v1.identity, pack: { doc, sigs: [] } });
const signed = async (doc: string) => writeOuter({ identity: v1.identity, pack: await signedWith(doc, ['packer']) });
const armour = (bytes: Buffer) =>
  `-----BEGIN LEX LOCI PACK-----\n${bytes.toString('base64')}\n-----END LEX LOCI PACK-----`;
const many = <T>(count: number, one: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => one(i));

/** Statements taken back: the shortest record there is. */
export const rows = (count: number): object[] =>
  many(count, () => ({
    kind: 'withdrawn',
    about: { service: 'vk' },
    claim: { en: 'x' },
    reason: { en: 'x' },
    on: '2026-11-20',
  }));

type Giant = readonly [name: string, make: () => string | Promise<string>, code: string];

/** Those a browser is shown as well: of each kind the worst. */
export const WORST: readonly Giant[] = [
  [
    'a signed document of 20,001 records',
    () => signed(JSON.stringify(pack(v1.id, { records: rows(20_001) }))),
    'too-many',
  ],
  ['a document of two megabytes and a letter', () => withDoc('a'.repeat(MOST_BYTES + 1)), 'text-too-long'],
  ['sixteen million opening brackets', () => head + '['.repeat(16_000_000), 'json-too-deep'],
  ['a million keys', () => `${head}{${many(1_000_000, (i) => `"${i}":1`).join()}}}`, 'json-too-many'],
  [
    'a signed document of a hundred and seventy thousand keys',
    () => signed(`{${many(170_000, (i) => `"${i}":1`).join()}}`),
    'unknown-field',
  ],
  ['a hundred megabytes in gzip', () => armour(gzipSync(Buffer.alloc(100 * 1024 * 1024, 'a'))), 'pack-too-big'],
];

export const GIANTS: readonly Giant[] = [
  ...WORST,
  ['more text than a pack can ever be', () => 'a'.repeat(17 * 1024 * 1024), 'carrier-too-big'],
  ['a hundred thousand beginnings of a pack', () => head.repeat(100_000), 'json-too-deep'],
  ['sixteen million blanks after a bracket', () => `{${' '.repeat(16_000_000)}"format":1}`, 'no-pack'],
  ['a document over two megabytes when counted in bytes', () => withDoc('가'.repeat(MOST_BYTES / 2)), 'pack-too-big'],
  ['a document of nothing but quotation marks', () => withDoc('"'.repeat(MOST_BYTES)), 'pack-too-big'],
  ['a signed document nested a hundred thousand deep', () => signed('['.repeat(100_000)), 'json-too-deep'],
  ['a signed document of a million values', () => signed(`[${'1,'.repeat(1_000_000)}1]`), 'json-too-many'],
  [
    'a signed document of more records of no kind than there may be',
    () => signed(JSON.stringify(pack(v1.id, { records: many(20_001, () => ({ kind: 'x' })) }))),
    'too-many',
  ],
  [
    'a signed document of a hundred and seventy thousand fields nobody knows',
    () => signed(JSON.stringify(pack(v1.id, Object.fromEntries(many(170_000, (i) => [`x${i}`, 1]))))),
    'unknown-field',
  ],
  [
    'a signed document of fifteen thousand records, each wrong in several ways',
    () => {
      const wrong = { kind: 'observation', about: 7, colour: 'red' };
      return signed(JSON.stringify(pack(v1.id, { records: many(15_000, () => wrong) })));
    },
    'missing',
  ],
  [
    'a signed document of two megabytes of one string',
    () => signed(JSON.stringify('a'.repeat(1_900_000))),
    'text-too-long',
  ],
];

/** As much as there may be: read, and not refused. */
export const FULL = (): Promise<string> => signed(JSON.stringify(pack(v1.id, { records: rows(20_000) })));
