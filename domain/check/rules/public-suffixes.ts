import { mailDomainOf, mailExchangerOf } from '../../dataset';
import type { Entry } from '../entries';
import type { Rule } from '../rule';

/**
 * `co.kr` belongs to everybody who registers below it; a service cannot own it. Only addresses of the very name can
 * be somebody's (`@gov.in`).
 */
export const publicSuffixes: Rule = {
  name: 'no host is a public suffix',
  check: (world) =>
    [...world.entries.services.map(namesOfService), ...world.entries.operators.map(pagesOfOperator)].flatMap(
      ({ file, names }) =>
        names.flatMap(({ host, field }) =>
          world.isPublicSuffix(host)
            ? [
                {
                  file,
                  field,
                  text: `"${host}" is a public suffix, under which anybody can register; name the service's own host`,
                },
              ]
            : [],
        ),
    ),
};

const namesOfService = ({ file, record }: Entry<'services'>) => ({
  file,
  names: [
    ...record.hosts.map((h, i) => ({ host: h.host, field: `hosts.${i}.host` })),
    ...record.embeds.map((host, i) => ({ host, field: `embeds.${i}` })),
    ...record.mailDomains.flatMap((d, i) => {
      const { domain, subdomains } = mailDomainOf(d);
      return subdomains ? [{ host: domain, field: `mailDomains.${i}` }] : [];
    }),
    ...record.mailExchangers.map((x, i) => ({ host: mailExchangerOf(x).host, field: `mailExchangers.${i}` })),
  ],
});

const pagesOfOperator = ({ file, record }: Entry<'operators'>) => ({
  file,
  names: record.hosts.map((h, i) => ({ host: h.host, field: `hosts.${i}.host` })),
});
