/**
 * The one statement of every record's shape (DESIGN §4): types, validation and the editors' JSON Schema come from here.
 * Everyone else imports types only, so that zod never runs when a page or a worker starts.
 */
import { z } from 'zod';
import { jurisdiction } from './schema/jurisdiction';
import { group, instrument, measure, moved } from './schema/norm';
import { operator, service } from './schema/service';

/** Folder under data/ → shape of the records in it. */
export const SHAPES = {
  jurisdictions: z.union([jurisdiction, moved]),
  operators: z.union([operator, moved]),
  services: z.union([service, moved]),
  instruments: z.union([instrument, moved]),
  measures: z.union([measure, moved]),
  groups: z.union([group, moved]),
} as const;

export type { Claim, PersonTest, Source } from './schema/claim';
export type { Jurisdiction, Standard } from './schema/jurisdiction';
export type { Group, Instrument, Measure, Moved } from './schema/norm';
export type { Encryption, Operator, Service, Storage } from './schema/service';
export type Folder = keyof typeof SHAPES;
