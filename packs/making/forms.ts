/** What somebody without a terminal can say: each kind of statement with the shape it is checked by, and which fields it asks. */
import type { z } from 'zod';
import { jurisdiction } from '../../domain/schema/jurisdiction';
import { measure } from '../../domain/schema/norm';
import { operator, service } from '../../domain/schema/service';
import { FACTS } from '../document/records';
import { advice } from '../document/shape';
import { type Field, fieldOf, fieldsOf, type Folder } from './fields';

export const KINDS = [
  'advice',
  'storage',
  'block',
  'disclosure',
  'disclosure-series',
  'observation',
  'compliance',
  'offence',
  'service',
  'operator',
] as const;
export type Kind = (typeof KINDS)[number];

/** Where a statement stands in a document, and what its form asks. */
export type Form =
  /** A record of the pack's own. */
  | { is: 'own'; record: 'service' | 'operator'; fields: readonly Field[] }
  /** A claim in a list of a record that is there, or of one of the pack's own. */
  | { is: 'claim'; record: 'service' | 'measure' | 'jurisdiction'; of: Folder; list: string; fields: readonly Field[] }
  /** What no dataset holds, about a service. */
  | { is: 'fact'; record: 'observation' | 'disclosure-series'; of: 'services'; fields: readonly Field[] }
  | { is: 'advice'; fields: readonly Field[] };

const CLAIM = ['value', 'since', 'until', 'basis', 'confidence', 'sources', 'note'] as const;
const SOURCE = ['title', 'url', 'at', 'read', 'quote', 'archived', 'licence'] as const;

/** The fields of a claim, of whose value only some are asked for. */
function claimFields(list: z.ZodType, value: readonly string[]): Field[] {
  const claim = elementOf(list);
  return fieldsOf(claim, CLAIM).map((field) => {
    if (field.name === 'sources' && field.kind === 'list')
      return { ...field, fields: SOURCE.flatMap((name) => field.fields.filter((f) => f.name === name)) };
    if (field.name !== 'value' || field.kind !== 'part') return field;
    return { ...field, fields: value.flatMap((name) => field.fields.filter((f) => f.name === name)) };
  });
}

/** The shape of the items of a list, whatever says that it may be missing. */
function elementOf(list: z.ZodType): z.ZodType {
  const inner = list as unknown as { unwrap?: () => z.ZodType; element?: z.ZodType };
  return inner.element ?? elementOf((inner.unwrap as () => z.ZodType)());
}

/** Of a record of the pack's own; a list of claims in it is asked for as claims are. */
const ownFields = (shape: typeof service | typeof operator, names: Readonly<Record<string, readonly string[] | 0>>) =>
  Object.entries(names).flatMap(([name, value]): Field[] => {
    const list = shape.shape[name as keyof typeof shape.shape] as z.ZodType;
    return value === 0
      ? fieldOf(name, list)
      : [{ kind: 'list', name, isNeeded: true, fields: claimFields(list, value) }];
  });

const claims = (
  record: 'service' | 'measure' | 'jurisdiction',
  of: Folder,
  list: string,
  shape: z.ZodType,
  value: readonly string[],
): Form => ({ is: 'claim', record, of, list, fields: claimFields(shape, value) });

const fact = (record: 'observation' | 'disclosure-series', value: readonly string[]): Form => ({
  is: 'fact',
  record,
  of: 'services',
  fields: claimFields(FACTS[record].shape.claims, value),
});

export const FORMS: Readonly<Record<Kind, Form>> = {
  advice: { is: 'advice', fields: fieldsOf(advice, ['for', 'original', 'text', 'url']) },
  storage: claims('service', 'services', 'storage', service.shape.storage, ['places', 'data']),
  block: claims('service', 'services', 'blockedIn', service.shape.blockedIn, ['jurisdiction', 'status', 'function']),
  disclosure: claims('service', 'services', 'disclosure', service.shape.disclosure, [
    'requesters',
    'data',
    'condition',
    'share',
  ]),
  'disclosure-series': fact('disclosure-series', ['requester', 'process', 'received', 'answered', 'accounts', 'data']),
  observation: fact('observation', ['jurisdiction', 'result', 'networks', 'method']),
  compliance: claims('measure', 'measures', 'compliance', measure.shape.compliance, ['service', 'answer']),
  offence: claims('jurisdiction', 'jurisdictions', 'offences', jurisdiction.shape.offences, [
    'family',
    'maxYears',
    'status',
  ]),
  service: {
    is: 'own',
    record: 'service',
    fields: ownFields(service, { name: 0, categories: 0, hosts: 0, mailDomains: 0, contracts: ['operator'] }),
  },
  operator: { is: 'own', record: 'operator', fields: ownFields(operator, { name: 0, seat: [] }) },
};
