/**
 * One filter: the requester's own state holds operator or data, and no measure is known to keep it there. Notice where
 * nobody independent of the requester decides; else a hint. Where nobody opened that it holds either, a decision is not
 * promised, but that nobody independent would decide, or that there may be a line, is said.
 */
import type { Finding } from '../assessment';
import { mergeSources } from '../claims';
import { commands } from '../situation/reach';
import { placesOf } from '../situation/situation';
import { perhapsLine, perhapsOrdered } from './decided';
import { finding } from './finding';
import { fullOr, sentence } from './sentences';
import { opensContent, ownDecision, ownOrders, perhapsBelow, remaining, type Standpoint } from './standpoint';

export function domestic(at: Standpoint): Finding[] {
  const where = holdOf(at);
  // Where an authority has a line into the content, no decision on paper stands before it: the alert says that.
  if (where === undefined || at.localization.localized === 'yes' || opensContent(at)) return [];
  const decision = ownDecision(at);
  const left = remaining(at);
  return [
    finding(at, 'domestic', {
      says: (known) => {
        if (decision === 'unknown' && where !== 'contract' && perhapsBelow(at) !== undefined)
          return perhapsOrdered(at, known.service);
        // The law is known, only that it is its own to order is not: that is no reason to call the law unknown.
        if (where === 'seat' && commands(at.situation, at.state) === 'maybe' && ownOrders(at).length === 0)
          return sentence('domestic.seat.unopened', known);
        if (decision === 'unknown') return sentence(`domestic.${where}.unknown`, known);
        if (where === 'contract') return fullOr(`domestic.contract.${decision}`, 'domestic.contract.unknown', known);
        return fullOr(`domestic.${where}.${decision}`, `domestic.${where}.${decision}.plain`, known);
      },
      also: perhapsLine(at),
      level: decision === 'below' && where !== 'contract' ? 'notice' : 'hint',
      remaining: left,
      sources: mergeSources(left.map((f) => f.sources)),
    }),
  ];
}

/** By what the state holds it: its own service, a local company's contract, a parent company, the data alone. */
function holdOf({ situation: s, state }: Standpoint): 'seat' | 'contract' | 'parent' | 'place' | undefined {
  const held = placesOf(s, 'stored-content')?.includes(state) ?? false;
  // A local company of a foreign group that keeps the data elsewhere can be ordered, but makes no domestic service.
  if (s.seat === state) return !held && s.controlledFrom.some((other) => other !== state) ? 'contract' : 'seat';
  if (s.controlledFrom.includes(state)) return 'parent';
  return held ? 'place' : undefined;
}
