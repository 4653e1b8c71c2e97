/**
 * The partial orders behind "stronger" and "weaker". Never a number for a person's eyes: ranks only encode who is above
 * whom, and values that stand apart cannot be compared.
 */
import type { Answer } from './kleene';
import { type BareFilter, DIMENSION_NAMES, type DimensionName, type Dimensions, DIMENSIONS } from '../dimensions';

/** The ranks of one dimension. */
interface Ranks {
  rank: ReadonlyMap<string, number>;
  /** Above, or below, every other value; undefined where two values share the end. */
  top: number | undefined;
  bottom: number | undefined;
}

function ranksOf(name: DimensionName): Ranks {
  const { values, apart = [] }: { values: readonly string[]; apart?: readonly (readonly string[])[] } =
    DIMENSIONS[name];
  const known = values.filter((v) => v !== 'unknown');
  const rank = new Map<string, number>();
  let r = known.length;
  for (const v of known) {
    if (rank.has(v)) continue;
    const peers = apart.find((group) => group.includes(v)) ?? [v];
    for (const p of peers) rank.set(p, r);
    r -= 1;
  }
  const ranks = [...rank.values()];
  // A shared end is no end: `listed` is not above an unknown that may turn out `serious`.
  const sole = (end: number) => (ranks.filter((x) => x === end).length === 1 ? end : undefined);
  return { rank, top: sole(Math.max(...ranks)), bottom: sole(Math.min(...ranks)) };
}

const RANKS = Object.fromEntries(DIMENSION_NAMES.map((name) => [name, ranksOf(name)])) as Record<DimensionName, Ranks>;

/** Is value `a` at least as strong as `b`? An unknown only matters where it could change the answer. */
export function atLeast(name: DimensionName, a: string, b: string): Answer {
  const { rank, top, bottom } = RANKS[name];
  const ra = rank.get(a);
  const rb = rank.get(b);
  if (ra !== undefined && rb !== undefined) return ra > rb || a === b ? 'yes' : 'no';
  if ((rb !== undefined && rb === bottom) || (ra !== undefined && ra === top)) return 'yes';
  return 'maybe';
}

/** Who decides, compared alone: is `a` certainly below `b`? */
export const isBelow = (a: Dimensions['authorizer'], b: Dimensions['authorizer']): boolean =>
  atLeast('authorizer', a, b) === 'no' && atLeast('authorizer', b, a) === 'yes';

/**
 * Filter F ≥ G if no dimension of F is weaker (DESIGN §3.4). The very same decision of the same body equals itself
 * whatever is unknown about it.
 */
export function filterAtLeast(f: BareFilter, g: BareFilter): Answer {
  if (f === g || isSameDecision(f, g)) return 'yes';
  let result: Answer = 'yes';
  for (const d of DIMENSION_NAMES) {
    const answer = atLeast(d, f[d], g[d]);
    if (answer === 'no') return 'no';
    if (answer === 'maybe') result = 'maybe';
  }
  return result;
}

/** Two filters resting on the same article of the same state's law, in the same part, are one decision. */
function isSameDecision(f: BareFilter, g: BareFilter): boolean {
  return (
    f.jurisdiction === g.jurisdiction &&
    f.part === g.part &&
    f.law === g.law &&
    f.at === g.at &&
    DIMENSION_NAMES.every((d) => f[d] === g[d])
  );
}
