/**
 * The field's terms, once (DESIGN §2). Every list is ordered from strong to weak where it has an order;
 * `domain/order/filter.ts` says which members cannot be compared.
 */

import type { DataKind } from './data-kinds';

export { DATA_KINDS, type DataKind } from './data-kinds';
export const TRACKS = ['criminal', 'national-security'] as const;

export const ROUTE_KINDS = [
  'domestic-order',
  'operator-compulsion',
  'establishment-compulsion',
  'mlat',
  'executive-agreement',
  'production-order',
  'protocol-direct',
  'voluntary-disclosure',
  'direct-technical-access',
  'bulk-interception',
  'endpoint',
  'remote-access',
  'counterparty',
  'none-known',
] as const;

/** Who decides. `independent-body` includes the UK double lock; `agency` is the requester itself. */
export const AUTHORIZERS = [
  'court',
  'independent-body',
  'prosecutor',
  'executive',
  'agency',
  'none',
  'unknown',
] as const;
export const THRESHOLDS = [
  'probable-cause',
  'reasonable-grounds',
  'reasonable-suspicion',
  'relevance',
  'none',
  'unknown',
] as const;
export const PARTICULARITIES = ['person', 'class', 'bulk', 'unknown'] as const;
export const OFFENCE_GATES = ['listed', 'serious', 'any-offence', 'any-purpose', 'unknown'] as const;
/** One case, or a programme under which the authority then picks its targets itself (s. 702; bulk warrants). */
export const APPROVALS = ['case', 'programme', 'unknown'] as const;
/** Can a court still be had after the decision, by whoever objects (Swiss sealing, CrimPC Art. 248)? */
export const REVIEWS = ['court-on-objection', 'none', 'unknown'] as const;
/** Why a state may say no to another: substance, not procedure. */
export const GROUNDS = [
  'dual-criminality-and-political-offence',
  'dual-criminality',
  'political-offence',
  'discretionary',
  'none',
  'unknown',
] as const;
export const NOTICES = ['prompt', 'delayed-mandatory', 'if-charged', 'never', 'unknown'] as const;
export const REMEDIES = ['court-exclusion', 'tribunal', 'same-executive', 'none', 'unknown'] as const;
/** What the provider can do: see and contest the demand, obey in silence, or never learn of it. */
export const PROVIDER_PARTS = [
  'may-challenge-and-notify',
  'may-challenge',
  'must-obey',
  'bypassed',
  'unknown',
] as const;

export const MEASURE_KINDS = [
  'exclusive',
  'mirror',
  'conditional',
  'sectoral',
  'gateway',
  'access-guarantee',
  'hosting',
  'retention',
  'ringfence',
] as const;
export const LEGAL_STATUSES = [
  'in-force',
  'phased',
  'softened',
  'signed',
  'negotiating',
  'draft',
  'suspended',
  'not-operative',
  'lapsed',
  'repealed',
  'struck-down',
  'none',
  'unknown',
] as const;
export const PLACE_ROLES = ['primary', 'replica', 'backup', 'keys'] as const;
export const OFFENCE_FAMILIES = [
  'false-news',
  'insult',
  'insult-of-officials',
  'blasphemy',
  'assembly',
  'national-security',
  'morality',
  'hate-incitement',
] as const;

export const CATEGORIES = [
  'mail',
  'messenger',
  'social',
  'meeting',
  'team',
  'documents',
  'storage',
  'code',
  'forum',
  'ai',
  'video',
  'blog',
  'dating',
  'hosting',
  'helpdesk',
  'wiki',
  'petition',
  'support',
  'form',
  'comments',
  'newsletter',
] as const;

/**
 * How a claim is known. `cited` = a statute or treaty known but not opened; at most medium confidence. `measurement` = an
 * instrument answered so, on the networks it was used in: what was seen, never who ordered it.
 */
export const BASES = [
  'law-text',
  'treaty-text',
  'court',
  'official',
  'provider-terms',
  'provider-statement',
  'report',
  'press',
  'measurement',
  'inference',
  'cited',
] as const;
/** `contested`: sources contradict each other; the core treats the value as unknown and the page shows both. */
export const CONFIDENCES = ['high', 'medium', 'low', 'contested'] as const;

export const LEVELS = ['none', 'hint', 'notice', 'warning', 'alert'] as const;
export const VERDICTS = ['weaker', 'same', 'stronger', 'incomparable', 'unknown'] as const;

/** What a finding is about; one file of `findings/` for each. */
export const FINDING_KINDS = [
  'direct-access',
  'localized',
  'agreement',
  'production-order',
  'establishment',
  'domestic',
  'two-filters',
  'no-treaty',
  'holder',
  'remote-access',
  'metadata-open',
  'law-unmet',
  'stronger-localization',
  'networks-line',
  'security-track',
  'bulk',
  'sealed',
  'encryption',
  'addressee-unknown',
  'offences',
  'depends',
  'moved',
  'counterparty',
  'endpoint',
  'storage-unknown',
  'stale',
  'practice',
  'not-in-dataset',
  'operator-page',
  'relay',
  'exchanger',
  // A fact that only packs bring: what was measured, asked, answered, entered in a register.
  'told',
] as const;

export const isContent = (data: DataKind): boolean => data === 'stored-content' || data === 'live-content';

export type FindingKind = (typeof FINDING_KINDS)[number];
export type Track = (typeof TRACKS)[number];
export type RouteKind = (typeof ROUTE_KINDS)[number];
export type Authorizer = (typeof AUTHORIZERS)[number];
export type Grounds = (typeof GROUNDS)[number];
export type ProviderPart = (typeof PROVIDER_PARTS)[number];
export type OffenceFamily = (typeof OFFENCE_FAMILIES)[number];
export type Category = (typeof CATEGORIES)[number];
export type Basis = (typeof BASES)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type Level = (typeof LEVELS)[number];
export type Verdict = (typeof VERDICTS)[number];
