/** Two roads a choice of forum does not close: the correspondent's forum, and the device in the hand. */
import type { Finding, Route } from '../assessment';
import type { Dataset } from '../dataset';
import { exposure } from '../routes/exposure';
import { identify } from '../reading/find-service';
import { weakest } from '../routes/routes';
import { situate, type Situation } from '../situation/situation';
import { code } from '../states';
import { DATA_KINDS } from '../words';

const bare = (f: Pick<Finding, 'kind' | 'requester' | 'key' | 'params'> & Partial<Finding>): Finding => ({
  level: 'none',
  because: [],
  lost: [],
  remaining: [],
  data: ['stored-content'],
  sources: [],
  ...f,
});

/** What is written rests with the correspondent's service as well: the requester may take the weaker end. */
export function counterparty(
  address: string,
  s: Situation,
  home: string,
  dataset: Dataset,
): { findings: Finding[]; routes: Route[] } {
  const { service, found: end } = identify(address, dataset);
  // Behind a relay the mailbox, and with it this end, is not known.
  if (service === undefined || (end.kind === 'service' && end.by === 'relay'))
    return {
      findings: [
        bare({ kind: 'counterparty', requester: code(home), key: 'counterparty.unknown', params: { address } }),
      ],
      routes: [],
    };
  const other = situate(service, s.who, dataset);
  const found = DATA_KINDS.flatMap((data) => {
    const road = weakest(exposure(other, home, data, 'criminal', dataset));
    return road === undefined
      ? []
      : [{ ...road, kind: 'counterparty' as const, rests: [service.id, road.kind, ...road.rests] }];
  });
  const content = found.find((r) => r.data === 'stored-content');
  return {
    findings: [
      bare({
        kind: 'counterparty',
        requester: code(home),
        key: content === undefined ? 'counterparty.open' : 'counterparty.road',
        level: 'hint',
        params: {
          service: service.name,
          state: code(home),
          number: String(content?.filters.length ?? 0),
          route: content?.rests[1] ?? 'none-known',
        },
        remaining: content?.filters ?? [],
        sources: content?.sources ?? [],
      }),
    ],
    routes: found,
  };
}

/** Seizing, unlocking or hacking a device is not changed by where a service sits. Always said, never counted. */
export const endpoint = (s: Situation, home: string): Finding =>
  bare({
    kind: 'endpoint',
    requester: code(home),
    key: 'endpoint',
    params: { state: code(home), service: s.service.name },
  });
