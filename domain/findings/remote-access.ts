/**
 * Told without a level: courts of the state let its police open a mailbox abroad with a password they found (Korea's
 * Supreme Court, 2017Do9747). A road beside all services: it passes by the foreign court.
 */
import type { Finding } from '../assessment';
import { isSettled, latest } from '../claims';
import { finding } from './finding';
import { sentence } from './sentences';
import type { Standpoint } from './standpoint';

export function remoteAccess(at: Standpoint): Finding[] {
  const claim = latest(at.dataset.jurisdictions.get(at.state)?.remoteAccess ?? [], at.situation.who.on);
  const isDomestic = at.situation.controlledFrom.includes(at.state);
  if (claim === undefined || !isSettled(claim) || claim.value.allowed !== true || isDomestic) return [];
  return [
    finding(at, 'remote-access', {
      says: (known) => sentence('remote-access', known),
      level: 'none',
      sources: claim.sources,
    }),
  ];
}
