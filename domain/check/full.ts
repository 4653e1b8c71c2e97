/** When a jurisdiction's profile counts as full. */
import type { Jurisdiction, Measure } from '../schema';
import { DATA_KINDS, TRACKS } from '../words';

type Gap = string;

/**
 * What a profile lacks: a standard for each of the four data kinds on both tracks; notice, direct access, bulk
 * collection, retention, compelled decryption, real names; blocking statutes or voluntary disclosure; offences; practice;
 * and a localization measure, or a record saying that none is known (a measure of status `none`).
 * A claim that says "unknown" counts as stated where somebody looked, and no other is let in (rule on what was looked
 * for): it tells the reader where nobody knows.
 */
export function gaps(j: Jurisdiction, measures: readonly Measure[]): Gap[] {
  const doors = TRACKS.flatMap((track) =>
    DATA_KINDS.filter((data) => !j.standards.some((c) => c.value.data === data && c.value.track === track)).map(
      (data) => `${data} (${track})`,
    ),
  );
  const lists = (
    ['notice', 'directAccess', 'bulk', 'retention', 'decryption', 'realName', 'offences', 'practice'] as const
  ).filter((l) => j[l].length === 0);
  const disclosure = j.blocking.length + j.voluntaryDisclosure.length === 0 ? ['blocking or voluntaryDisclosure'] : [];
  const measure = measures.some((m) => m.jurisdiction === j.id) ? [] : ['measures'];
  return [...doors, ...lists, ...disclosure, ...measure];
}

export const isFull = (j: Jurisdiction, measures: readonly Measure[]): boolean =>
  j.actorOnly !== true && gaps(j, measures).length === 0;
