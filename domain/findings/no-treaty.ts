/**
 * No treaty is known, and what remains is a letter of request. Never to be read as safety. Told without a level, as a hint
 * where there may be a line.
 */
import type { Finding } from '../assessment';
import { chosenRoute } from '../order/chosen';
import { decided } from './decided';
import { finding } from './finding';
import { sentence } from './sentences';
import { perhapsOpen, roads, type Standpoint } from './standpoint';

export function noTreaty(at: Standpoint): Finding[] {
  const list = roads(at, 'stored-content');
  const road = chosenRoute(list);
  if (road?.kind !== 'none-known') return [];
  const { through } = road;
  const [says, ...also] = decided(at, road, list);
  return [
    finding(at, 'no-treaty', {
      says: (known) => (through === undefined ? sentence('no-treaty.plain', known) : says),
      also: through === undefined ? [] : [...also, sentence('decide.courtesy', { stateOther: through })],
      level: perhapsOpen(at) !== undefined ? 'hint' : 'none',
      remaining: road.filters,
      sources: road.sources,
    }),
  ];
}
