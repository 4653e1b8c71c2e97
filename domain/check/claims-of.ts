/** Every claim of a record with its path, wherever it stands: the rules on sources and dates look at all alike. */
import type { Claim } from '../schema';

export interface Found {
  /** `contracts.0` */
  path: string;
  /** The field the claim stands in: `contracts`. */
  list: string;
  claim: Claim<unknown>;
}

const isClaim = (value: unknown): value is Claim<unknown> =>
  typeof value === 'object' && value !== null && 'value' in value && 'sources' in value && 'basis' in value;

/** Claims stand in the fields of a record, alone or in a list, and never within one another. */
export function claimsOf(record: object): Found[] {
  return Object.entries(record).flatMap(([list, value]): Found[] => {
    if (isClaim(value)) return [{ path: list, list, claim: value }];
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, i) => (isClaim(item) ? [{ path: `${list}.${i}`, list, claim: item }] : []));
  });
}
