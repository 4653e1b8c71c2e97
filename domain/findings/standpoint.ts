/** What every finding is drawn from: one situation seen by one requester. */
import type { Filter, Finding, FindingKind, Route, Step } from '../assessment';
import { minimal } from '../order/protection';
import type { Dataset } from '../dataset';
import { exposure } from '../routes/exposure';
import type { Localization } from '../localization/localized';
import { isBelow } from '../order/filter';
import type { Source } from '../schema';
import { primaryPlaces, type Situation } from '../situation/situation';
import { code } from '../states';
import type { DataKind, Level, Track } from '../words';

export interface Case {
  s: Situation;
  /** The requester: home, or a state the person is wary of. Lower case. */
  state: string;
  isHome: boolean;
  l: Localization;
  preferred: readonly string[];
  dataset: Dataset;
}

export const roads = (c: Case, data: DataKind, track: Track = 'criminal'): Route[] =>
  exposure(c.s, c.state, data, track, c.dataset);

export const open = (list: readonly Route[]): Route[] => list.filter((r) => r.status === 'in-force');

/** The filters that are left on the weakest roads to stored content. */
export const remaining = (c: Case): Filter[] => minimal(open(roads(c, 'stored-content'))).flatMap((r) => r.filters);

/** The state's own orders on paper, whatever line it has beside them. */
export const ownOrders = (c: Case): Filter[] =>
  open(roads(c, 'stored-content'))
    .filter((r) => r.kind === 'domestic-order' || r.kind === 'operator-compulsion')
    .flatMap((r) => r.filters);

/** What the state's own decision is worth: `below` if nobody independent of the requester decides on some door. */
export function ownDecision(c: Case): 'below' | 'independent' | 'unknown' {
  const orders = ownOrders(c);
  if (orders.some((f) => f.authorizer !== 'unknown' && isBelow(f.authorizer, 'independent-body'))) return 'below';
  const independent = orders.every((f) => f.authorizer === 'court' || f.authorizer === 'independent-body');
  return orders.length > 0 && independent ? 'independent' : 'unknown';
}

interface Parts {
  key: string;
  level: Level;
  params?: Record<string, string>;
  because?: Step[];
  /** Why filters were lost; nothing where nobody knows. */
  reason?: { law?: string | undefined; since?: string | undefined; instead?: string | undefined };
  lost?: Filter[];
  remaining?: Filter[];
  data?: DataKind[];
  sources?: Source[];
}

/** A finding about the case; the params every sentence may use are filled in. */
export function finding(c: Case, kind: FindingKind, parts: Parts): Finding {
  const weak = (parts.remaining ?? [])[0];
  return {
    kind,
    level: parts.level,
    requester: code(c.state),
    key: parts.key,
    params: {
      state: code(c.state),
      service: c.s.service.name,
      operator: c.s.operator?.name ?? '',
      ...(c.s.seat === 'unknown' ? {} : { stateOperator: code(c.s.seat) }),
      ...(weak === undefined ? {} : { authorizer: weak.authorizer, threshold: weak.threshold }),
      ...firstLost(parts.lost ?? []),
      ...parts.params,
    },
    because: [...basis(c), ...(parts.because ?? [])],
    ...reasonOf(parts.reason),
    lost: parts.lost ?? [],
    remaining: parts.remaining ?? [],
    data: parts.data ?? ['stored-content'],
    sources: parts.sources ?? [],
  };
}

function reasonOf(reason: NonNullable<Parts['reason']> = {}): Pick<Finding, 'reason'> {
  const known = Object.entries(reason).filter(([, value]) => value !== undefined);
  return known.length === 0 ? {} : { reason: Object.fromEntries(known) };
}

function firstLost(lost: readonly Filter[]): Record<string, string> {
  const asked = lost.filter((x) => x.part === 'requested');
  const f = asked.find((x) => x.authorizer === 'court') ?? asked[0] ?? lost[0];
  return f === undefined ? {} : { stateLost: f.jurisdiction, authorizerLost: f.authorizer, thresholdLost: f.threshold };
}

/** Who is asked and where the data rests: the ground every finding stands on. */
function basis(c: Case): Step[] {
  const { operator, seat, regime, service } = c.s;
  const places = primaryPlaces(c.s);
  return [
    ...(regime.id === service.id
      ? []
      : [{ key: 'step.twin', params: { service: service.name, twin: regime.name }, records: [service.id, regime.id] }]),
    operator === undefined || seat === 'unknown'
      ? {
          key: 'step.operator-unknown',
          params: { operator: operator?.name ?? '' },
          records: operator === undefined ? [] : [operator.id],
        }
      : {
          key: 'step.operator',
          params: { operator: operator.name, stateOperator: code(seat) },
          records: [operator.id],
        },
    places.length === 0
      ? { key: 'step.storage-unknown', params: {}, records: [regime.id] }
      : { key: 'step.storage', params: { states: places.map(code).join(' ') }, records: [regime.id] },
  ];
}
