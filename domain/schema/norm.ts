/** Norms with a life of their own: instruments between states, localization measures of one state, groups of states. */
import { z } from 'zod';
import { CATEGORIES, DATA_KINDS, GROUNDS, LEGAL_STATUSES, MEASURE_KINDS, OFFENCE_FAMILIES } from '../words';
import type { Supposition } from '../question';
import { claim, jurisdictionId, personTest, recordId, text } from './claim';

const status = z.enum(LEGAL_STATUSES);

export const instrument = z.strictObject({
  kind: z.literal('instrument'),
  id: recordId,
  name: text(200),
  /** The road it opens between two parties; `none` for channels and soft law (Harare, Medellín). */
  opens: z.enum(['mlat', 'executive-agreement', 'production-order', 'protocol-direct', 'none']),
  /** UNTOC and UNCAC serve some crimes only: they never make a general route. */
  scope: z.enum(['general', 'some-crimes']),
  /** Where one party deals with all the others and they not with each other (EU–US: `us`). */
  hub: jurisdictionId.optional(),
  data: z.array(z.enum(DATA_KINDS)).min(1),
  status: z.array(claim(status)).min(1),
  parties: z
    .array(
      claim(
        z.strictObject({
          state: jurisdictionId,
          standing: z.enum(['party', 'signed', 'invited', 'suspended', 'left', 'outside', 'unknown']),
        }),
      ),
    )
    .default([]),
  /** On what substance the requested state may refuse. */
  grounds: z.array(claim(z.enum(GROUNDS))).default([]),
  /** Persons it may not be used against (US persons under the CLOUD Act agreements). */
  spares: z.array(claim(personTest)).default([]),
  limits: z.array(claim(text(300))).default([]),
  /** Which offences it serves at all, where it says so: e-Evidence Art. 5(4), Art. 1 of the CLOUD Act agreements. */
  gates: z
    .array(
      claim(
        z.strictObject({
          data: z.array(z.enum(DATA_KINDS)).min(1).optional(),
          /** The least maximum penalty in years, in the requesting state's own law. */
          minYears: z.number().optional(),
          /** Families it may not be used for (speech, under the US–UK agreement). */
          excludes: z.array(z.enum(OFFENCE_FAMILIES)).min(1).optional(),
          unless: text(200).optional(),
        }),
      ),
    )
    .default([]),
  note: text(500).optional(),
});

/**
 * A localization measure. That it exists (`status`), that it applies to this service and person (`applies`),
 * that the operator complies (`compliance`) are three facts.
 */
export const measure = z.strictObject({
  kind: z.literal('measure'),
  id: recordId,
  name: text(200),
  jurisdiction: jurisdictionId,
  type: z.enum(MEASURE_KINDS),
  /** False for sectoral rules (health, payments, maps): they never warn. */
  communications: z.boolean(),
  covers: text(300),
  status: z.array(claim(status)).min(1),
  applies: z.array(
    claim(
      z.strictObject({
        categories: z.union([z.array(z.enum(CATEGORIES)).min(1), z.literal('any'), z.literal('unknown')]),
        operators: z.enum(['domestic', 'foreign', 'any', 'unknown']),
        persons: personTest.optional(),
        /** What must happen first. `order` and `size` stay unknown unless `compliance` says more. */
        trigger: z.enum(['none', 'order', 'size', 'licence', 'registration', 'unknown']),
        /** Data kinds the norm keeps at home; absent = all. Account data at home are not messages at home. */
        data: z.array(z.enum(DATA_KINDS)).min(1).optional(),
        /** May a copy lie abroad as well? */
        copyAbroad: z.enum(['allowed', 'forbidden', 'unknown']).optional(),
        /** Only these services or operators, where the norm or the register names them. */
        only: z.array(recordId).optional(),
      }),
    ),
  ),
  compliance: z
    .array(claim(z.strictObject({ service: recordId, answer: z.enum(['complies', 'refuses', 'unknown']) })))
    .default([]),
  enforcement: z.array(claim(text(300))).default([]),
  note: text(500).optional(),
});

/** States that a rule names together (`eea`, `eea-ch-gb`), as data and dated: "Europe" is not one group. */
export const group = z.strictObject({
  kind: z.literal('group'),
  id: recordId,
  name: text(120),
  members: z.array(claim(z.array(jurisdictionId).min(1))).min(1),
});

/** Ids are never reused: a retired one points on. */
export const moved = z.strictObject({ kind: z.literal('moved'), id: z.string(), to: z.string() });

/** A norm of a hypothesis says what is supposed; no file can. */
interface Supposable {
  supposed?: Supposition;
}
export type Instrument = z.infer<typeof instrument> & Supposable;
export type Measure = z.infer<typeof measure> & Supposable;
export type Group = z.infer<typeof group>;
export type Moved = z.infer<typeof moved>;
