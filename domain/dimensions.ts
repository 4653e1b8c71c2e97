/**
 * What filters are compared by (research: European Essential Guarantees; ECtHR Big Brother Watch), once: the type of a
 * filter, the unknown one, the comparison, the words to be translated and the tests all follow from this table.
 */
import {
  APPROVALS,
  AUTHORIZERS,
  GROUNDS,
  NOTICES,
  OFFENCE_GATES,
  PARTICULARITIES,
  REMEDIES,
  REVIEWS,
  THRESHOLDS,
} from './words';

interface Dimension {
  /** From strong to weak; `unknown` is one of them. */
  values: readonly string[];
  /** Groups of values that share a rank and cannot be compared with each other. */
  apart?: readonly (readonly string[])[];
  /** The family of terms it is said with: `gate.listed`. */
  family: string;
}

export const DIMENSIONS = {
  // A prosecutor who leads the case is not independent (CJEU C-746/18); nor is a minister. Neither is above the other.
  authorizer: { values: AUTHORIZERS, apart: [['prosecutor', 'executive']], family: 'authorizer' },
  threshold: { values: THRESHOLDS, family: 'threshold' },
  particularity: { values: PARTICULARITIES, family: 'particularity' },
  // A list may be long and a penalty low: listed and serious offences are different gates, not ranked.
  offences: { values: OFFENCE_GATES, apart: [['listed', 'serious']], family: 'gate' },
  grounds: { values: GROUNDS, apart: [['dual-criminality', 'political-offence']], family: 'grounds' },
  notice: { values: NOTICES, family: 'notice' },
  remedy: { values: REMEDIES, family: 'remedy' },
  approves: { values: APPROVALS, family: 'approves' },
  review: { values: REVIEWS, family: 'review' },
} as const satisfies Readonly<Record<string, Dimension>>;

export type DimensionName = keyof typeof DIMENSIONS;
export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as DimensionName[];

/** The value of each dimension: what a filter is, seen by who compares it. */
export type Dimensions = { [D in DimensionName]: (typeof DIMENSIONS)[D]['values'][number] };

/** As much of a filter as comparing looks at. */
export interface BareFilter extends Dimensions {
  /** Upper-case code. */
  jurisdiction: string;
  /** Asks at home, or is asked by another state. */
  part: 'requesting' | 'requested' | 'central-authority';
  law?: string;
  at?: string;
}

/** A decision of which nothing is known: missing data never looks like safety. */
export const UNKNOWN: Dimensions = Object.fromEntries(DIMENSION_NAMES.map((name) => [name, 'unknown'])) as Dimensions;
