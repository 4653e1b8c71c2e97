/**
 * Hint: in a criminal case an independent body decides, on the security track nobody independent does, for any kind of
 * data; or what is approved there is a programme and no case. Without this, the better half of the law would be told alone.
 */
import type { Filter, Finding } from '../assessment';
import { mergeSources } from '../claims';
import { lacksIndependence } from '../order/independence';
import { isSealed } from '../situation/reach';
import { type DataKind, isContent } from '../words';
import { finding } from './finding';
import { sentence, type SentenceKey } from './sentences';
import { certain, isOwn, ownDecision, roads, type Standpoint } from './standpoint';

/** The heaviest first; each has a sentence of its own: a letter for traffic data (18 USC 2709) reads nothing. */
const SENTENCE_OF = {
  'stored-content': 'security-track',
  'live-content': 'security-track.live',
  traffic: 'security-track.traffic',
} as const satisfies Partial<Record<DataKind, SentenceKey>>;
const KINDS = ['stored-content', 'live-content', 'traffic'] as const;
const isWeak = (f: Filter): boolean => f.authorizer !== 'none' && lacksIndependence(f);

export function securityTrack(at: Standpoint): Finding[] {
  // What nobody there can read, no decision opens.
  const kinds = isSealed(at.situation) ? KINDS.filter((data) => !isContent(data)) : KINDS;
  const own = kinds.flatMap((data) =>
    certain(roads(at, data, 'national-security'))
      .filter(isOwn)
      .map((road) => ({ data, road, weak: road.filters.find(isWeak) })),
  );
  const { data, road: secret, weak } = own.find((x) => x.weak !== undefined) ?? {};
  const isBare = KINDS.some((data) => roads(at, data).some((r) => r.kind === 'direct-technical-access'));
  if (data === undefined || secret === undefined || weak === undefined || isBare || ownDecision(at) !== 'independent')
    return [];
  return [
    finding(at, 'security-track', {
      says: (known) =>
        weak.approves === 'programme'
          ? sentence('programme', known)
          : sentence(SENTENCE_OF[data], { ...known, authorizer: weak.authorizer }),
      level: 'hint',
      data: [data],
      remaining: secret.filters,
      sources: mergeSources(secret.filters.map((f) => f.sources)),
    }),
  ];
}
