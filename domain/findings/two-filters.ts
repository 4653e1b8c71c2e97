/** Told without a level: two states decide. The essay's double filter, told because it is what could be lost. */
import type { Finding } from '../assessment';
import { normOf } from '../law/norm';
import { chosenRoute } from '../order/chosen';
import { finding } from './finding';
import { fullOr } from './sentences';
import { roads, type Standpoint } from './standpoint';

export function twoFilters(at: Standpoint): Finding[] {
  const road = chosenRoute(roads(at, 'stored-content'));
  if (road?.kind !== 'mlat') return [];
  const treaty = at.dataset.instruments.get(road.records[0]?.id ?? '');
  const because = fullOr('step.mlat', 'step.mlat.plain', { law: treaty && normOf(treaty) });
  return [
    finding(at, 'two-filters', {
      says: (known) =>
        fullOr('two-filters', 'two-filters.plain', { ...known, stateOther: road.filters.at(-1)?.jurisdiction }),
      level: 'none',
      remaining: road.filters,
      because: [{ ...because, records: road.records }],
      sources: road.sources,
    }),
  ];
}
