/** Does a record fit its shape? All faults at once, and what is left of it once the parts that do not fit are out. */
import { SHAPES, type Folder } from '../schema';
import type { Fault } from './fault';
import { flatten, type Issue, phrase } from './phrase';

export interface Fitted {
  record: unknown;
  /** Where items were taken out of a list: place in what is left → place in the file. */
  places: Record<string, number[]>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The faults of a record's shape, and the record as the other rules may look at it; none if it is no record at all. */
export function fit(folder: Folder, file: string, json: unknown): { fitted?: Fitted; faults: Fault[] } {
  const shape = shapeFor(folder, json);
  const result = shape.safeParse(json);
  if (result.success) return { fitted: { record: result.data, places: {} }, faults: [] };
  const issues = flatten(result.error.issues as Issue[]);
  const faults = issues.map((issue) => ({
    file,
    field: issue.path.join('.'),
    text: phrase(issue, json, fieldNames(shape)),
  }));
  return isObject(json) ? { fitted: rest(shape.shape, json, issues), faults } : { faults };
}

/** A retired record has its own small shape; the union's second branch would only repeat every fault. */
function shapeFor(folder: Folder, json: unknown) {
  const [whole, moved] = SHAPES[folder].options;
  return isObject(json) && json.kind === 'moved' ? moved : whole;
}

interface Field {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

/**
 * What fits of a record, field by field: a list without the items that have faults, and nothing (an empty list, an empty
 * text) for a field that does not fit at all. One slip shall not hide another.
 */
function rest(shape: Readonly<Record<string, Field>>, json: Record<string, unknown>, issues: readonly Issue[]): Fitted {
  const record: Record<string, unknown> = {};
  const places: Record<string, number[]> = {};
  for (const [name, field] of Object.entries(shape)) {
    const value = json[name];
    const whole = field.safeParse(value);
    if (whole.success) {
      if (whole.data !== undefined) record[name] = whole.data;
    } else if (Array.isArray(value) && (LISTS.has(name) || field.safeParse([]).success)) {
      const good = [...value.keys()].filter((i) => !issues.some((x) => x.path[0] === name && x.path[1] === i));
      const part = field.safeParse(good.map((i) => value[i] as unknown));
      places[name] = part.success ? good : [];
      record[name] = part.success ? part.data : [];
    } else {
      const absent = field.safeParse(undefined);
      places[name] = [];
      if (!absent.success) record[name] = LISTS.has(name) ? [] : '';
      else if (absent.data !== undefined) record[name] = absent.data;
    }
  }
  return { record, places };
}

/** Lists that every record of a folder must have: absent, they are empty for the other rules. */
const LISTS: ReadonlySet<string> = new Set([
  'categories',
  'hosts',
  'contracts',
  'seat',
  'status',
  'applies',
  'members',
  'data',
]);

/** Puts the place in the file back into the path of a fault found in what was left of a record. */
export function inFile(field: string, places: Record<string, number[]>): string {
  const [list = '', index, ...more] = field.split('.');
  const place = places[list]?.[Number(index)];
  return place === undefined ? field : [list, place, ...more].join('.');
}

const NAMES = new WeakMap<object, string[]>();

/** All field names a shape knows, for "did you mean". */
export function fieldNames(shape: object): string[] {
  const known = NAMES.get(shape);
  if (known !== undefined) return known;
  const names = new Set<string>();
  collect(shape, names, new Set());
  NAMES.set(shape, [...names]);
  return [...names];
}

function collect(part: unknown, names: Set<string>, seen: Set<unknown>): void {
  if (typeof part !== 'object' || part === null || seen.has(part)) return;
  seen.add(part);
  const def = (part as { def?: Record<string, unknown> }).def;
  if (def === undefined) return;
  if (isObject(def.shape))
    for (const [name, inner] of Object.entries(def.shape)) {
      names.add(name);
      collect(inner, names, seen);
    }
  for (const inner of [def.element, def.innerType, ...(Array.isArray(def.options) ? (def.options as unknown[]) : [])])
    collect(inner, names, seen);
}
