import type { Claim, PersonTest } from '../schema';

/** Lists whose every claim can raise or lower a warning, by kind of record. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  measure: ['status', 'applies', 'compliance'],
  instrument: ['status'],
  jurisdiction: ['directAccess'],
  service: ['twins', 'usually'],
};

/**
 * Does a warning hang on this claim? Measures (that they exist, whom they cover, who complies), the status of
 * instruments, direct access, and storage or contracts that depend on the person.
 */
export function isKey(record: object, list: string, claim: Claim<unknown>): boolean {
  const { kind } = record as { kind?: string };
  if (LISTS[kind ?? '']?.includes(list)) return true;
  const persons = (claim.value as { persons?: PersonTest } | null)?.persons;
  return kind === 'service' && (list === 'storage' || list === 'contracts') && persons !== undefined;
}
