/**
 * What was worked out for the last persons and days. The core is pure: memory changes how fast an answer comes, never what
 * it is. A session has one person; a list of questions has a few homes in turn, and no more are kept, so that nothing
 * piles up.
 */
import type { Dataset } from './dataset';
import type { Subject } from './question';

type Rooms = Map<string, Map<string, unknown>>;
/** For each dataset its persons, the one asked last at the end. */
const MEMORY = new WeakMap<Dataset, { persons: Map<string, Rooms>; last: string; rooms: Rooms }>();
const MOST_PERSONS = 24;

/**
 * What `compute` gives, worked out once for this dataset and person.
 * @param room what kind of thing is remembered
 * @param key which of them; `compute` must depend on nothing else
 */
export function recall<T>(dataset: Dataset, who: Subject, room: string, key: string, compute: () => T): T {
  const rooms = roomsOf(dataset, keyOf(who));
  const found = rooms.get(room) ?? new Map<string, unknown>();
  rooms.set(room, found);
  if (found.has(key)) return found.get(key) as T;
  const value = compute();
  found.set(key, value);
  return value;
}

function roomsOf(dataset: Dataset, person: string): Rooms {
  const known = MEMORY.get(dataset) ?? { persons: new Map<string, Rooms>(), last: '', rooms: new Map() as Rooms };
  MEMORY.set(dataset, known);
  if (known.last === person) return known.rooms;
  const rooms: Rooms = known.persons.get(person) ?? new Map();
  known.persons.delete(person);
  known.persons.set(person, rooms);
  const [oldest] = known.persons.keys();
  if (known.persons.size > MOST_PERSONS && oldest !== undefined) known.persons.delete(oldest);
  known.last = person;
  known.rooms = rooms;
  return rooms;
}

const DAYS = new WeakMap<Dataset, Map<string, Map<string, unknown>>>();
const MOST_DAYS = 8;

/** What `compute` gives, worked out once for this dataset and day: the same for everybody. */
export function recallOn<T>(dataset: Dataset, on: string, key: string, compute: () => T): T {
  const days = DAYS.get(dataset) ?? new Map<string, Map<string, unknown>>();
  DAYS.set(dataset, days);
  let found = days.get(on);
  if (found === undefined) {
    const [oldest] = days.keys();
    if (days.size >= MOST_DAYS && oldest !== undefined) days.delete(oldest);
    days.set(on, (found = new Map<string, unknown>()));
  }
  if (found.has(key)) return found.get(key) as T;
  const value = compute();
  found.set(key, value);
  return value;
}

/** What `compute` gives for an object and a word, worked out once for each; it must depend on nothing else. */
export function onceFor<O extends object, K extends string, V>(compute: (of: O, key: K) => V): (of: O, key: K) => V {
  const memory = new WeakMap<O, Map<K, V>>();
  return (of, key) => {
    const known = memory.get(of) ?? new Map<K, V>();
    memory.set(of, known);
    if (known.has(key)) return known.get(key) as V;
    const value = compute(of, key);
    known.set(key, value);
    return value;
  };
}

const KEYS = new WeakMap<Subject, string>();

function keyOf(who: Subject): string {
  const key =
    KEYS.get(who) ?? JSON.stringify([who.on, Object.entries(who.person).sort(([a], [b]) => (a < b ? -1 : 1))]);
  KEYS.set(who, key);
  return key;
}
