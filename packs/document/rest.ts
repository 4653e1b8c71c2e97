/** What is left of a record once the items with faults are out of its lists, and where each of the others stood. */
import type { Issue } from '../../domain/check/phrase';
import { inFile } from '../../domain/check/shape';

export interface Left {
  json: object;
  /** The place in the document of a field of what is left. */
  at: (place: string) => (field: string) => string;
}

/** A field that is wrong as a whole is left out; the issues are zod's, about this very record. */
export function withoutFaulty(record: object, issues: readonly Issue[]): Left {
  const json: Record<string, unknown> = { ...record };
  const places: Record<string, number[]> = {};
  for (const { path, keys = [] } of issues) {
    const [field, item] = path.map(String);
    if (field === undefined) for (const key of keys) delete json[key];
    else if (item === undefined || !Array.isArray((record as Record<string, unknown>)[field])) delete json[field];
    else
      places[field] = (places[field] ?? [...((record as Record<string, unknown[]>)[field] ?? []).keys()]).filter(
        (i) => i !== Number(item),
      );
  }
  for (const [field, good] of Object.entries(places))
    if (Array.isArray(json[field])) json[field] = good.map((i) => (record as Record<string, unknown[]>)[field]?.[i]);
  return { json, at: (place) => (field) => `${place}.${inFile(field, places)}` };
}
