import type { Filter } from '../assessment';
import { current, isSettled, latest } from '../claims';
import { stateRef } from '../refs';
import { factsUsed, ownDoors, type RouteMaker, route } from './road';

/**
 * What a provider may hand over of its own will. US law bars content but lets non-content go to a foreign government
 * without any court (18 USC 2702(c)(6), 2711(4)); Korean law bars both. Beside it, what a provider says it does.
 */
export const voluntaryDisclosure: RouteMaker = (q) => {
  const { seat, who, regime } = q.situation;
  if (seat === q.requester) return [];
  const law = latest(q.dataset.jurisdictions.get(seat)?.voluntaryDisclosure ?? [], who.on);
  const rule =
    law === undefined || !isSettled(law) ? 'unknown' : isContent(q.data) ? law.value.content : law.value.metadata;
  const lawful =
    rule === 'allowed' && q.data !== 'live-content'
      ? [
          route(q, 'voluntary-disclosure', [], {
            through: seat,
            records: [stateRef(seat)],
            sources: law?.sources ?? [],
          }),
        ]
      : [];
  const own = current(regime.disclosure, who.on)
    .filter((c) => isSettled(c) && c.value.data.includes(q.data))
    .filter((c) => c.value.requesters === 'any' || c.value.requesters.includes(q.requester))
    .flatMap((c) =>
      (c.value.condition === 'own-court-order' ? ownDoors(q).map((f) => [byCourt(f)]) : [[]]).map((filters) =>
        route(q, 'voluntary-disclosure', filters, {
          status: c.value.condition === 'unknown' ? 'unknown' : 'in-force',
          ...(seat === 'unknown' ? {} : { through: seat }),
          records: factsUsed(q),
          hindrances: c.value.share === undefined ? [] : [{ kind: 'share', text: c.value.share }],
          sources: c.sources,
        }),
      ),
    );
  return [...lawful, ...own];
};

/** The provider asks for a court's order, whatever the requester's own law would be content with. */
const byCourt = (f: Filter): Filter => (f.authorizer === 'court' ? f : { ...f, authorizer: 'court' });

const isContent = (data: string) => data === 'stored-content' || data === 'live-content';
