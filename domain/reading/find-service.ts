/**
 * Host name or mail address → who is behind it: exact A-labels on label boundaries, the longest pattern wins, and on a
 * tie a service before a mail exchanger before a page of its company (DESIGN §3.1).
 */
import type { Dataset } from '../dataset';
import type { Given } from './given';
import type { Operator, Service } from '../schema';

/**
 * What was found. `by` says what the name was: a host of the service, a mailbox it holds, an address it only passes on,
 * a mail server that receives for other people's domains, or one that filters and passes on (`gateway`).
 */
export type Found =
  | { kind: 'service'; service: Service; by: 'host' | 'mailbox' | 'relay' | 'exchanger' | 'gateway' }
  | { kind: 'operator-page'; operator: Operator }
  | { kind: 'nothing' };

const NOTHING: Found = { kind: 'nothing' };

/** A mailbox is the service's that holds it; a host is a service's, or else a page of a company. Never a guess. */
export function find(given: Given, dataset: Dataset): Found {
  switch (given.kind) {
    case 'mail':
      return findMailbox(given.hostname, dataset);
    case 'host':
      return findHost(given.hostname, dataset);
    case 'empty':
    case 'no-host':
      return NOTHING;
  }
}

/**
 * `mail.google.com` wins over `google.com`; `notgmail.com` and `gmail.com.example.org` match nothing, because only
 * whole labels from the right are compared.
 */
function findHost(hostname: string, dataset: Dataset): Found {
  for (let at = 0; at !== -1; at = next(hostname, at)) {
    const name = hostname.slice(at);
    const host = dataset.hosts.get(name);
    if (host !== undefined && (at === 0 || !host.exact)) return found(host.service, 'host', dataset);
    const exchanger = dataset.mailExchangers.get(name);
    if (exchanger !== undefined) return found(exchanger.service, exchanger.gateway ? 'gateway' : 'exchanger', dataset);
    const page = dataset.pages.get(name);
    const operator = page === undefined || (at > 0 && page.exact) ? undefined : dataset.operators.get(page.operator);
    if (operator !== undefined) return { kind: 'operator-page', operator };
  }
  return NOTHING;
}

/** A mailbox lies under the very domain, or below it where its service gives out such names (`@ms17.hinet.net`). */
function findMailbox(domain: string, dataset: Dataset): Found {
  for (let at = 0; at !== -1; at = next(domain, at)) {
    const entry = dataset.mailDomains.get(domain.slice(at));
    if (entry !== undefined && (at === 0 || entry.subdomains))
      return found(entry.service, entry.relay ? 'relay' : 'mailbox', dataset);
  }
  return NOTHING;
}

type By = Extract<Found, { kind: 'service' }>['by'];

function found(id: string, by: By, dataset: Dataset): Found {
  const service = dataset.services.get(id);
  return service === undefined ? NOTHING : { kind: 'service', service, by };
}

const next = (hostname: string, at: number): number => {
  const dot = hostname.indexOf('.', at);
  return dot === -1 ? -1 : dot + 1;
};

/** The service behind what was given, or undefined: also for the page of a company that runs several. */
export function serviceOf(given: Given, dataset: Dataset): Service | undefined {
  const what = find(given, dataset);
  return what.kind === 'service' ? what.service : undefined;
}
