/**
 * The records of a pack: the shapes of the bundled dataset, whole for what the pack adds (`<slug>:<id>`), and only their
 * lists where it extends a record that is there. What stands alone in a record (its name, what a measure is) is never
 * another's to change.
 */
import { z } from 'zod';
import { recordId, text } from '../../domain/schema/claim';
import { jurisdiction } from '../../domain/schema/jurisdiction';
import { group, instrument, measure } from '../../domain/schema/norm';
import { operator, service } from '../../domain/schema/service';
import { disclosureSeries, membership, observation, stance, withdrawn } from './facts';

/** Kind of record → its shape where a pack adds one of its own. A state is nobody's to add: it is extended. */
export const OWN = { operator, service, instrument, measure } as const;

/** Kind of record → what a pack may say of one that is there. Absent lists are empty. */
export const EXTENDING = {
  jurisdiction: jurisdiction
    .omit({ actorOnly: true, note: true, name: true })
    // Where the dataset has no record of the state at all, this is what it is called.
    .extend({ name: text(80).optional() }),
  operator: z.strictObject({
    kind: z.literal('operator'),
    id: recordId,
    hosts: operator.shape.hosts,
    seat: operator.shape.seat,
    runFrom: operator.shape.runFrom,
    parents: operator.shape.parents,
    establishments: operator.shape.establishments,
  }),
  service: service.omit({ name: true, usually: true, note: true }).extend({
    categories: service.shape.categories.unwrap().array().default([]),
    hosts: service.shape.hosts.default([]),
    contracts: service.shape.contracts.unwrap().array().default([]),
  }),
  instrument: z.strictObject({
    kind: z.literal('instrument'),
    id: recordId,
    status: instrument.shape.status.unwrap().array().default([]),
    parties: instrument.shape.parties,
    grounds: instrument.shape.grounds,
    spares: instrument.shape.spares,
    limits: instrument.shape.limits,
    gates: instrument.shape.gates,
  }),
  measure: z.strictObject({
    kind: z.literal('measure'),
    id: recordId,
    status: measure.shape.status.unwrap().array().default([]),
    applies: measure.shape.applies.default([]),
    compliance: measure.shape.compliance,
    enforcement: measure.shape.enforcement,
  }),
  group: z.strictObject({
    kind: z.literal('group'),
    id: recordId,
    members: group.shape.members.unwrap().array().default([]),
  }),
} as const;

/** Kind → shape of what no dataset holds. */
export const FACTS = { observation, 'disclosure-series': disclosureSeries, membership, stance, withdrawn } as const;

export type OwnRecord = z.infer<(typeof OWN)[keyof typeof OWN]>;
export type Extension = z.infer<(typeof EXTENDING)[keyof typeof EXTENDING]>;
export type Fact = z.infer<(typeof FACTS)[keyof typeof FACTS]>;
