/**
 * A second filter taken away between two states. Notice: each bypass in force that takes the decision of another state
 * off the road to stored content; a hint where other ways were no harder.
 */
import type { Finding, Step } from '../assessment';
import { latest, mergeSources } from '../claims';
import { normOf } from '../law/norm';
import { type Cause, counterfactual } from '../loss/counterfactual';
import { code } from '../states';
import type { FindingKind } from '../words';
import { finding } from './finding';
import { fullOr, sentence } from './sentences';
import { certain, roads, type Standpoint } from './standpoint';

const BYPASSES = [
  { kind: 'executive-agreement', cause: 'agreement', name: 'agreement' },
  { kind: 'production-order', cause: 'production-order', name: 'production-order' },
  { kind: 'establishment-compulsion', cause: 'establishment', name: 'establishment' },
] as const satisfies readonly { kind: string; cause: Cause; name: FindingKind }[];

export function bypasses(at: Standpoint): Finding[] {
  return BYPASSES.flatMap(({ kind, cause, name }) => {
    const used = certain(roads(at, 'stored-content')).filter((r) => r.kind === kind);
    const first = used[0];
    if (first === undefined) return kind === 'production-order' ? perhaps(at) : [];
    const lost = counterfactual(at, [cause]).lost.filter((f) => f.jurisdiction !== code(at.state));
    const instrument = at.dataset.instruments.get(first.records[0]?.id ?? '');
    const law = instrument && normOf(instrument);
    const because: Step =
      kind === 'establishment-compulsion'
        ? { ...sentence(`step.${kind}`, {}), records: first.records }
        : { ...fullOr(`step.${kind}`, `step.${kind}.plain`, { law }), records: first.records };
    return [
      finding(at, name, {
        says: (known) => {
          if (lost.length > 0) return fullOr(`${name}.lost`, `${name}.lost.plain`, { ...known, law });
          if (name === 'agreement') return fullOr('agreement.beside', 'agreement.beside.plain', { ...known, law });
          return sentence(`${name}.beside`, known);
        },
        level: lost.length > 0 ? 'notice' : 'hint',
        because: [because],
        reason: { law, since: latest(instrument?.status ?? [], at.situation.who.on)?.since },
        lost,
        remaining: first.filters,
        sources: mergeSources(used.map((r) => r.sources)),
      }),
    ];
  });
}

/** Hint: the law of the Union reaches the service, and nobody told whether it has named whom an order can be served on. */
function perhaps(at: Standpoint): Finding[] {
  const road = roads(at, 'stored-content').find((r) => r.kind === 'production-order');
  if (road === undefined) return [];
  return [
    finding(at, 'addressee-unknown', {
      says: (known) => sentence('production-order.perhaps', known),
      level: 'hint',
      remaining: road.filters,
      sources: road.sources,
    }),
  ];
}
