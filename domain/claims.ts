/** Reading claims on a given day: law has dates, and what is contested counts as unknown. */
import { placeOf } from './citation';
import type { Claim, Source } from './schema';

/** Earliest day a partial date can mean: `2016` began on 2016-01-01. */
export const firstDay = (date: string) =>
  date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
/** Latest day it can mean: `2016` ended on 2016-12-31. */
export const lastDay = (date: string) =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;

interface Dated {
  since?: string | undefined;
  until?: string | undefined;
}

export const holdsOn = (claim: Dated, on: string): boolean =>
  (claim.since === undefined || firstDay(claim.since) <= on) &&
  (claim.until === undefined || on <= lastDay(claim.until));

export const current = <C extends Dated>(claims: readonly C[], on: string): C[] => claims.filter((c) => holdsOn(c, on));

/** `contested` claims are shown with both sides and decide nothing. */
export const isSettled = (claim: Pick<Claim<unknown>, 'confidence'>): boolean => claim.confidence !== 'contested';

/** A claim that nobody opened the source of, and that is not sure either, opens no road: it makes one `unknown`. */
export const isFirm = ({ basis, confidence }: Pick<Claim<unknown>, 'basis' | 'confidence'>): boolean =>
  confidence !== 'contested' && !(basis === 'cited' && confidence === 'low');

/** Did somebody read where it says so, and find it clear? Only such a claim makes a firm yes or no of an offence. */
export const isOpened = ({ basis, confidence }: Pick<Claim<unknown>, 'basis' | 'confidence'>): boolean =>
  basis !== 'cited' && confidence !== 'low' && confidence !== 'contested';

/** The newest claim that holds on the day; of two as new, the settled, then the firm one, then by content: never by order. */
export function latest<V>(claims: readonly Claim<V>[], on: string): Claim<V> | undefined {
  let best: Claim<V> | undefined;
  for (const c of claims) {
    if (!holdsOn(c, on)) continue;
    if (best === undefined || isNewer(c, best)) best = c;
  }
  return best;
}

function isNewer<V>(a: Claim<V>, b: Claim<V>): boolean {
  if ((a.since ?? '') !== (b.since ?? '')) return (a.since ?? '') > (b.since ?? '');
  if (isSettled(a) !== isSettled(b)) return isSettled(a);
  if (isFirm(a) !== isFirm(b)) return isFirm(a);
  return JSON.stringify(a.value) < JSON.stringify(b.value);
}

export const isStale = (claim: Pick<Claim<unknown>, 'reviewBy'>, on: string): boolean =>
  claim.reviewBy !== undefined && on > claim.reviewBy;

/** The same source cited by several claims is shown once. */
export function mergeSources(lists: Iterable<readonly Source[]>): Source[] {
  const seen = new Map<string, Source>();
  for (const list of lists)
    for (const s of list) {
      const key = placeOf(s);
      if (!seen.has(key)) seen.set(key, s);
    }
  return [...seen.values()];
}
