/** Told without a level: what encryption leaves readable at the operator. It changes what can be had, not who may ask. */
import type { Finding } from '../assessment';
import { isSettled } from '../claims';
import { finding } from './finding';
import { fullOr } from './sentences';
import type { Standpoint } from './standpoint';

export function encryption(at: Standpoint): Finding[] {
  const claim = at.situation.encryption;
  if (!at.isHome || claim === undefined || !isSettled(claim)) return [];
  const { content, backups } = claim.value;
  if (content !== 'end-to-end-default' && content !== 'optional') return [];
  return [
    finding(at, 'encryption', {
      says: (known) =>
        fullOr(`encryption.${content}`, `encryption.${content}.plain`, {
          ...known,
          backups: backups === 'unknown' ? undefined : backups,
        }),
      level: 'none',
      sources: claim.sources,
    }),
  ];
}
