/** Told without a level: bulk collection is a matter of programmes, and no forum is outside all of them. */
import type { Finding } from '../assessment';
import { finding } from './finding';
import { sentence } from './sentences';
import { certain, roads, type Standpoint } from './standpoint';

export const bulk = (at: Standpoint): Finding[] =>
  certain(roads(at, 'traffic', 'national-security'))
    .filter((r) => r.kind === 'bulk-interception')
    .map((r) =>
      finding(at, 'bulk', {
        says: (known) => sentence('bulk', known),
        level: 'none',
        data: ['traffic', 'live-content'],
        remaining: r.filters,
        sources: r.sources,
      }),
    );
