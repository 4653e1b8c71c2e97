import { claimsOf } from '../claims-of';
import type { Fault } from '../fault';
import type { Rule } from '../rule';
import { everyEntry } from '../entries';

/** 2026-02-30 has the form of a day and is none. */
function isCalendarDay(date: string): boolean {
  if (date.length < 10) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** Law has dates; a wrong one changes the answer of a day. That periods run forwards is a matter of their shape. */
export const dates: Rule = {
  name: 'every date exists',
  check: (world) =>
    everyEntry(world).flatMap((e) =>
      claimsOf(e.record).flatMap(({ path, claim: { since, until, reviewBy } }): Fault[] =>
        Object.entries({ since, until, reviewBy }).flatMap(([key, date]) =>
          date === undefined || isCalendarDay(date)
            ? []
            : [{ file: e.file, field: `${path}.${key}`, text: `"${date}" is no day of the calendar; correct it` }],
        ),
      ),
    ),
};
