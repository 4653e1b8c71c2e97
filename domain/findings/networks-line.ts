/** Hint: a line into the carriers' networks; it sees who connects where, and anything not encrypted on the way. */
import type { Finding } from '../assessment';
import { networkLines } from '../routes/technical';
import { concerns } from '../situation/person';
import { TRACKS } from '../words';
import { finding } from './finding';
import { fullOr } from './sentences';
import type { Standpoint } from './standpoint';

export function networksLine(at: Standpoint): Finding[] {
  const { state: requester, situation, dataset } = at;
  // The line lies in the networks of the state: it concerns who connects from there, and no exile.
  if (concerns({ residence: [requester] }, situation.who, dataset) === 'no') return [];
  const [first] = TRACKS.flatMap((track) =>
    (['traffic', 'live-content'] as const).flatMap((data) =>
      networkLines({ requester, data, track, situation, dataset }),
    ),
  );
  if (first === undefined) return [];
  return [
    finding(at, 'networks-line', {
      says: (known) =>
        fullOr('networks-line', 'networks-line.plain', { ...known, system: first.value.system || undefined }),
      level: 'hint',
      data: ['traffic'],
      sources: first.sources,
    }),
  ];
}
