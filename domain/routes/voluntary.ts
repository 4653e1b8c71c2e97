import type { Filter, Route } from '../assessment';
import { current, isSettled, latest } from '../claims';
import { stateRef } from '../refs';
import { factsUsed, type Query, type RouteMaker, route } from './road';

/**
 * What a provider may hand over of its own will. US law bars content but lets non-content go to a foreign government
 * without any court there (18 USC 2702(c)(6), 2711(4)); Korean law bars both. The law is that of whoever controls the
 * operator or holds the data, not of the affiliate that contracts (Snapchat, Slack). Beside it, what a provider says it does.
 */
export const voluntaryDisclosure: RouteMaker = (q) =>
  q.situation.seat === q.requester ? [] : [...byLaw(q), ...byPolicy(q)];

/** No court of the holder's state decides. What the requester's own law asks of it before it may demand, it still asks. */
function byLaw(q: Query): Route[] {
  if (q.data === 'live-content') return [];
  return q.asked.flatMap((state) => {
    const law = latest(q.dataset.jurisdictions.get(state)?.voluntaryDisclosure ?? [], q.situation.who.on);
    if (law === undefined || !isSettled(law)) return [];
    const rule = isContent(q.data) ? law.value.content : law.value.metadata;
    if (rule !== 'allowed') return [];
    return q.own.map((f) =>
      route(q, 'voluntary-disclosure', [f], {
        status: q.situation.unopened.has(state) ? 'unknown' : 'in-force',
        through: state,
        records: [stateRef(state)],
        sources: law.sources,
      }),
    );
  });
}

function byPolicy(q: Query): Route[] {
  const { seat, who, disclosure } = q.situation;
  return current(disclosure, who.on)
    .filter((c) => isSettled(c) && c.value.data.includes(q.data))
    .filter((c) => c.value.requesters === 'any' || c.value.requesters.includes(q.requester))
    .flatMap((c) =>
      asked(q, c.value.condition).map((filters) =>
        route(q, 'voluntary-disclosure', filters, {
          status: c.value.condition === 'unknown' ? 'unknown' : 'in-force',
          ...(seat === 'unknown' ? {} : { through: seat }),
          records: factsUsed(q),
          hindrances: c.value.share === undefined ? [] : [{ kind: 'share', text: c.value.share }],
          sources: c.sources,
        }),
      ),
    );
}

type Condition = 'none' | 'own-court-order' | 'own-judicial-order' | 'unknown';

/**
 * What the provider asks to see. A court's order is one, whatever the requester's own law would be content with; an order
 * it merely takes for judicial is what that law provides: prosecutors count as judicial in many states.
 */
const asked = (q: Query, condition: Condition): Filter[][] =>
  condition === 'own-court-order'
    ? q.own.map((f) => [byCourt(f)])
    : condition === 'own-judicial-order'
      ? q.own.map((f) => [f])
      : [[]];

const byCourt = (f: Filter): Filter => (f.authorizer === 'court' ? f : { ...f, authorizer: 'court' });

const isContent = (data: string) => data === 'stored-content' || data === 'live-content';
