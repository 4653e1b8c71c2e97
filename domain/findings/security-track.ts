/**
 * Hint: in a criminal case an independent body decides, on the security track nobody independent does, for any kind of
 * data; or what is approved there is a programme and no case. Without this, the better half of the law would be told alone.
 */
import type { Filter, Finding } from '../assessment';
import { mergeSources } from '../claims';
import { lacksIndependence } from '../order/filter';
import type { DataKind } from '../words';
import { finding } from './finding';
import { sentence } from './sentences';
import { certain, ownDecision, roads, type Standpoint } from './standpoint';

const KINDS: readonly DataKind[] = ['stored-content', 'live-content', 'traffic'];
const isWeak = (f: Filter): boolean => f.authorizer !== 'none' && lacksIndependence(f);

export function securityTrack(at: Standpoint): Finding[] {
  const own = KINDS.flatMap((data) => certain(roads(at, data, 'national-security'))).filter(
    (r) => r.kind === 'domestic-order' || r.kind === 'operator-compulsion',
  );
  const secret = own.find((r) => r.filters.some(isWeak));
  const weak = secret?.filters.find(isWeak);
  const isBare = KINDS.some((data) => roads(at, data).some((r) => r.kind === 'direct-technical-access'));
  if (secret === undefined || weak === undefined || isBare || ownDecision(at) !== 'independent') return [];
  return [
    finding(at, 'security-track', {
      says: (known) =>
        weak.approves === 'programme'
          ? sentence('programme', known)
          : sentence('security-track', { ...known, authorizer: weak.authorizer }),
      level: 'hint',
      data: [secret.data],
      remaining: secret.filters,
      sources: mergeSources(secret.filters.map((f) => f.sources)),
    }),
  ];
}
