/**
 * The partial orders behind "stronger" and "weaker" (research: European Essential Guarantees; ECtHR Big Brother Watch).
 * Never a number for a person's eyes: ranks only encode who is above whom, and pairs in APART cannot be compared.
 */
import type { Filter } from '../assessment';
import { type Answer, and } from './kleene';
import { AUTHORIZERS, GROUNDS, NOTICES, OFFENCE_GATES, PARTICULARITIES, REMEDIES, THRESHOLDS } from '../words';

/** One dimension: its values from strong to weak, and groups of values that share a rank but are not equal. */
interface Dimension {
  rank: ReadonlyMap<string, number>;
  /** Above, or below, every other value; undefined where two values share the end. */
  top: number | undefined;
  bottom: number | undefined;
}

function dimension(values: readonly string[], apart: readonly (readonly string[])[] = []): Dimension {
  const known = values.filter((v) => v !== 'unknown');
  const rank = new Map<string, number>();
  let r = known.length;
  for (const v of known) {
    if (rank.has(v)) continue;
    const peers = apart.find((g) => g.includes(v)) ?? [v];
    for (const p of peers) rank.set(p, r);
    r -= 1;
  }
  const ranks = [...rank.values()];
  // A shared end is no end: `listed` is not above an unknown that may turn out `serious`.
  const sole = (end: number) => (ranks.filter((x) => x === end).length === 1 ? end : undefined);
  return { rank, top: sole(Math.max(...ranks)), bottom: sole(Math.min(...ranks)) };
}

const DIMENSIONS = {
  // A prosecutor who leads the case is not independent (CJEU C-746/18); nor is a minister. Neither is above the other.
  authorizer: dimension(AUTHORIZERS, [['prosecutor', 'executive']]),
  threshold: dimension(THRESHOLDS),
  particularity: dimension(PARTICULARITIES),
  // A list may be long and a penalty low: listed and serious offences are different gates, not ranked.
  offences: dimension(OFFENCE_GATES, [['listed', 'serious']]),
  grounds: dimension(GROUNDS, [['dual-criminality', 'political-offence']]),
  notice: dimension(NOTICES),
  remedy: dimension(REMEDIES),
} as const;

export type DimensionName = keyof typeof DIMENSIONS;
export const DIMENSION_NAMES = Object.keys(DIMENSIONS) as DimensionName[];

/** Is value `a` at least as strong as `b`? An unknown only matters where it could change the answer. */
export function atLeast(name: DimensionName, a: string, b: string): Answer {
  const { rank, top, bottom } = DIMENSIONS[name];
  const ra = rank.get(a);
  const rb = rank.get(b);
  if (ra !== undefined && rb !== undefined) return ra > rb || a === b ? 'yes' : 'no';
  if ((rb !== undefined && rb === bottom) || (ra !== undefined && ra === top)) return 'yes';
  return 'maybe';
}

/** Who decides, compared alone: is `a` certainly below `b`? */
export const isBelow = (a: string, b: string): boolean =>
  atLeast('authorizer', a, b) === 'no' && atLeast('authorizer', b, a) === 'yes';

/**
 * Filter F ≥ G if no dimension of F is weaker (DESIGN §3.4). The very same decision of the same body equals itself
 * whatever is unknown about it.
 */
export function filterAtLeast(f: Filter, g: Filter): Answer {
  if (f === g || isSameDecision(f, g)) return 'yes';
  return and(DIMENSION_NAMES.map((d) => atLeast(d, f[d], g[d])));
}

/** Two filters resting on the same article of the same state's law, in the same part, are one decision. */
function isSameDecision(f: Filter, g: Filter): boolean {
  return (
    f.jurisdiction === g.jurisdiction &&
    f.part === g.part &&
    f.law === g.law &&
    f.at === g.at &&
    DIMENSION_NAMES.every((d) => f[d] === g[d])
  );
}
