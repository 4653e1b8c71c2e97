/**
 * One service in one line: who must decide before a requester reads it, whether the operator can read it at all, and what
 * the operator's own country needs. What a table of many services shows; nothing is judged here that the answer did not.
 */
import type { Assessment, Code, Filter, Tri } from '../assessment';
import { ledgerOf, routesTo } from '../answer/ledger';
import type { Authorizer, DataKind } from '../words';

/** Who decides on the way to one kind of data. `nobody`: the way is open; `letter`: no way but a letter of request; `unknown`: it may be open. */
export type Deciders = { kind: 'gates'; gates: readonly Filter[] } | { kind: 'nobody' | 'letter' | 'unknown' };

/** A state whose law binds the operator by its seat or its owner, and what that state's own authorities need. */
export interface OwnState {
  state: Code;
  line: Tri;
  decides: Authorizer;
}

export interface Overview {
  content: Deciders;
  traffic: Deciders;
  reads: Assessment['encryption']['content'];
  own: readonly OwnState[];
}

/** @param requester upper-case code of the state that asks; the answer must have been worked out for it */
export function overviewOf(a: Assessment, requester: Code = a.question.home): Overview {
  const { lines } = ledgerOf(a, requester);
  const deciders = (data: 'stored-content' | 'traffic'): Deciders => {
    const { chosen, isUnknown } = lines[data];
    if (chosen === undefined) return { kind: isUnknown ? 'unknown' : 'letter' };
    if (chosen.kind === 'none-known') return { kind: 'letter' };
    return chosen.filters.length === 0 ? { kind: 'nobody' } : { kind: 'gates', gates: chosen.filters };
  };
  const { jurisdiction = 'unknown', controlledFrom = [] } = a.operator ?? {};
  const states = jurisdiction === 'unknown' ? controlledFrom : [jurisdiction, ...controlledFrom];
  return {
    content: deciders('stored-content'),
    traffic: deciders('traffic'),
    reads: a.encryption.content,
    own: [...new Set(states)].map((state) => ownState(a, state)),
  };
}

const CONTENT: readonly DataKind[] = ['stored-content', 'live-content'];

/** A state that asks besides is no holder of the answer: what it needs stands in its own roads. */
function ownState(a: Assessment, state: Code): OwnState {
  const held = a.holders.find((holder) => holder.state === state);
  if (held !== undefined) return { state, line: held.line, decides: held.decides };
  const lines = CONTENT.flatMap((data) => [
    ...routesTo(a, state, data),
    ...routesTo(a, state, data, 'national-security'),
  ]).filter(({ kind }) => kind === 'direct-technical-access');
  return {
    state,
    line: lines.some(({ status }) => status === 'in-force') ? true : lines.length > 0 ? 'unknown' : false,
    decides: ledgerOf(a, state).lines['stored-content'].chosen?.filters[0]?.authorizer ?? 'unknown',
  };
}
