/**
 * Parts of the records, and the beginning of them, asked for before the law that reads it is there: loading the one hides the
 * other. The background and `law.js` are two scripts of one worker, and so they meet under a name.
 */
import { browser } from 'wxt/browser';
import type { Range } from '../../domain/records/layout';
import { inPieces, namesOf } from '../../domain/records/pieces';

/** A text, and where in the records it begins. */
export interface Part {
  begin: number;
  text: string;
}

const meeting = globalThis as typeof globalThis & { lexLociRecords?: Promise<Part> | undefined };

/**
 * The index, and of the records behind it those that nearly every question looks at: measures, instruments, and the states
 * that most services reach. It is read while the law loads, and so costs little.
 */
export const FIRST = 700_000;

const read = async (path: string, headers?: Record<string, string>): Promise<string> =>
  (await fetch(browser.runtime.getURL(`/${path}` as '/popup.html'), headers && { headers })).text();

/** What would be read where this is wanted: Firefox gives no part of a file, and so the records lie in pieces there. */
export const around = (range: Range): Range => (import.meta.env.FIREFOX ? inPieces(range) : range);

/** What lies this near to each other is read at once: asking again takes longer than reading what lies between. Pieces do not. */
export const GAP = import.meta.env.FIREFOX ? 0 : 200_000;

/** @param range one that `around` gave @returns that part, or everything where the browser gives no parts */
export async function readPart(range: Range): Promise<Part> {
  const [begin, end] = range;
  return {
    begin,
    text: import.meta.env.FIREFOX
      ? (await Promise.all(namesOf(range).map((name) => read(name)))).join('')
      : await read('records.txt', { Range: `bytes=${begin}-${end - 1}` }),
  };
}

/** @param length of all of it */
export const readWhole = async (length: number): Promise<Part> =>
  import.meta.env.FIREFOX ? readPart(inPieces([0, length])) : { begin: 0, text: await read('records.txt') };

/** To be called when a question comes to a background that has no law yet. */
export function beginReading(): void {
  meeting.lexLociRecords ??= readPart(around([0, FIRST]));
  // Whoever takes it hears of a failure; nobody may.
  meeting.lexLociRecords.catch(() => undefined);
}

/** What was asked for, once; undefined where nothing was. */
export function takeFirst(): Promise<Part> | undefined {
  const begun = meeting.lexLociRecords;
  meeting.lexLociRecords = undefined;
  return begun;
}
