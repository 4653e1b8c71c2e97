/** Told without a level: claims past their review date are shown as old, never silently dropped. What has ended needs no review. */
import type { Finding } from '../assessment';
import { current, isStale, mergeSources } from '../claims';
import { finding } from './finding';
import { sentence } from './sentences';
import type { Standpoint } from './standpoint';

export function stale(at: Standpoint): Finding[] {
  const { on } = at.situation.who;
  const claims = [
    at.situation.storage['stored-content'],
    ...current(at.dataset.jurisdictions.get(at.state)?.standards ?? [], on),
    ...at.localization.measures.flatMap((m) => current(m.measure.status, on)),
  ];
  const old = claims.filter((x) => x !== undefined && isStale(x, on));
  if (old.length === 0) return [];
  return [
    finding(at, 'stale', {
      says: () => sentence('stale', { number: old.length }),
      level: 'none',
      sources: mergeSources(old.map((x) => x?.sources ?? [])),
    }),
  ];
}
