/** What a dataset holds and how it is known: the figures of `lexloci data stats` and docs/coverage.md. */
import { isStale } from '../claims';
import type { Records } from '../dataset';
import type { Claim } from '../schema';
import { claimsOf } from './claims-of';
import { isFull } from './full';
import { isKey, isOfTheMostUsed } from './key-claims';
import { listed, type MostUsed } from './most-used';

export interface Stats {
  /** Service records, retired ones left out. */
  services: number;
  /** Host patterns of all services. */
  hosts: number;
  /** Domains of mail addresses whose mailboxes a service holds. */
  mailDomains: number;
  /** Services that also live inside other pages, by script, frame, form or socket. */
  embeddedServices: number;
  /** Services whose storage, contracting operator or whole regime (twin) depends on the person, as rules. */
  servicesWithPersonDependentStorage: number;
  /** Jurisdiction records, the EU as legislator included. */
  jurisdictions: number;
  /** Those of which at least fourteen of the eighteen things asked are known; the rule is that of `isFull`. */
  jurisdictionsFull: number;
  /** Treaties, agreements, regulations, protocols. */
  instruments: number;
  /** Localization measures, records that say "none is known" left out. */
  measures: number;
  /** Claims about speech and political offences. */
  offences: number;
  /** Every dated, sourced statement in every record. */
  claims: number;
  /** Claims that name no source: must be 0. */
  claimsWithoutSource: number;
  /** Claims of which somebody read at least one source, on a day written down. */
  claimsRead: number;
  /** claimsRead of claims, 0 to 1. */
  claimsReadShare: number;
  /** Claims known by nobody's reading: of basis `cited`. */
  claimsCited: number;
  /** claimsCited of claims, 0 to 1. */
  claimsCitedShare: number;
  /** Claims a warning hangs on; the rule is that of `isKey`. */
  keyClaims: number;
  keyClaimsRead: number;
  keyClaimsReadShare: number;
  /** Services in the list of the most used. */
  mostUsed: number;
  /** Claims on their storage, contracts and encryption; they are among the key claims. */
  mostUsedClaims: number;
  mostUsedClaimsRead: number;
  mostUsedClaimsReadShare: number;
  /** Claims past their review date. */
  stale: number;
  /** Claims that say "unknown" in some part of their value, or that are contested. */
  unknown: number;
}

/** Counts what holds on a day; pure. @param on `2026-11-24`, for what is stale */
export function count(records: Records, on: string, mostUsed: MostUsed): Stats {
  const popular = listed(mostUsed);
  const all = Object.values(records).flatMap((list: object[]) =>
    list.flatMap((record) => claimsOf(record).map((found) => ({ record, ...found }))),
  );
  const key = all.filter(({ record, list, claim }) => isKey(record, list, claim, popular));
  const cited = all.filter(({ claim }) => claim.basis === 'cited').length;
  const used = all.filter(({ record, list }) => isOfTheMostUsed(record, list, popular));
  const usedRead = used.filter(({ claim }) => isRead(claim)).length;
  const read = all.filter(({ claim }) => isRead(claim)).length;
  const keyRead = key.filter(({ claim }) => isRead(claim)).length;
  return {
    services: records.services.length,
    hosts: records.services.reduce((n, s) => n + s.hosts.length, 0),
    mailDomains: records.services.reduce((n, s) => n + s.mailDomains.length, 0),
    embeddedServices: records.services.filter((s) => s.embeds.length > 0).length,
    servicesWithPersonDependentStorage: records.services.filter(
      (s) => s.twins.length > 0 || [...s.storage, ...s.contracts].some((c) => c.value.persons !== undefined),
    ).length,
    jurisdictions: records.jurisdictions.length,
    jurisdictionsFull: records.jurisdictions.filter((j) => isFull(j, records.measures)).length,
    instruments: records.instruments.length,
    measures: records.measures.filter((m) => m.status.some((c) => c.value !== 'none')).length,
    offences: records.jurisdictions.reduce((n, j) => n + j.offences.length, 0),
    claims: all.length,
    claimsWithoutSource: all.filter(({ claim }) => claim.sources.length === 0).length,
    claimsRead: read,
    claimsReadShare: share(read, all.length),
    claimsCited: cited,
    claimsCitedShare: share(cited, all.length),
    keyClaims: key.length,
    keyClaimsRead: keyRead,
    keyClaimsReadShare: share(keyRead, key.length),
    mostUsed: popular.size,
    mostUsedClaims: used.length,
    mostUsedClaimsRead: usedRead,
    mostUsedClaimsReadShare: share(usedRead, used.length),
    stale: all.filter(({ claim }) => isStale(claim, on)).length,
    unknown: all.filter(({ claim }) => saysUnknown(claim)).length,
  };
}

const isRead = (claim: Claim<unknown>): boolean => claim.sources.some((s) => s.read !== undefined);

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 1000);

/** Whether a measure is a last resort is asked of every standard and seldom settled: it alone makes no claim unknown. */
const saysUnknown = ({ value, confidence }: Claim<unknown>): boolean =>
  confidence === 'contested' ||
  JSON.stringify(value, (key, v: unknown) => (key === 'lastResort' ? 0 : v)).includes('"unknown"');
