/** Told without a level: no treaty is known, and what remains is a letter of request. Never to be read as safety. */
import type { Finding } from '../assessment';
import { chosenRoute } from '../order/chosen';
import { finding } from './finding';
import { fullOr } from './sentences';
import { roads, type Standpoint } from './standpoint';

export function noTreaty(at: Standpoint): Finding[] {
  const road = chosenRoute(roads(at, 'stored-content'));
  if (road?.kind !== 'none-known') return [];
  return [
    finding(at, 'no-treaty', {
      says: (known) => fullOr('no-treaty', 'no-treaty.plain', { ...known, stateOther: road.through }),
      level: 'none',
      remaining: road.filters,
      sources: road.sources,
    }),
  ];
}
