/** By which way, or where what was written is kept, is not known. Without a level, or as a hint where there may be a line. */
import type { Finding } from '../assessment';
import { chosenRoute } from '../order/chosen';
import { placesOf } from '../situation/situation';
import { code } from '../states';
import { perhapsLine } from './decided';
import { finding } from './finding';
import { sentence } from './sentences';
import { perhapsOpen, roads, type Standpoint } from './standpoint';

export function roadUnknown(at: Standpoint): Finding[] {
  if (chosenRoute(roads(at, 'stored-content')) !== undefined) return [];
  const line = perhapsOpen(at);
  return [
    finding(at, 'storage-unknown', {
      says: (known) => sentence('road-unknown', known),
      also: perhapsLine(at),
      level: line === undefined ? 'none' : 'hint',
      sources: line?.sources ?? [],
    }),
  ];
}

export function storageUnknown(at: Standpoint): Finding[] {
  if (!at.isHome || placesOf(at.situation, 'stored-content') !== undefined) return [];
  const claim = at.situation.storage['stored-content'];
  const candidates = claim?.value.oneOf ?? [];
  return [
    finding(at, 'storage-unknown', {
      says: (known) =>
        candidates.length > 0
          ? sentence('storage-unknown.one-of', { ...known, states: candidates.map(code) })
          : sentence('storage-unknown', known),
      level: 'none',
      sources: claim?.sources ?? [],
    }),
  ];
}
