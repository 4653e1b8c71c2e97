/** The days of a claim against those of another: dates are as precise as their sources, `2016` is all of that year. */
import { firstDay, lastDay } from '../../domain/claims';
import type { Claim } from '../../domain/schema';

interface Days {
  since: string | undefined;
  until: string | undefined;
}

const daysOf = ({ since, until }: Claim<unknown>): Days => ({
  since: since === undefined ? undefined : firstDay(since),
  until: until === undefined ? undefined : lastDay(until),
});

/** The parts of a claim before and after the days of another. */
export function outside<V>(claim: Claim<V>, word: Claim<unknown>): Claim<V>[] {
  const own = daysOf(claim);
  const taken = daysOf(word);
  const before = taken.since === undefined ? undefined : dayBeside(taken.since, -1);
  const after = taken.until === undefined ? undefined : dayBeside(taken.until, 1);
  const isBefore = before !== undefined && (own.since === undefined || own.since <= before);
  const isAfter = after !== undefined && (own.until === undefined || after <= own.until);
  return [
    ...(isBefore ? [own.until !== undefined && own.until <= before ? claim : { ...claim, until: before }] : []),
    ...(isAfter ? [own.since !== undefined && after <= own.since ? claim : { ...claim, since: after }] : []),
  ];
}

/** The part of a claim on the days of another; none where they share no day. */
export function inside<V>(claim: Claim<V>, word: Claim<unknown>): Claim<V>[] {
  const own = daysOf(claim);
  const taken = daysOf(word);
  const begins = own.since === undefined || (taken.since !== undefined && taken.since > own.since);
  const ends = own.until === undefined || (taken.until !== undefined && taken.until < own.until);
  const part = {
    ...claim,
    ...(begins && word.since !== undefined ? { since: word.since } : {}),
    ...(ends && word.until !== undefined ? { until: word.until } : {}),
  };
  const { since, until } = daysOf(part);
  return since !== undefined && until !== undefined && since > until ? [] : [part];
}

/** The day before or after, of the calendar; `2026-02-31`, the last a month can mean, is its last day. */
function dayBeside(day: string, step: -1 | 1): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, Math.min(date, last) + step)).toISOString().slice(0, 10);
}
