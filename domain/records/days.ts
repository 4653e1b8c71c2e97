/** Between which days nothing in a dataset changes, so that what was worked out for one of them holds for all. */
import { firstDay, lastDay } from '../claims';

/**
 * Whatever begins or ends in a record counts, whether a comparison looks at it or not: that needs no list of what it looks at.
 * @param on a day
 * @returns the days around it, as `WorkedOut` has them
 */
export function quietDays(on: string, records: Iterable<object>): [from: string, before: string] {
  let [from, before] = ['', '~'];
  const changes = (day: string) => {
    if (day > on) before = day < before ? day : before;
    else if (day > from) from = day;
  };
  const look = (said: unknown): void => {
    if (typeof said !== 'object' || said === null) return;
    const { since, until } = said as { since?: unknown; until?: unknown };
    if (typeof since === 'string') changes(firstDay(since));
    // Behind the last day on which it holds, and before any other day.
    if (typeof until === 'string') changes(`${lastDay(until)}~`);
    for (const part of Object.values(said)) look(part);
  };
  for (const record of records) look(record);
  return [from, before];
}
