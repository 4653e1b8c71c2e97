/**
 * Hint: in a criminal case an independent body decides, on the security track nobody independent does. Without this, the
 * better half of the law would be told alone.
 */
import type { Filter, Finding } from '../assessment';
import { mergeSources } from '../claims';
import { independence } from '../order/filter';
import { finding } from './finding';
import { sentence } from './sentences';
import { certain, ownDecision, roads, type Standpoint } from './standpoint';

const isDependent = (f: Filter): boolean => independence(f) === 'dependent';

export function securityTrack(at: Standpoint): Finding[] {
  const secret = certain(roads(at, 'stored-content', 'national-security')).find((r) => r.filters.some(isDependent));
  const weak = secret?.filters.find(isDependent);
  const isBare = roads(at, 'stored-content').some((r) => r.kind === 'direct-technical-access');
  if (secret === undefined || weak === undefined || isBare || ownDecision(at) !== 'independent') return [];
  return [
    finding(at, 'security-track', {
      says: (known) => sentence('security-track', { ...known, authorizer: weak.authorizer }),
      level: 'hint',
      remaining: secret.filters,
      sources: mergeSources(secret.filters.map((f) => f.sources)),
    }),
  ];
}
