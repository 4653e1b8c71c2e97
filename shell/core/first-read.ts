/**
 * The beginning of the records, asked for before the law that reads it is there: loading the one hides the other. The
 * background and `law.js` are two scripts of one worker, and so they meet under a name.
 */
import { browser } from 'wxt/browser';

const meeting = globalThis as typeof globalThis & { lexLociRecords?: Promise<Response> | undefined };

/**
 * The index, and of the records behind it those that nearly every question looks at: measures, instruments, and the states
 * that most services reach. It is read while the law loads, and so costs little.
 */
export const FIRST = 700_000;

export const recordsUrl = (): string => browser.runtime.getURL('/records.txt');

export const part = (url: string, begin: number, end: number): Promise<Response> =>
  fetch(url, { headers: { Range: `bytes=${begin}-${end - 1}` } });

/** To be called when a question comes to a background that has no law yet. */
export function beginReading(): void {
  meeting.lexLociRecords ??= part(recordsUrl(), 0, FIRST);
  // Whoever takes it hears of a failure; nobody may.
  meeting.lexLociRecords.catch(() => undefined);
}

/** What was asked for, once; undefined where nothing was. */
export function takeFirst(): Promise<Response> | undefined {
  const begun = meeting.lexLociRecords;
  meeting.lexLociRecords = undefined;
  return begun;
}
