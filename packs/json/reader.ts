/**
 * JSON as RFC 8259 has it and nothing beside, read once, with limits while it is read. `JSON.parse` keeps the last of two
 * equal keys and says nothing, so that two programs may read two different things in one signed text; and it builds a
 * million values before anybody can ask how many there are.
 */
import type { Fault, Read } from '../fault';
import { packFault } from '../faults';
import { Cursor, Stop } from './cursor';
import { refusedCharacter } from './strings';

export interface JsonLimits {
  deepest: number;
  longestString: number;
  mostValues: number;
  /** Refuses characters that hide or move text. Off for the outer file: what is in a document is judged there. */
  plainText: boolean;
}

/** More are no help to anybody. */
const MOST_FAULTS = 100;

interface Reading extends JsonLimits {
  cursor: Cursor;
  values: number;
  faults: Fault[];
  /** The steps to the value being read; put together only where there is a fault to tell. */
  path: (string | number)[];
}

/** One value, nothing but blanks after it. Keys written twice and characters that are not seen are told all at once. */
export function readJson(text: string, limits: JsonLimits, place = ''): Read<unknown> {
  const read = readJsonAt(text, 0, limits, place);
  if ('faults' in read) return read;
  const { value, end } = read.value;
  const after = new Cursor(text, end);
  return after.next === '' ? { value } : { faults: [syntax(text, new Stop('json-syntax', after.at), place)] };
}

/** One value from `start` on, whatever stands behind it. */
export function readJsonAt(
  text: string,
  start: number,
  limits: JsonLimits,
  place = '',
): Read<{ value: unknown; end: number }> {
  const reading: Reading = { ...limits, cursor: new Cursor(text, start), values: 0, faults: [], path: [] };
  if (place !== '') reading.path.push(place);
  try {
    const value = readValue(reading, 0);
    return reading.faults.length > 0 ? { faults: reading.faults } : { value: { value, end: reading.cursor.at } };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { faults: [...reading.faults, syntax(text, error, place)] };
  }
}

/** Line and column as an editor counts them. */
function syntax(text: string, { code, at, parameters }: Stop, place: string): Fault {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return { code, place, line, column: at - before.lastIndexOf('\n'), ...parameters };
}

function readValue(reading: Reading, depth: number): unknown {
  const { cursor } = reading;
  const character = cursor.next;
  reading.values += 1;
  if (reading.values > reading.mostValues) throw new Stop('json-too-many', cursor.at, { most: reading.mostValues });
  switch (character) {
    case '{':
    case '[':
      if (depth === reading.deepest) throw new Stop('json-too-deep', cursor.at, { most: reading.deepest });
      return character === '{' ? readObject(reading, depth + 1) : readArray(reading, depth + 1);
    case '"':
      return readString(reading);
    case 't':
      cursor.word('true');
      return true;
    case 'f':
      cursor.word('false');
      return false;
    case 'n':
      cursor.word('null');
      return null;
    default:
      return cursor.number();
  }
}

function tell({ faults, path }: Reading, make: (place: string) => Fault): void {
  if (faults.length >= MOST_FAULTS) return;
  const place = path.map((step) => (typeof step === 'number' ? step : shortened(step))).join('.');
  faults.push(make(place));
}

function readString(reading: Reading): string {
  const text = reading.cursor.string(reading.longestString);
  const character = reading.plainText ? refusedCharacter(text) : undefined;
  if (character !== undefined) tell(reading, (place) => packFault('text-character', place, { character }));
  return text;
}

function readArray(reading: Reading, depth: number): unknown[] {
  const { cursor, path } = reading;
  const list: unknown[] = [];
  cursor.expect('[');
  if (cursor.take(']')) return list;
  do {
    path.push(list.length);
    list.push(readValue(reading, depth));
    path.pop();
  } while (cursor.take(','));
  cursor.expect(']');
  return list;
}

function readObject(reading: Reading, depth: number): Record<string, unknown> {
  const { cursor, path } = reading;
  const record: Record<string, unknown> = {};
  cursor.expect('{');
  if (cursor.take('}')) return record;
  do {
    cursor.blank();
    const key = readString(reading);
    if (Object.hasOwn(record, key))
      tell(reading, (place) => packFault('json-key-twice', place, { key: shortened(key) }));
    cursor.expect(':');
    path.push(key);
    const value = readValue(reading, depth);
    path.pop();
    // `__proto__` is a key like any other: set, it would be none.
    if (key === '__proto__')
      Object.defineProperty(record, key, { value, writable: true, enumerable: true, configurable: true });
    else record[key] = value;
  } while (cursor.take(','));
  cursor.expect('}');
  return record;
}

/** A key is the writer's own text: in a place it is kept short and to what can be read. */
const shortened = (key: string): string => key.slice(0, 60).replace(/[^\p{L}\p{M}\p{N} ._:#-]/gu, '�');
