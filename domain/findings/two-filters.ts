/**
 * Who must agree before what was written is read, where another state is asked by treaty. The essay's double filter, told
 * because it is what could be lost: without a level, or as a hint where there may be a line.
 */
import type { Finding } from '../assessment';
import { normOf } from '../law/norm';
import { chosenRoute } from '../order/chosen';
import { decided } from './decided';
import { finding } from './finding';
import { fullOr } from './sentences';
import { perhapsOpen, roads, type Standpoint } from './standpoint';

export function twoFilters(at: Standpoint): Finding[] {
  const list = roads(at, 'stored-content');
  const road = chosenRoute(list);
  if (road?.kind !== 'mlat') return [];
  const treaty = at.dataset.instruments.get(road.records[0]?.id ?? '');
  const because = fullOr('step.mlat', 'step.mlat.plain', { law: treaty && normOf(treaty) });
  const [says, ...also] = decided(at, road, list);
  return [
    finding(at, 'two-filters', {
      says: () => says,
      also,
      level: perhapsOpen(at) !== undefined ? 'hint' : 'none',
      remaining: road.filters,
      because: [{ ...because, records: road.records }],
      sources: road.sources,
    }),
  ];
}
