/**
 * Who signs packs: a name, keys that say who may sign for it (root keys), keys that sign packs (packers), and how many of
 * each it takes. The first such document is the publisher: its hash is pinned, and every later one is vouched for by the
 * one before it.
 */
import { packFault } from '../faults';
import { z } from 'zod';
import { day, text } from '../../domain/schema/claim';
import { byLanguage } from '../document/by-language';
import { faultsOf } from '../document/issues';
import type { Fault, Read } from '../fault';
import { readDocument } from '../json/document';
import { MOST_KEYS } from '../limits';
import { toHex } from '../bytes/text';
import { publicKeyOf } from '../minisign/public-key';

export const IDENTITY_FORMAT = 'lexloci-identity/1';

const number = z.number().int().min(1).max(1_000_000_000);

const role = z.strictObject({
  keys: z
    .array(z.string().refine((key) => publicKeyOf(key) !== undefined, { message: 'a public key of minisign: RW…' }))
    .min(1)
    .max(MOST_KEYS),
  /** How many of the keys must have signed. */
  threshold: z.number().int().min(1).max(MOST_KEYS),
});

const identity = z.strictObject({
  format: z.literal(IDENTITY_FORMAT),
  version: number,
  name: text(80),
  issued: day,
  /** How to reach whoever it is, in its own words. Shown as text. */
  contact: text(200).optional(),
  /** Where the newest file is to be had: pages the person may open. */
  addresses: z
    .array(z.url({ protocol: /^https?$/ }).max(300))
    .max(10)
    .default([]),
  root: role,
  packers: role,
  /** Versions of packs taken back. */
  revoked: z
    .array(
      z.strictObject({
        pack: z
          .string()
          .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          .max(40),
        versions: z.array(number).min(1).max(1000),
        reason: byLanguage(300),
      }),
    )
    .max(100)
    .default([]),
  /** The last word. Whoever goes on is offered, never followed. */
  ended: z
    .strictObject({
      on: day,
      words: byLanguage(500),
      successor: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    })
    .optional(),
});

export type Identity = z.infer<typeof identity>;
export type Role = Identity['root'];

/** Every name a field of an identity has, for "did you mean". */
const FIELDS = [
  ...Object.keys(identity.shape),
  ...Object.keys(role.shape),
  'pack',
  'versions',
  'reason',
  'on',
  'words',
  'successor',
];

/** The document in a signed text, or everything that is wrong with it. */
export function identityOf(doc: string, place: string): Read<Identity> {
  const json = readDocument(doc, place);
  if ('faults' in json) return json;
  const read = identity.safeParse(json.value);
  if (!read.success) return { faults: faultsOf(read.error.issues, json.value, place, FIELDS) };
  const faults = [...roleFaults(read.data.root, `${place}.root`), ...roleFaults(read.data.packers, `${place}.packers`)];
  return faults.length > 0 ? { faults } : { value: read.data };
}

/** A threshold nobody can reach, or one key under two names, which would count twice. */
function roleFaults({ keys, threshold }: Role, place: string): Fault[] {
  const distinct = new Set(keys.map((key) => toHex(publicKeyOf(key)?.key ?? new Uint8Array())));
  return [
    ...(distinct.size < keys.length ? [packFault('key-twice', `${place}.keys`)] : []),
    ...(threshold > keys.length
      ? [packFault('threshold-too-high', `${place}.threshold`, { threshold, keys: keys.length })]
      : []),
  ];
}
