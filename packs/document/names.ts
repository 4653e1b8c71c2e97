/** Names on the network that a record claims, and who holds one already: a pack never takes a name another record holds. */
import { type Dataset, mailDomainOf, mailExchangerOf } from '../../domain/dataset';
import type { Operator, Service } from '../../domain/schema';

type Named =
  Pick<Service, 'kind' | 'hosts' | 'embeds' | 'mailDomains' | 'mailExchangers'> | Pick<Operator, 'kind' | 'hosts'>;

/** A name with its place in the record. Of mail addresses at one very name, that name may be anybody's suffix (`@gov.in`). */
export interface Claimed {
  name: string;
  place: string;
  coversBelow: boolean;
}

export function namesOf(record: Named): Claimed[] {
  const hosts = record.hosts.map(({ host }, i) => ({ name: host, place: `hosts.${i}.host`, coversBelow: true }));
  if (record.kind === 'operator') return hosts;
  return [
    ...hosts,
    ...record.embeds.map((name, i) => ({ name, place: `embeds.${i}`, coversBelow: true })),
    ...record.mailDomains.map(mailDomainOf).map(({ domain, subdomains }, i) => ({
      name: domain,
      place: `mailDomains.${i}`,
      coversBelow: subdomains === true,
    })),
    ...record.mailExchangers.map(mailExchangerOf).map(({ host }, i) => ({
      name: host,
      place: `mailExchangers.${i}`,
      coversBelow: true,
    })),
  ];
}

/** The record of the dataset under whose names this one lies: `services/gmail`, or undefined if nobody's. */
export function holderOf(name: string, dataset: Dataset): string | undefined {
  for (let at = 0; at !== -1; at = next(name, at)) {
    const part = name.slice(at);
    const isWhole = at === 0;
    const host = dataset.hosts.get(part);
    if (host !== undefined && (isWhole || !host.exact)) return `services/${host.service}`;
    const mail = dataset.mailDomains.get(part);
    if (mail !== undefined && (isWhole || mail.subdomains)) return `services/${mail.service}`;
    const exchanger = dataset.mailExchangers.get(part);
    if (exchanger !== undefined) return `services/${exchanger.service}`;
    const page = dataset.pages.get(part);
    if (page !== undefined && (isWhole || !page.exact)) return `operators/${page.operator}`;
  }
  return undefined;
}

const next = (name: string, at: number): number => {
  const dot = name.indexOf('.', at);
  return dot === -1 ? -1 : dot + 1;
};
