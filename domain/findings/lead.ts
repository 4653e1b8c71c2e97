/**
 * The first thing said: it must be the one that matters, and must not hide what stands open beside it. What is told of
 * who must agree says in the same breath what no such agreement protects (DESIGN §3.6, the lead).
 */
import type { Finding, Said } from '../assessment';
import type { FindingKind } from '../words';
import { sentence } from './sentences';

/** Findings that speak of who must agree, or of what cannot be read. */
const CALM: ReadonlySet<FindingKind> = new Set(['sealed', 'domestic', 'two-filters', 'no-treaty']);

export function withLead(findings: readonly Finding[]): Finding[] {
  const [first, ...rest] = findings;
  if (first === undefined || !CALM.has(first.kind)) return [...findings];
  const beside = besides(first, rest);
  if (beside.length === 0) return [...findings];
  const isEnoughElsewhere = rest.some((f) => f.kind === 'holder');
  const own = (first.also ?? []).filter(({ key }) => !isEnoughElsewhere || key !== COURTESY);
  return [{ ...first, also: [...own, ...beside] }, ...rest];
}

/** What a request without a treaty hangs on matters little where another state needs no request: the drawing still says it. */
const COURTESY = 'decide.courtesy';

/** Findings that name a decision abroad, by treaty or by courtesy: it stands before what was written alone. */
const ASKED_ABROAD: ReadonlySet<FindingKind> = new Set(['two-filters', 'no-treaty']);

/** By the law of the holder, or by what the provider says it does. */
function openBeside({ key, params: { stateOther, service } }: Finding): Said[] {
  if (key === 'metadata-open.abroad' && typeof stateOther === 'string')
    return [sentence('beside.metadata-abroad', { stateOther })];
  return key.startsWith('metadata-open.provider') && typeof service === 'string'
    ? [sentence('metadata-open.provider.plain', { service })]
    : [];
}

function besides(first: Finding, rest: readonly Finding[]): Said[] {
  const open = rest.find((f) => f.kind === 'metadata-open' && f.requester === first.requester);
  const weak = rest.find((f) => f.kind === 'holder');
  return [
    ...(open !== undefined && ASKED_ABROAD.has(first.kind) ? openBeside(open) : []),
    ...(weak === undefined ? [] : [{ key: weak.key, params: weak.params }, ...(weak.also ?? [])]),
  ];
}
