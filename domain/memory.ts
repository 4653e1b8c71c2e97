/**
 * What was worked out for the last person and day. The core is pure: memory changes how fast an answer comes, never what
 * it is. One person at a time, so that a session is quick and nothing piles up.
 */
import type { Dataset } from './dataset';
import type { Subject } from './question';

type Rooms = Map<string, Map<string, unknown>>;
const MEMORY = new WeakMap<Dataset, { key: string; rooms: Rooms }>();

/**
 * What `compute` gives, worked out once for this dataset and person.
 * @param room what kind of thing is remembered
 * @param key which of them; `compute` must depend on nothing else
 */
export function recall<T>(dataset: Dataset, who: Subject, room: string, key: string, compute: () => T): T {
  const person = keyOf(who);
  let memory = MEMORY.get(dataset);
  if (memory === undefined || memory.key !== person) {
    memory = { key: person, rooms: new Map() };
    MEMORY.set(dataset, memory);
  }
  const found = memory.rooms.get(room) ?? new Map<string, unknown>();
  memory.rooms.set(room, found);
  if (found.has(key)) return found.get(key) as T;
  const value = compute();
  found.set(key, value);
  return value;
}

const KEYS = new WeakMap<Subject, string>();

function keyOf(who: Subject): string {
  const key =
    KEYS.get(who) ?? JSON.stringify([who.on, Object.entries(who.person).sort(([a], [b]) => (a < b ? -1 : 1))]);
  KEYS.set(who, key);
  return key;
}
