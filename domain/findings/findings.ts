/** Situation → what to tell the person, heaviest first (DESIGN §3.6). Each finding brings its reasons and its sources. */
import type { Finding } from '../assessment';
import { type FindingKind, LEVELS, type Level } from '../words';
import { bulk } from './bulk';
import { bypasses } from './bypass';
import { depends } from './depends';
import { directAccess } from './direct-access';
import { domestic } from './domestic';
import { encryption } from './encryption';
import { lawUnmet } from './law-unmet';
import { localized } from './localized';
import { metadataOpen } from './metadata-open';
import { moved } from './moved';
import { networksLine } from './networks-line';
import { noTreaty } from './no-treaty';
import { practice } from './practice';
import { securityTrack } from './security-track';
import { stale } from './stale';
import type { Standpoint } from './standpoint';
import { roadUnknown, storageUnknown } from './storage-unknown';
import { twoFilters } from './two-filters';
import { weakerAbroad } from './weaker-abroad';

const FINDERS: ((at: Standpoint) => Finding[])[] = [
  directAccess,
  localized,
  domestic,
  bypasses,
  twoFilters,
  noTreaty,
  roadUnknown,
  lawUnmet,
  metadataOpen,
  securityTrack,
  weakerAbroad,
  networksLine,
  encryption,
  depends,
  moved,
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

export function findingsFor(standpoints: readonly Standpoint[]): Finding[] {
  const all = standpoints.flatMap((at) =>
    FINDERS.flatMap((find) => find(at).map((f) => ({ f, away: at.isHome ? 0 : 1 }))),
  );
  const place = (f: Finding) => (FIRST.includes(f.kind) ? FIRST.indexOf(f.kind) : FIRST.length);
  return all
    .map(({ f, away }, i) => ({ f, away, i }))
    .sort((a, b) => weight(b.f.level) - weight(a.f.level) || a.away - b.away || place(a.f) - place(b.f) || a.i - b.i)
    .map(({ f }) => f);
}

/** The heaviest level found; `none` when nothing was lost. */
export const levelOf = (findings: readonly Finding[]): Level =>
  findings.reduce<Level>((level, f) => (weight(f.level) > weight(level) ? f.level : level), 'none');
