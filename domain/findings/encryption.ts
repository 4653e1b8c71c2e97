/**
 * What encryption leaves readable at the operator: it changes what can be had, not who may ask. Told without a level: of
 * a service that can read what is written the same order reaches as much, so that encrypting never makes it look worse.
 */
import type { Finding } from '../assessment';
import { isSettled } from '../claims';
import { isSealed, metadataHeld } from '../situation/reach';
import { finding } from './finding';
import { fullOr, sentence } from './sentences';
import type { Standpoint } from './standpoint';

/** The operator cannot read it: said before anything about who must agree to reading it. */
export function sealed(at: Standpoint): Finding[] {
  if (!at.isHome || !isSealed(at.situation)) return [];
  return [
    finding(at, 'sealed', {
      says: (known) => sentence(`sealed.${metadataHeld(at.situation)}`, known),
      level: 'none',
      data: ['subscriber', 'traffic'],
      sources: at.situation.encryption?.sources ?? [],
    }),
  ];
}

export function encryption(at: Standpoint): Finding[] {
  const claim = at.situation.encryption;
  if (!at.isHome || claim === undefined || !isSettled(claim) || claim.value.content !== 'optional') return [];
  const { backups } = claim.value;
  return [
    finding(at, 'encryption', {
      says: () =>
        fullOr('encryption.optional', 'encryption.optional.plain', {
          backups: backups === 'unknown' ? undefined : backups,
        }),
      level: 'none',
      sources: claim.sources,
    }),
  ];
}
