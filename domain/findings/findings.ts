/** Situation → what to tell the person, heaviest first (DESIGN §3.6). Each finding brings its reasons and its sources. */
import type { Finding, FindingKind } from '../assessment';
import { bypasses } from './bypass';
import type { Case } from './standpoint';
import { directAccess, domestic, localized } from './hold';
import { depends, encryption, lawUnmet, moves, stale, storageUnknown } from './law';
import { bulk, doubleFilter, metadataRoad, networks, practice, securityTrack, weakerAbroad } from './roads';
import { LEVELS, type Level } from '../words';

const FINDERS: ((c: Case) => Finding[])[] = [
  directAccess,
  localized,
  domestic,
  bypasses,
  doubleFilter,
  lawUnmet,
  metadataRoad,
  securityTrack,
  weakerAbroad,
  networks,
  encryption,
  depends,
  moves,
  storageUnknown,
  bulk,
  practice,
  stale,
];

/** Among findings of one level, home comes first, then the one that explains most: the order of the finders. */
const FIRST: FindingKind[] = [
  'direct-access',
  'localized',
  'stronger-localization',
  'domestic',
  'agreement',
  'production-order',
  'establishment',
  'two-filters',
  'no-treaty',
];

export const weight = (level: Level): number => LEVELS.indexOf(level);

export function findingsFor(cases: readonly Case[]): Finding[] {
  const all = cases.flatMap((c) => FINDERS.flatMap((find) => find(c).map((f) => ({ f, away: c.isHome ? 0 : 1 }))));
  const place = (f: Finding) => (FIRST.includes(f.kind) ? FIRST.indexOf(f.kind) : FIRST.length);
  return all
    .map(({ f, away }, i) => ({ f, away, i }))
    .sort((a, b) => weight(b.f.level) - weight(a.f.level) || a.away - b.away || place(a.f) - place(b.f) || a.i - b.i)
    .map(({ f }) => f);
}

/** The heaviest level found; `none` when nothing was lost. */
export const levelOf = (findings: readonly Finding[]): Level =>
  findings.reduce<Level>((level, f) => (weight(f.level) > weight(level) ? f.level : level), 'none');
