/** The routes open to a requester, computed once per situation: a verdict looks at the same ones many times. */
import type { Route } from '../assessment';
import type { Dataset } from '../dataset';
import { routes } from './routes';
import { mayHaveLine } from './technical';
import type { Situation } from '../situation/situation';
import type { DataKind, Track } from '../words';

/** By dataset first: the same person under another law (a pack beside the bundled data, a what-if) has other roads. */
const MEMORY = new WeakMap<
  Dataset,
  WeakMap<Situation, Record<Track, Partial<Record<DataKind, Map<string, Route[]>>>>>
>();

/** Routes of one requester to one data kind on one track. Remembered; same input, same answer. */
export function exposure(s: Situation, requester: string, data: DataKind, track: Track, dataset: Dataset): Route[] {
  const memory = (memoryOf(s, dataset)[track][data] ??= new Map());
  const known = memory.get(requester);
  if (known !== undefined) return known;
  const found = routes({ requester, data, track, situation: s, dataset });
  memory.set(requester, found);
  return found;
}

/** Of those roads the authority's own lines alone: most states have none, and nothing else is worked out for them. */
export const linesInto = (s: Situation, requester: string, data: DataKind, track: Track, dataset: Dataset): Route[] =>
  mayHaveLine({ requester, data, track, situation: s, dataset })
    ? exposure(s, requester, data, track, dataset).filter((r) => r.kind === 'direct-technical-access')
    : [];

function memoryOf(s: Situation, dataset: Dataset) {
  let situations = MEMORY.get(dataset);
  if (situations === undefined) MEMORY.set(dataset, (situations = new WeakMap()));
  let memory = situations.get(s);
  if (memory === undefined) situations.set(s, (memory = { criminal: {}, 'national-security': {} }));
  return memory;
}
