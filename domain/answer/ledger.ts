/**
 * The ledger: what one requester must pass to each kind of data, which way it would choose, what else is open, and what
 * is gone. Popup, pages and terminal draw it; none of them judges.
 */
import type { Assessment, Code, Finding, Route } from '../assessment';
import { DATA_KINDS, type DataKind } from '../data-kinds';
import type { Track } from '../words';
import { lossOf } from './loss';

/** A line of the ledger: one kind of data. */
export interface Line {
  /** The way the requester would choose; undefined where none is certainly open. */
  chosen: Route | undefined;
  /** All others, in the order they were found. */
  others: Route[];
  /** May there be a way nobody here knows of? */
  isUnknown: boolean;
}

export interface Ledger {
  requester: Code;
  lines: Record<DataKind, Line>;
  loss: Finding | undefined;
}

/** The ways of one requester to one kind of data; the correspondent's forum is another one's, and told apart. */
export const routesTo = (a: Assessment, requester: Code, data: DataKind, track: Track = 'criminal'): Route[] =>
  a.routes.filter(
    (r) => r.requester === requester && r.data === data && r.track === track && r.kind !== 'counterparty',
  );

export function ledgerOf(a: Assessment, requester: Code): Ledger {
  const line = (data: DataKind): Line => {
    const ways = routesTo(a, requester, data);
    const chosen = ways.find((way) => way.front);
    return {
      chosen,
      others: ways.filter((way) => way !== chosen),
      isUnknown: ways.some((way) => way.status === 'unknown'),
    };
  };
  const lines = Object.fromEntries(DATA_KINDS.map((data) => [data, line(data)])) as Record<DataKind, Line>;
  return { requester, lines, loss: lossOf(a, requester) };
}
