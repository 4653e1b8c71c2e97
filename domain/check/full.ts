/** When a jurisdiction's profile counts as full. */
import { isSettled } from '../claims';
import type { Claim, Jurisdiction, Measure } from '../schema';
import { DATA_KINDS, TRACKS } from '../words';
import { saysNothing } from './says-nothing';

type Gap = string;

/** So many of the eighteen things asked of a state must be known: nowhere are all of them public. */
const ENOUGH = 14;
const ASKED = 18;

const LISTS = [
  'notice',
  'directAccess',
  'bulk',
  'retention',
  'decryption',
  'realName',
  'offences',
  'practice',
] as const;

/**
 * What is not known of the eighteen things asked of every state: a standard for each of the four data kinds on both tracks;
 * notice, direct access, bulk collection, retention, compelled decryption, real names; blocking statutes or voluntary
 * disclosure; offences; practice; and a localization measure, or a record saying that none is known (a measure of status
 * `none`). A claim that says "unknown", or that another contradicts, answers nothing.
 */
export function gaps(j: Jurisdiction, measures: readonly Measure[]): Gap[] {
  const doors = TRACKS.flatMap((track) =>
    DATA_KINDS.filter(
      (data) => !j.standards.some((c) => c.value.data === data && c.value.track === track && isKnown(c)),
    ).map((data) => `${data} (${track})`),
  );
  const lists = LISTS.filter((l) => !j[l].some(isKnown));
  const disclosure = [...j.blocking, ...j.voluntaryDisclosure].some(isKnown) ? [] : ['blocking or voluntaryDisclosure'];
  const measure = measures.some((m) => m.jurisdiction === j.id) ? [] : ['measures'];
  return [...doors, ...lists, ...disclosure, ...measure];
}

/** How many of the eighteen things are known. */
export const known = (j: Jurisdiction, measures: readonly Measure[]): number => ASKED - gaps(j, measures).length;

export const isFull = (j: Jurisdiction, measures: readonly Measure[]): boolean =>
  j.actorOnly !== true && known(j, measures) >= ENOUGH;

const isKnown = (claim: Claim<unknown>): boolean => isSettled(claim) && !saysNothing(claim.value);
