/** The atom of the dataset: one dated, sourced statement of fact (DESIGN §4). */
import { z } from 'zod';
import { BASES, CONFIDENCES } from '../words';

// Before the first shape: zod would try whether it may make code out of strings, and each try is reported where it may not.
z.config({ jitless: true });

/** `2016`, `2016-03` or `2016-03-10`: as precise as the source, never more. */
export const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD');
export const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write YYYY-MM-DD');

/** ISO 3166-1 alpha-2, lower case. `eu` is an actor that legislates, never a place of storage. */
export const jurisdictionId = z.string().regex(/^[a-z]{2}$/, 'two lower-case letters, as in ISO 3166-1');
/** A record by its id. What a pack adds bears the pack's name before it (`tashkent:chat`), so that it is nobody else's. */
export const recordId = z
  .string()
  .max(120)
  .regex(/^([a-z0-9]+(-[a-z0-9]+)*:)?[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');
/** A state (`kr`) or a group of states (`eea`, see data/groups). */
export const stateOrGroup = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a state (kr) or a group (eea)');

/** Plain text: no control or direction characters, so that dataset text can never dress up as something else. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    // eslint-disable-next-line no-control-regex
    .regex(/^[^\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]*$/, 'no control or direction characters');

export const source = z.strictObject({
  title: text(300),
  url: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .optional(),
  /** Pinpoint: article, paragraph, page. */
  at: text(200).optional(),
  /** The day somebody read this source. Absent when nobody did. */
  read: day.optional(),
  /** Where a copy of it lies, for the day it is gone. */
  archived: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .optional(),
  /** Its own words in its own language, where the wording matters. */
  quote: text(300).optional(),
  /** Under which licence its facts may be passed on, where that binds whoever takes them over (CC BY-NC-SA). */
  licence: text(60).optional(),
});

/** Wraps a value's shape into a claim about it. A statute cited from knowledge is never of high confidence. */
export const claim = <V extends z.ZodType>(value: V) =>
  z
    .strictObject({
      value,
      /** The norm that says so, and where in it. */
      law: text(300).optional(),
      at: text(200).optional(),
      since: date.optional(),
      until: date.optional(),
      basis: z.enum(BASES),
      confidence: z.enum(CONFIDENCES),
      sources: z.array(source).min(1),
      /** After this day the claim is shown as stale; it is never silently dropped. */
      reviewBy: day.optional(),
      /** Somebody qualified in that law who agreed with the claim and to be named. */
      reviewed: z
        .array(z.strictObject({ by: text(120), role: text(160), on: day }))
        .min(1)
        .optional(),
      note: text(500).optional(),
    })
    .refine((c) => c.basis !== 'cited' || c.confidence !== 'high', {
      path: ['confidence'],
      message: 'a claim nobody opened the source of is at most medium: read the source or lower the confidence',
    })
    // `2016-03` to `2016` is in order: the end of a partial date is the end of its year.
    .refine((c) => c.since === undefined || c.until === undefined || c.since <= `${c.until}~`, {
      path: ['until'],
      message: 'ends before it begins: swap the dates or correct one',
    });

/**
 * Which persons a rule is about. All fields given must hold; within a list one is enough; every `not` must fail.
 * No test at all means everybody. Every law asks another question (account region, dialling code, citizenship,
 * residence, the tenant's country), so none of them is called "country".
 */
const personFields = {
  residence: z.array(stateOrGroup).min(1).optional(),
  citizenship: z.array(stateOrGroup).min(1).optional(),
  accountRegion: z.array(stateOrGroup).min(1).optional(),
  phonePrefix: z
    .array(z.string().regex(/^\+\d{1,4}$/, 'a dialling code such as +86'))
    .min(1)
    .optional(),
  /** The country of the organisation's subscription: never assumed from the person's home. */
  tenantCountry: z.array(stateOrGroup).min(1).optional(),
  signedUpBefore: date.optional(),
  signedUpFrom: date.optional(),
  /** A choice the person or the organisation made at sign-up, such as pCloud's region. */
  choice: text(60).optional(),
  /** Who sits at the other end, where that decides (WhatsApp chats with a business). */
  writesTo: z.enum(['business']).optional(),
};
const exception = z.strictObject(personFields);
export const personTest = z.strictObject({
  ...personFields,
  /** Whom it leaves out; a list where several must fail (s. 702: neither a US citizen nor anybody in the US). */
  not: z.union([exception, z.array(exception).min(2)]).optional(),
});

export type Source = z.infer<typeof source>;
export type PersonTest = z.infer<typeof personTest>;
/** A claim about a value of type V. */
export type Claim<V> = Omit<z.infer<ReturnType<typeof claim<z.ZodUnknown>>>, 'value'> & { value: V };
