/** A second filter taken away between two states: agreement, production order, landing law, protocol. */
import type { Finding, FindingKind } from '../assessment';
import { latest, mergeSources } from '../claims';
import { type Cause, difference } from '../loss/counterfactual';
import { code } from '../states';
import type { RouteKind } from '../words';
import { type Case, finding, open, roads } from './standpoint';

const BYPASSES: { kind: RouteKind; cause: Cause; finding: FindingKind }[] = [
  { kind: 'executive-agreement', cause: 'agreement', finding: 'agreement' },
  { kind: 'production-order', cause: 'production-order', finding: 'production-order' },
  { kind: 'establishment-compulsion', cause: 'establishment', finding: 'establishment' },
];

/** Notice: each bypass in force that takes the decision of another state off the road to stored content. */
export function bypasses(c: Case): Finding[] {
  return BYPASSES.flatMap(({ kind, cause, finding: name }) => {
    const used = open(roads(c, 'stored-content')).filter((r) => r.kind === kind);
    const first = used[0];
    if (first === undefined) return [];
    const d = difference(c.s, c.state, [cause], c.l, c.preferred, c.dataset);
    const lost = d.lost.filter((f) => f.jurisdiction !== code(c.state));
    const instrument = c.dataset.instruments.get(first.rests[0] ?? '');
    return [
      finding(c, name, {
        key: `${name}.${lost.length > 0 ? 'lost' : 'beside'}`,
        level: lost.length > 0 ? 'notice' : 'hint',
        params: {
          law: instrument?.name ?? '',
          ...(first.through === undefined ? {} : { stateThrough: first.through }),
        },
        because: [{ key: `step.${kind}`, params: { law: instrument?.name ?? '' }, records: first.rests }],
        reason: { law: instrument?.name, since: latest(instrument?.status ?? [], c.s.who.on)?.since },
        lost,
        remaining: first.filters,
        sources: mergeSources(used.map((r) => r.sources)),
      }),
    ];
  });
}
