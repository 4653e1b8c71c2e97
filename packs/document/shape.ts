/**
 * The document of a pack (DESIGN §8): the text a publisher signs. What the records in it are stands in `records.ts`, each
 * read by its own kind, so that one this program does not know yet is kept and counted instead of refused.
 */
import { z } from 'zod';
import { day, jurisdictionId, recordId, text } from '../../domain/schema/claim';
import { CATEGORIES } from '../../domain/words';
import { byLanguage, languageTag } from './by-language';
import { exactlyOne } from './exactly-one';
import type { Extension, Fact, OwnRecord } from './records';

export const DOCUMENT_FORMAT = 'lexloci-pack-document/1';

/** At most so many records, advices and days of life. */
export const MOST_RECORDS = 20_000;
export const MOST_ADVICE = 2_000;
export const MOST_DAYS = 400;

/** SHA-256 of the publisher's first identity document, in hex. */
const publisherId = z.string().regex(/^[0-9a-f]{64}$/, 'the 64 hex digits of the publisher');
/** The name of a pack: what stands before the colon in the ids it adds. */
const slug = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');

/** Plain words for whoever meets the service, the category, the state behind it or the authority that asks. */
export const advice = z.strictObject({
  for: exactlyOne({
    service: recordId,
    category: z.enum(CATEGORIES),
    state: jurisdictionId,
    requester: jurisdictionId,
  }),
  text: byLanguage(500),
  original: languageTag,
  /** Languages whose words are older than the original's: shown as such. */
  behind: z.array(languageTag).optional(),
  /** Shown as text, never followed by the program. */
  url: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
});

export const head = z.strictObject({
  format: z.literal(DOCUMENT_FORMAT),
  publisher: publisherId,
  slug,
  version: z.number().int().min(1).max(1_000_000_000),
  issued: day,
  /** How often its publisher renews it, in days: when it is overdue the reader is told once. */
  renewedEvery: z.number().int().min(1).max(MOST_DAYS),
  expires: day,
  /** The least version of this program that reads all of it. */
  needs: z
    .string()
    .regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}$/, 'a version of the program such as 0.3.0')
    .optional(),
  title: byLanguage(120),
  summary: byLanguage(500).optional(),
  original: languageTag,
  licence: text(60),
});

/** For an editor, and for whoever reads the format with another program. */
export const document = head.extend({
  records: z.array(z.looseObject({ kind: z.string().min(1).max(60) })).max(MOST_RECORDS),
  advice: z.array(advice).max(MOST_ADVICE).default([]),
});

export type Advice = z.infer<typeof advice>;

/** A record of a kind this program does not know: kept as it stands, and counted. */
export type Unread = { readonly kind: string };

/** A pack's document as the program reads it. */
export interface PackDocument extends z.infer<typeof head> {
  /** What it adds under ids of its own. */
  own: OwnRecord[];
  /** What it says of records that are there. */
  extending: Extension[];
  facts: Fact[];
  advice: Advice[];
  unread: Unread[];
}
