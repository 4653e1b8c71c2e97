import { mailDomainOf } from '../../dataset';
import type { World } from '../entries';
import type { Fault } from '../fault';
import type { Rule } from '../rule';
import type { Service } from '../../schema';

/**
 * A pattern names the service, not the company: a portal's or carrier's whole domain would call its news and its shop a
 * mailbox. Two signs of such a domain: addresses lie under it, or a narrower host of the same service does.
 */
export const narrowHosts: Rule = {
  name: 'a whole domain among hosts has a written reason',
  check: (world) =>
    world.entries.services.flatMap((e) =>
      e.record.hosts.flatMap((h, i): Fault[] => {
        const sign = h.why === undefined ? signOf(h, e.record, world) : undefined;
        return sign === undefined
          ? []
          : [
              {
                file: e.file,
                field: `hosts.${i}.host`,
                text: `"${h.host}" ${sign}; leave it to its operator's hosts, or say in "why" that nothing else lies under it`,
              },
            ];
      }),
    ),
};

type Host = Service['hosts'][number];

function signOf({ host, exact }: Host, service: Service, world: World): string | undefined {
  if (service.mailDomains.some((d) => mailDomainOf(d).domain === host)) return 'is also a domain of addresses';
  const isWhole = exact !== true && world.isPublicSuffix(host.slice(host.indexOf('.') + 1));
  const narrower = service.hosts.find((h) => h.host.endsWith(`.${host}`));
  return isWhole && narrower !== undefined ? `is the whole domain above "${narrower.host}"` : undefined;
}
