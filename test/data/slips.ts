/** A slip of the pen in the small dataset: what it is, in which record, and what is said of it. */
import type { Json } from './files';

export type Case = [what: string, record: string, change: (r: Json) => unknown, said: RegExp];

export const claim = (value: unknown, more: object = {}) => ({
  value,
  basis: 'press',
  confidence: 'medium',
  sources: [{ title: 'A page' }],
  ...more,
});

export const where = (persons: object, places: unknown = 'unknown') => claim({ places, persons });
