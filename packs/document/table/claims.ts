/** Claims that a row of a table can say: one source, nothing about persons, nothing in other words. */

import type { Cells } from './cells';

export interface Json {
  [field: string]: unknown;
}

/** A claim as its cells, or undefined where a row could not say all of it. */
export function cellsOf(claim: Json): Partial<Record<string, string>> | undefined {
  const { value: _, since, until, basis, confidence, sources, ...more } = claim;
  const [source, ...others] = Array.isArray(sources) ? (sources as (Json | null)[]) : [];
  if (typeof source !== 'object' || source === null || others.length > 0 || Object.keys(more).length > 0)
    return undefined;
  const { title, at, url, read, ...rest } = source;
  if (Object.keys(rest).length > 0) return undefined;
  const cells = {
    '#since': since,
    '#until': until,
    '#basis': basis,
    '#confidence': confidence,
    '#source+title': title,
    '#source+at': at,
    '#source+url': url,
    '#source+read': read,
  };
  return Object.fromEntries(
    Object.entries(cells).flatMap(([key, cell]) => (cell === undefined ? [] : [[key, String(cell)]])),
  );
}

/** A claim of a value as the cells of a row say it; what a cell does not say the claim does not have. */
export function claimOf(value: unknown, cells: Cells): Json {
  const source = fields({
    title: cells.get('#source+title'),
    url: cells.get('#source+url'),
    at: cells.get('#source+at'),
    read: cells.get('#source+read'),
  });
  return fields({
    value,
    since: cells.get('#since'),
    until: cells.get('#until'),
    basis: cells.get('#basis'),
    confidence: cells.get('#confidence'),
    sources: Object.keys(source).length === 0 ? [] : [source],
  });
}

/** Without what is not said. */
export const fields = (json: Json): Json =>
  Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));

/** A list of objects, or none where there is no list. */
export const listOf = (value: unknown): Json[] => (Array.isArray(value) ? (value as Json[]) : []);
