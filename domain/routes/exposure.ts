/** The routes open to a requester, computed once per situation: a verdict looks at the same ones many times. */
import type { Route } from '../assessment';
import type { Dataset } from '../dataset';
import { routes } from './routes';
import type { Situation } from '../situation/situation';
import type { DataKind, Track } from '../words';

/** By dataset first: the same person under another law (a pack beside the bundled data, a what-if) has other roads. */
const MEMORY = new WeakMap<Dataset, WeakMap<Situation, Map<string, Route[]>>>();

/** Routes of one requester to one data kind on one track. Remembered; same input, same answer. */
export function exposure(s: Situation, requester: string, data: DataKind, track: Track, dataset: Dataset): Route[] {
  const situations = MEMORY.get(dataset) ?? new WeakMap<Situation, Map<string, Route[]>>();
  MEMORY.set(dataset, situations);
  const memory = situations.get(s) ?? new Map<string, Route[]>();
  situations.set(s, memory);
  const key = `${requester} ${data} ${track}`;
  const found = memory.get(key) ?? routes({ requester, data, track, situation: s, dataset });
  memory.set(key, found);
  return found;
}
