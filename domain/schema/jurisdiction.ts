/** A jurisdiction: what its law provides (Standard) and what is known to happen (Practice), kept apart. */
import { z } from 'zod';
import {
  APPROVALS,
  AUTHORIZERS,
  DATA_KINDS,
  LEGAL_STATUSES,
  NOTICES,
  OFFENCE_FAMILIES,
  OFFENCE_GATES,
  PARTICULARITIES,
  REMEDIES,
  REVIEWS,
  THRESHOLDS,
  TRACKS,
} from '../words';
import { claim, jurisdictionId, personTest, recordId, text } from './claim';

const tri = z.union([z.boolean(), z.literal('unknown')]);
const months = z.union([z.number().min(0), z.literal('unknown')]);
const data = z.enum(DATA_KINDS);
const track = z.enum(TRACKS);

/** One door to one data kind. Several for the same data kind and track are parallel: the requester takes the weakest. */
export const standard = z.strictObject({
  data,
  track,
  authorizer: z.enum(AUTHORIZERS),
  threshold: z.enum(THRESHOLDS),
  particularity: z.enum(PARTICULARITIES),
  offences: z.enum(OFFENCE_GATES),
  lastResort: tri,
  /** A case, or a programme under which the authority then picks its targets itself (s. 702, bulk warrants). */
  approves: z.enum(APPROVALS).optional(),
  /** Can a court still be had after the decision (Swiss sealing)? */
  review: z.enum(REVIEWS).optional(),
  /** What may be done before anybody decides, in a few words. */
  exigency: text(200).optional(),
  /** Tests on the person the demand is about (Korea's PCSA Art. 7: foreigners without a judge). */
  persons: personTest.optional(),
});

export const jurisdiction = z.strictObject({
  kind: z.literal('jurisdiction'),
  id: jurisdictionId,
  name: text(80),
  /** Legislates but stores nothing (the EU). */
  actorOnly: z.literal(true).optional(),
  standards: z.array(claim(standard)).default([]),
  notice: z
    .array(
      claim(
        z.strictObject({
          data: data.optional(),
          track: track.optional(),
          rule: z.enum(NOTICES),
          days: z.number().optional(),
        }),
      ),
    )
    .default([]),
  remedy: z
    .array(claim(z.strictObject({ data: data.optional(), track: track.optional(), rule: z.enum(REMEDIES) })))
    .default([]),
  /**
   * A line of the authority's own. `reaches` services (SORM's ports for messengers) or only the carriers' networks;
   * `audited` where every use is logged and matched with orders (Estonia), which is not SORM.
   */
  directAccess: z
    .array(
      claim(
        z.strictObject({
          known: tri,
          data: z.array(data).default([]),
          tracks: z.array(track).default([]),
          reaches: z.enum(['services', 'networks', 'unknown']),
          audited: tri,
          system: text(200).optional(),
        }),
      ),
    )
    .default([]),
  bulk: z
    .array(claim(z.strictObject({ known: tri, authorizer: z.enum(AUTHORIZERS), scope: text(300).optional() })))
    .default([]),
  retention: z
    .array(claim(z.strictObject({ traffic: months, content: months, subscriber: months.optional() })))
    .default([]),
  decryption: z
    .array(
      claim(
        z.strictObject({
          person: z.enum(['no', 'court-order', 'police-demand', 'unknown']),
          provider: z.enum(['none', 'existing-capability', 'capability-notice', 'keys', 'unknown']),
        }),
      ),
    )
    .default([]),
  realName: z.array(claim(z.strictObject({ sim: tri, account: tri }))).default([]),
  /** May a provider under this law answer a foreign authority of its own will? (18 USC 2702(c)(6) against PCSA Art. 3) */
  voluntaryDisclosure: z
    .array(
      claim(
        z.strictObject({
          metadata: z.enum(['allowed', 'forbidden', 'unknown']),
          content: z.enum(['allowed', 'forbidden', 'unknown']),
        }),
      ),
    )
    .default([]),
  /** How far this state's orders claim to reach beyond its borders. */
  extraterritorial: z
    .array(
      claim(
        z.strictObject({
          reach: z.enum(['none', 'establishment', 'possession-custody-control', 'offers-service', 'unknown']),
        }),
      ),
    )
    .default([]),
  /** Blocking statutes: a cost on a route, never a filter (OVH). */
  blocking: z.array(claim(z.strictObject({ forbids: text(300), exceptions: text(300).optional() }))).default([]),
  /** Landing and "hostage" laws: compulsion through a local office, under threat of throttling. */
  landing: z
    .array(
      claim(
        z.strictObject({
          covers: text(300),
          sanction: text(300).optional(),
          status: z.enum(LEGAL_STATUSES),
          /** Does it open user data, or is the office only a postal address? */
          dataAccess: tri,
          /** Which data kinds it opens; absent = all. A contact duty rarely opens content. */
          data: z.array(data).min(1).optional(),
          complies: z.array(recordId).default([]),
          refuses: z.array(recordId).default([]),
        }),
      ),
    )
    .default([]),
  offences: z
    .array(
      claim(
        z.strictObject({
          family: z.enum(OFFENCE_FAMILIES),
          maxYears: z.union([z.number(), z.literal('unknown')]),
          status: z.enum(LEGAL_STATUSES),
        }),
      ),
    )
    .default([]),
  foreignRequests: z
    .array(
      claim(z.strictObject({ contentVia: z.enum(['mlat-only', 'direct', 'unknown']), backlog: text(200).optional() })),
    )
    .default([]),
  /**
   * May its authorities open a mailbox abroad with credentials they found (KR: Supreme Court 2017Do9747)? It passes by the
   * foreign court, whatever the service.
   */
  remoteAccess: z.array(claim(z.strictObject({ allowed: tri }))).default([]),
  practice: z
    .array(
      claim(
        z.strictObject({
          finding: text(400),
          by: text(200),
          year: z.number().int(),
          weight: z.enum(['court', 'official-statistics', 'report', 'press']),
          /** Told for these services only, where it is about them. */
          services: z.array(recordId).min(1).optional(),
          /** The finding in other languages, by tag; first those of the state itself. */
          texts: z.record(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/), text(400)).optional(),
        }),
      ),
    )
    .default([]),
  /** Laws and bodies as the claims name them → by what name the state's own people know them, by language tag. */
  names: z
    .array(z.strictObject({ name: text(300), own: z.record(z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/), text(300)) }))
    .default([]),
  note: text(500).optional(),
});

export type Standard = z.infer<typeof standard>;
export type Jurisdiction = z.infer<typeof jurisdiction>;
