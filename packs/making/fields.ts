/**
 * What a form needs to know of a shape, read from the shape itself: so a form can ask for nothing a document does not take,
 * and a new field of a record is asked for as soon as it stands in its form (`forms.ts`).
 */
import { z } from 'zod';
import { date, day, jurisdictionId, recordId } from '../../domain/schema/claim';
import { hostName } from '../../domain/schema/service';
import { languageTag } from '../document/by-language';
import { isExactlyOne } from '../document/exactly-one';

export type Folder = 'services' | 'operators' | 'measures' | 'jurisdictions';

/** How one field is asked for. */
export type Drawn =
  | { kind: 'text'; most: number }
  | { kind: 'address' }
  | { kind: 'date' }
  | { kind: 'day' }
  | { kind: 'number' }
  | { kind: 'state' }
  | { kind: 'language' }
  | { kind: 'record'; of: Folder }
  | { kind: 'choice'; choices: readonly string[] }
  /** Some of these. */
  | { kind: 'several'; choices: readonly string[] }
  | { kind: 'states' }
  /** One a line; where `key` is given each is an object with that one field. */
  | { kind: 'lines'; key?: string }
  /** Plain words by language. */
  | { kind: 'words'; most: number }
  | { kind: 'part'; fields: readonly Field[] }
  | { kind: 'list'; fields: readonly Field[] }
  | { kind: 'one-of'; fields: readonly Field[] };

export type Field = Drawn & {
  name: string;
  isNeeded: boolean;
  /** Words that may stand in place of all else: `unknown`, `any`. */
  instead?: readonly string[];
};

/** Field of a record → where what it names lies. */
const FOLDERS: Readonly<Record<string, Folder>> = {
  service: 'services',
  operator: 'operators',
  measure: 'measures',
};

/** @param only these fields, in this order; all where none are named */
export function fieldsOf(shape: z.ZodType, only?: readonly string[]): Field[] {
  const { shape: inner } = bare(shape).schema as z.ZodObject;
  return (only ?? Object.keys(inner)).flatMap((name) => {
    const field = inner[name];
    return field === undefined ? [] : fieldOf(name, field as z.ZodType);
  });
}

/** The one field of this name, or none where nothing here asks for such a shape (a bare word that is set by a program). */
export function fieldOf(name: string, shape: z.ZodType): Field[] {
  const { schema, isNeeded } = bare(shape);
  const { instead, rest } = alternatives(schema);
  const how = drawn(name, rest);
  return how === undefined ? [] : [{ ...how, name, isNeeded, ...(instead.length > 0 && { instead }) }];
}

/** Without what only says that it may be missing. */
function bare(shape: z.ZodType): { schema: z.ZodType; isNeeded: boolean } {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault)
    return { schema: bare(shape.unwrap() as z.ZodType).schema, isNeeded: false };
  return { schema: shape, isNeeded: true };
}

/** Of several shapes the first that is no bare word, and the words beside it. */
function alternatives(schema: z.ZodType): { rest: z.ZodType; instead: string[] } {
  if (!(schema instanceof z.ZodUnion)) return { rest: schema, instead: [] };
  const options = schema.options as readonly z.ZodType[];
  const instead = options.flatMap((option) => (option instanceof z.ZodLiteral ? [String(option.value)] : []));
  const rest = options.find((option) => !(option instanceof z.ZodLiteral)) ?? schema;
  return { rest, instead };
}

function drawn(name: string, schema: z.ZodType): Drawn | undefined {
  if (schema === jurisdictionId) return { kind: 'state' };
  if (schema === recordId) return { kind: 'record', of: FOLDERS[name] ?? 'services' };
  if (schema === day) return { kind: 'day' };
  if (schema === date) return { kind: 'date' };
  if (schema === languageTag) return { kind: 'language' };
  if (schema instanceof z.ZodURL) return { kind: 'address' };
  if (schema instanceof z.ZodString) return { kind: 'text', most: schema.maxLength ?? 120 };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', choices: schema.options.map(String) };
  if (schema instanceof z.ZodRecord) return { kind: 'words', most: (schema.valueType as z.ZodString).maxLength ?? 500 };
  if (schema instanceof z.ZodArray) return listed(name, schema.element as z.ZodType);
  if (schema instanceof z.ZodObject)
    return { kind: isExactlyOne(schema) ? 'one-of' : 'part', fields: fieldsOf(schema) };
  return undefined;
}

function listed(name: string, element: z.ZodType): Drawn {
  const item = alternatives(element).rest;
  if (item === jurisdictionId) return { kind: 'states' };
  if (item === hostName || item instanceof z.ZodString) return { kind: 'lines' };
  if (item instanceof z.ZodEnum) return { kind: 'several', choices: item.options.map(String) };
  const fields = fieldsOf(item);
  const [first] = fields;
  // A host with a reason for it: the reason is for whoever edits the file.
  if (name === 'hosts' && first !== undefined) return { kind: 'lines', key: first.name };
  return { kind: 'list', fields };
}
