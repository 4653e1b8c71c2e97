/**
 * What encryption leaves readable at the operator: it changes what can be had, not who may ask. Hint where an order can
 * still reach who writes to whom; told without a level where little or nothing of that is held.
 */
import type { Finding } from '../assessment';
import { isSettled } from '../claims';
import { isSealed, metadataHeld } from '../situation/reach';
import type { Level } from '../words';
import { finding } from './finding';
import { fullOr, sentence } from './sentences';
import type { Standpoint } from './standpoint';

const LEVEL_OF = { held: 'hint', unknown: 'hint', little: 'none', none: 'none' } as const satisfies Readonly<
  Record<string, Level>
>;

/** The operator cannot read it: said before anything about who must agree to reading it. */
export function sealed(at: Standpoint): Finding[] {
  if (!at.isHome || !isSealed(at.situation)) return [];
  const held = metadataHeld(at.situation);
  return [
    finding(at, 'sealed', {
      says: (known) => sentence(`sealed.${held}`, known),
      level: LEVEL_OF[held],
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
