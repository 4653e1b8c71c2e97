/**
 * Host name or mail address → who is behind it: exact A-labels on label boundaries, the longest pattern wins, and on a
 * tie a service before a mail exchanger before a page of its company (DESIGN §3.1).
 */
import type { Dataset } from '../dataset';
import { byName } from './by-name';
import { type Given, readGiven } from './given';
import type { Operator, Service } from '../schema';

/**
 * What was found. `by` says what the name was: a host of the service, a mailbox it holds, an address it only passes on,
 * a mail server that receives for other people's domains, or one that filters and passes on (`gateway`).
 */
export type Found =
  | { kind: 'service'; service: Service; by: 'host' | 'mailbox' | 'relay' | 'exchanger' | 'gateway' }
  | { kind: 'operator-page'; operator: Operator }
  | { kind: 'nothing'; why: 'empty' | 'no-host' | 'not-read' | 'unknown-host' | 'unknown-mailbox' };

const nothing = (why: Extract<Found, { kind: 'nothing' }>['why']): Found => ({ kind: 'nothing', why });

/** What a text stands for: the host or mail domain in it, who is behind that, and the service, where it is one. */
export interface Identified {
  hostname: string | null;
  found: Found;
  service: Service | undefined;
}

/** Address, host, mail address, or a service's own name: the one way from what was typed or shown to a service. */
export function identify(text: string, dataset: Dataset): Identified {
  const given = readGiven(text);
  const hostname = hostnameOf(given, text, dataset);
  const found = find(given, hostname, dataset);
  return { hostname, found, service: found.kind === 'service' ? found.service : undefined };
}

/** A name stands for the host the dataset knows the service by. What has the form of an address is never a name. */
function hostnameOf(given: Given, text: string, dataset: Dataset): string | null {
  if (given.kind === 'host' || given.kind === 'mail') return given.hostname;
  const isName = given.kind === 'no-host' && given.why === 'malformed';
  return (isName ? byName(text, dataset.services)?.hosts[0]?.host : undefined) ?? null;
}

/** A mailbox is the service's that holds it; a host is a service's, or else a page of a company. Never a guess. */
function find(given: Given, hostname: string | null, dataset: Dataset): Found {
  if (hostname !== null) return given.kind === 'mail' ? findMailbox(hostname, dataset) : findHost(hostname, dataset);
  if (given.kind === 'empty') return nothing('empty');
  return nothing(given.kind === 'no-host' && given.why === 'malformed' ? 'not-read' : 'no-host');
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
  return nothing('unknown-host');
}

/** A mailbox lies under the very domain, or below it where its service gives out such names (`@ms17.hinet.net`). */
function findMailbox(domain: string, dataset: Dataset): Found {
  for (let at = 0; at !== -1; at = next(domain, at)) {
    const entry = dataset.mailDomains.get(domain.slice(at));
    if (entry !== undefined && (at === 0 || entry.subdomains))
      return found(entry.service, entry.relay ? 'relay' : 'mailbox', dataset);
  }
  return nothing('unknown-mailbox');
}

type By = Extract<Found, { kind: 'service' }>['by'];

function found(id: string, by: By, dataset: Dataset): Found {
  const service = dataset.services.get(id);
  return service === undefined ? nothing('unknown-host') : { kind: 'service', service, by };
}

/** Where the next label of a name begins; -1 behind the last. */
export const next = (hostname: string, at: number): number => {
  const dot = hostname.indexOf('.', at);
  return dot === -1 ? -1 : dot + 1;
};
