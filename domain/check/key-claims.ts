import type { Claim, PersonTest } from '../schema';

/** Lists whose every claim can raise or lower a warning, by kind of record. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  measure: ['status', 'applies', 'compliance'],
  instrument: ['status'],
  jurisdiction: ['directAccess'],
  service: ['twins', 'usually'],
};

/** What decides who can be ordered, where, and whether what is handed over can be read. */
const OF_THE_MOST_USED: ReadonlySet<string> = new Set(['storage', 'contracts', 'encryption']);

/** A claim on where a much used service keeps data, who answers for it, and whether it can read what it keeps. */
export function isOfTheMostUsed(record: object, list: string, mostUsed: ReadonlySet<string>): boolean {
  const { kind, id } = record as { kind?: string; id?: string };
  return kind === 'service' && OF_THE_MOST_USED.has(list) && mostUsed.has(id ?? '');
}

/**
 * Does a warning hang on this claim? Measures (that they exist, whom they cover, who complies), the status of
 * instruments, direct access, storage or contracts that depend on the person, and storage, contracts and encryption of
 * the most used services.
 */
export function isKey(record: object, list: string, claim: Claim<unknown>, mostUsed: ReadonlySet<string>): boolean {
  const { kind } = record as { kind?: string };
  if (LISTS[kind ?? '']?.includes(list)) return true;
  if (kind !== 'service') return false;
  if (isOfTheMostUsed(record, list, mostUsed)) return true;
  const persons = (claim.value as { persons?: PersonTest } | null)?.persons;
  return (list === 'storage' || list === 'contracts') && persons !== undefined;
}
