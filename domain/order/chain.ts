/**
 * Chains of decisions, and when one is at least as strong as another (DESIGN §3.4). The same few chains stand in thousands
 * of roads: each is one object, by what it says, and a pair of them is compared once.
 */
import { type BareFilter, DIMENSION_NAMES } from '../dimensions';
import { filterAtLeast } from './filter';
import type { Answer } from './kleene';

export type Chain = readonly BareFilter[];

/** A chain by what it says. It holds for every dataset alike. */
export interface KnownChain {
  /** Never given twice. */
  id: number;
  filters: Chain;
  /** Whether it is at least as strong as others, as it was asked for. */
  answers: Map<KnownChain, Answer>;
}

/** Chain C dominates D if every filter of D maps, each to another, to one of C at least as strong. */
export const chainAtLeast = (c: Chain, d: Chain): Answer => knownAtLeast(knownChain(c), knownChain(d));

/** The same of known chains. */
export function knownAtLeast(c: KnownChain, d: KnownChain): Answer {
  if (d.filters.length === 0) return 'yes';
  if (c.filters.length < d.filters.length) return 'no';
  let answer = c.answers.get(d);
  if (answer === undefined) c.answers.set(d, (answer = dominates(c.filters, d.filters)));
  return answer;
}

function dominates(c: Chain, d: Chain): Answer {
  const edges = d.map((g) => c.map((f) => filterAtLeast(f, g)));
  if (matches(edges, (e) => e === 'yes')) return 'yes';
  return matches(edges, (e) => e !== 'no') ? 'maybe' : 'no';
}

/** Is there an injection of rows into columns along allowed edges? Chains have at most four filters: plain search. */
function matches(edges: Answer[][], allowed: (e: Answer) => boolean, row = 0, used = 0): boolean {
  const columns = edges[row];
  if (columns === undefined) return true;
  return columns.some(
    (e, i) => allowed(e) && (used & (1 << i)) === 0 && matches(edges, allowed, row + 1, used | (1 << i)),
  );
}

const CHAINS = new Map<string, KnownChain>();
const CHAIN_OF = new WeakMap<Chain, KnownChain>();
const FILTERS = new Map<string, number>();
const FILTER_OF = new WeakMap<BareFilter, number>();
/** What is forgotten is worked out again: an equal chain of before is merely one nobody meets any more. */
const MOST = 50_000;
let next = 0;

/** The one object for chains that say the same in all a comparison looks at. */
export function knownChain(filters: Chain): KnownChain {
  const found = CHAIN_OF.get(filters);
  if (found !== undefined) return found;
  const says = filters.map(filterId).join(' ');
  let chain = CHAINS.get(says);
  if (chain === undefined) {
    if (CHAINS.size >= MOST) CHAINS.clear();
    CHAINS.set(says, (chain = { id: next++, filters, answers: new Map() }));
  }
  CHAIN_OF.set(filters, chain);
  return chain;
}

function filterId(filter: BareFilter): number {
  const found = FILTER_OF.get(filter);
  if (found !== undefined) return found;
  const says = JSON.stringify([
    filter.jurisdiction,
    filter.part,
    filter.law,
    filter.at,
    ...DIMENSION_NAMES.map((d) => filter[d]),
  ]);
  let id = FILTERS.get(says);
  if (id === undefined) {
    if (FILTERS.size >= MOST) FILTERS.clear();
    FILTERS.set(says, (id = next++));
  }
  FILTER_OF.set(filter, id);
  return id;
}
