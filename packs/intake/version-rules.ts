/** Whether a version may follow what is held: no older one, no second of the same number, none from the future. */
import { packFault } from '../faults';
import type { Fault } from '../fault';
import type { Identity } from '../identity/document';
import { DAYS_AHEAD } from '../limits';
import type { HeldPack } from '../storage/held';
import { isRevoked } from '../storage/versions';
import { daysAfter, type Moment } from './clock';

/** What the rules need of a document, before it is known whether all of it fits. */
export interface Head {
  publisher: string;
  slug: string;
  version: number;
  issued: string;
  expires: string;
  needs?: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Undefined where a field is missing or of another kind: the shape of the document tells that better. */
export function headOf(json: unknown): Head | undefined {
  const { publisher, slug, version, issued, expires, needs } = (json ?? {}) as Partial<Record<keyof Head, unknown>>;
  const isWhole = typeof publisher === 'string' && typeof slug === 'string' && typeof version === 'number';
  if (!isWhole || typeof issued !== 'string' || typeof expires !== 'string') return undefined;
  if (!DAY.test(issued) || !DAY.test(expires)) return undefined;
  return { publisher, slug, version, issued, expires, ...(typeof needs === 'string' ? { needs } : {}) };
}

/** The floor counts as long as those who signed it would still be enough: a stolen key that was removed drops it. */
export const standingFloor = (held: HeldPack | undefined, { packers }: Identity): HeldPack['floor'] | undefined =>
  held !== undefined && held.floor.signers.filter((key) => packers.keys.includes(key)).length >= packers.threshold
    ? held.floor
    : undefined;

/** @param doc the signed text, to be told from another under the same number */
export function versionFaults(
  head: Head,
  doc: string,
  held: HeldPack | undefined,
  newest: Identity,
  moment: Moment & { now: string },
): Fault[] {
  const { slug, version, issued, expires } = head;
  const floor = standingFloor(held, newest);
  const same = held?.versions.find((one) => one.version === version);
  if (floor !== undefined && same !== undefined && same.signed.doc !== doc)
    return [packFault('version-two-of-one', 'pack.doc.version', { version })];
  if (floor !== undefined && version < floor.version && same === undefined)
    return [packFault('version-older', 'pack.doc.version', { version, held: floor.version })];
  const faults: Fault[] = [];
  if (isRevoked(newest, slug, version)) faults.push(revokedFault(newest, slug, version));
  if (floor !== undefined && issued < floor.issued && same === undefined)
    faults.push(packFault('issued-before-held', 'pack.doc.issued', { issued, held: floor.issued }));
  const { ended } = newest;
  if (ended !== undefined && issued > ended.on)
    faults.push(packFault('publisher-ended', 'pack.doc.issued', { on: ended.on }));
  if (issued > daysAfter(moment.now, DAYS_AHEAD))
    faults.push(packFault('issued-ahead', 'pack.doc.issued', { issued, today: moment.today }));
  // What is newer than what is held is never refused for its age: the clock may be wrong, and the older would stay.
  if (held === undefined && expires < moment.now)
    faults.push(packFault('expired', 'pack.doc.expires', { expires, today: moment.today }));
  return faults;
}

const revokedFault = ({ revoked }: Identity, slug: string, version: number): Fault => {
  const reason = revoked.find((one) => one.pack === slug && one.versions.includes(version))?.reason ?? {};
  return packFault('version-revoked', 'pack.doc.version', { version, reason: Object.values(reason)[0] ?? '' });
};
