/** Situation → what to tell the person, what matters most first (DESIGN §3.6). Each finding brings its reasons and sources. */
import type { Finding } from '../assessment';
import { type FindingKind, LEVELS, type Level } from '../words';
import { bulk } from './bulk';
import { bypasses } from './bypass';
import { depends } from './depends';
import { directAccess } from './direct-access';
import { domestic } from './domestic';
import { encryption, sealed } from './encryption';
import { holder } from './holder';
import { lawUnmet } from './law-unmet';
import { withLead } from './lead';
import { localized } from './localized';
import { metadataOpen } from './metadata-open';
import { moved } from './moved';
import { networksLine } from './networks-line';
import { noTreaty } from './no-treaty';
import { practice } from './practice';
import { remoteAccess } from './remote-access';
import { securityTrack } from './security-track';
import { stale } from './stale';
import type { Standpoint } from './standpoint';
import { roadUnknown, storageUnknown } from './storage-unknown';
import { twoFilters } from './two-filters';

const FINDERS: ((at: Standpoint) => Finding[])[] = [
  directAccess,
  localized,
  bypasses,
  sealed,
  domestic,
  twoFilters,
  noTreaty,
  roadUnknown,
  metadataOpen,
  remoteAccess,
  securityTrack,
  encryption,
  depends,
  moved,
  storageUnknown,
  lawUnmet,
  networksLine,
  bulk,
  practice,
  stale,
];

/**
 * The lead is about this service and this person: a line into it; what was lost; a holder's line; who must decide, with
 * encryption in the same breath; what stands open beside it. Facts about the state alone come last.
 */
const ORDER: readonly FindingKind[] = [
  // What nobody there can read is said before by which road it could be had.
  'sealed',
  'direct-access',
  'localized',
  'stronger-localization',
  'agreement',
  'production-order',
  'establishment',
  'domestic',
  'two-filters',
  'no-treaty',
  'metadata-open',
  'holder',
  'addressee-unknown',
  'storage-unknown',
  'encryption',
  // True of the state whatever the service: never said before what is known, or not known, of this one.
  'remote-access',
  'security-track',
  'depends',
  'moved',
  'law-unmet',
  'networks-line',
];

export const weight = (level: Level): number => LEVELS.indexOf(level);

/** What warns goes by its weight; what is merely worth knowing goes by what it is about. */
const heaviness = ({ level }: Finding): number => Math.max(weight(level), weight('hint'));
const place = ({ kind }: Finding): number => (ORDER.includes(kind) ? ORDER.indexOf(kind) : ORDER.length);

/** @param standpoints those of the requesters, home first @param holders those of states that could reach the data besides */
export function findingsFor(standpoints: readonly Standpoint[], holders: readonly Standpoint[] = []): Finding[] {
  const all = [
    ...standpoints.flatMap((at) => FINDERS.flatMap((find) => find(at)).map((f) => ({ f, away: at.isHome ? 0 : 1 }))),
    ...holders.flatMap((at) => holder(at).map((f) => ({ f, away: 0 }))),
  ];
  const sorted = all
    .map(({ f, away }, i) => ({ f, away, i }))
    .sort((a, b) => heaviness(b.f) - heaviness(a.f) || a.away - b.away || place(a.f) - place(b.f) || a.i - b.i)
    .map(({ f }) => f);
  return withLead(sorted);
}

/** The heaviest level found; `none` when nothing was lost. */
export const levelOf = (findings: readonly Finding[]): Level =>
  findings.reduce<Level>((level, f) => (weight(f.level) > weight(level) ? f.level : level), 'none');
