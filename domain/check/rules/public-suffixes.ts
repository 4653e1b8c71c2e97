import { mailDomainOf } from '../../dataset';
import type { Rule } from '../rule';

/** `co.kr` belongs to everybody who registers below it; a service cannot own it. */
export const publicSuffixes: Rule = {
  name: 'no host is a public suffix',
  check: (world) =>
    world.entries.services.flatMap((e) =>
      [
        ...e.record.hosts.map((h, i) => ({ host: h.host, field: `hosts.${i}.host` })),
        ...e.record.embeds.map((host, i) => ({ host, field: `embeds.${i}` })),
        ...e.record.mailDomains.map((d, i) => ({ host: mailDomainOf(d).domain, field: `mailDomains.${i}` })),
      ].flatMap(({ host, field }) =>
        world.isPublicSuffix(host)
          ? [
              {
                file: e.file,
                field,
                text: `"${host}" is a public suffix, under which anybody can register; name the service's own host`,
              },
            ]
          : [],
      ),
    ),
};
