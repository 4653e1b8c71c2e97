/**
 * What publishers know beyond the records of a dataset (DESIGN §8): what was seen, what was asked and answered, who stands
 * in a register, how a provider says it answers. Each is told as the publisher's word; none of them opens or closes a road.
 */
import { z } from 'zod';
import { claim, day, jurisdictionId, recordId, text } from '../../domain/schema/claim';
import { DATA_KINDS } from '../../domain/words';
import { byLanguage } from './by-language';
import { exactlyOne } from './exactly-one';

const count = z.number().int().min(0).max(1_000_000_000);
/** Each claim says since when, or from which day on: a fact without a day cannot be told as old. */
const about = <K extends string, V extends z.ZodType>(kind: K, value: V) =>
  z.strictObject({
    kind: z.literal(kind),
    service: recordId,
    claims: z
      .array(claim(value).refine(({ since }) => since !== undefined, { path: ['since'], message: 'missing' }))
      .min(1)
      .max(500),
  });

/** Seen on networks in a state, from `since` to `until`. An anomaly is no block, and a block seen is no order. */
export const observation = about(
  'observation',
  z.strictObject({
    jurisdiction: jurisdictionId,
    result: z.enum(['reachable', 'blocked', 'throttled', 'anomaly']),
    networks: z.array(text(120)).min(1).max(20).optional(),
    method: text(120).optional(),
  }),
);

/** What a provider says it was asked for and gave, in the period from `since` to `until`. */
export const disclosureSeries = about(
  'disclosure-series',
  z.strictObject({
    requester: jurisdictionId,
    process: z.enum(['warrant', 'request', 'interception', 'any']),
    data: z.array(z.enum(DATA_KINDS)).min(1).optional(),
    received: count,
    answered: count.optional(),
    accounts: count.optional(),
  }),
);

/** An entry in a register that a measure keeps. Listed is neither obeying nor keeping data at home. */
export const membership = about(
  'membership',
  z.strictObject({
    measure: recordId,
    number: text(60).optional(),
    cooperation: z.enum(['given', 'refused', 'unknown']),
  }),
);

/** How a provider says it answers the authorities of a state. Old words are told as old. */
export const stance = about(
  'stance',
  z.strictObject({ requester: jurisdictionId, answer: z.enum(['answers', 'refuses', 'paused', 'unknown']) }),
);

/** A word taken back, with its reason: never in silence. */
export const withdrawn = z.strictObject({
  kind: z.literal('withdrawn'),
  about: exactlyOne({ service: recordId, operator: recordId, jurisdiction: jurisdictionId }),
  claim: byLanguage(300),
  reason: byLanguage(300),
  on: day,
});

export type Observation = z.infer<typeof observation>;
export type DisclosureSeries = z.infer<typeof disclosureSeries>;
export type Membership = z.infer<typeof membership>;
export type Stance = z.infer<typeof stance>;
export type Withdrawn = z.infer<typeof withdrawn>;
