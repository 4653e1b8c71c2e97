/** Hint: what is written rests with the correspondent's service as well, and the requester may take the weaker end. */
import type { Finding, Route } from '../assessment';
import type { Dataset } from '../dataset';
import { identify } from '../reading/find-service';
import { refOf } from '../refs';
import { exposure } from '../routes/exposure';
import { chosenRoute } from '../order/chosen';
import { situate, type Situation } from '../situation/situation';
import { code } from '../states';
import { DATA_KINDS } from '../words';
import { bare } from './bare';
import { sentence } from './sentences';

export function counterparty(
  address: string,
  s: Situation,
  home: string,
  dataset: Dataset,
): { findings: Finding[]; routes: Route[] } {
  const about = { kind: 'counterparty', requester: code(home) } as const;
  const { service, found: end } = identify(address, dataset);
  // Behind a relay the mailbox, and with it this end, is not known.
  if (service === undefined || (end.kind === 'service' && end.by === 'relay'))
    return { findings: [bare({ ...about, ...sentence('counterparty.unknown', { address }) })], routes: [] };
  const other = situate(service, s.who, dataset);
  const found = DATA_KINDS.flatMap((data): Route[] => {
    const road = chosenRoute(exposure(other, home, data, 'criminal', dataset));
    return road === undefined
      ? []
      : [{ ...road, kind: 'counterparty', inner: road.kind, records: [refOf(service), ...road.records] }];
  });
  const content = found.find((r) => r.data === 'stored-content');
  const known = { service: service.name, state: code(home) };
  const said =
    content?.inner === undefined
      ? sentence('counterparty.open', known)
      : sentence('counterparty.road', { ...known, number: content.filters.length, route: content.inner });
  return {
    findings: [
      bare({
        ...about,
        ...said,
        level: 'hint',
        remaining: content?.filters ?? [],
        sources: content?.sources ?? [],
      }),
    ],
    routes: found,
  };
}
