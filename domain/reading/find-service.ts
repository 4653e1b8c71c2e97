/** Host name → service: exact A-labels on label boundaries, the longest pattern wins (DESIGN §3.1). */
import type { Dataset } from '../dataset';
import { byName } from './by-name';
import { type Given, readGiven } from './given';
import type { Service } from '../schema';

/**
 * The service behind a host, or undefined. `mail.google.com` wins over `google.com`; `notgmail.com` and
 * `gmail.com.example.org` match nothing, because only whole labels from the right are compared.
 */
export function findService(hostname: string, dataset: Dataset): Service | undefined {
  for (let at = 0; at !== -1; at = next(hostname, at)) {
    const entry = dataset.hosts.get(hostname.slice(at));
    if (entry !== undefined && (at === 0 || !entry.exact)) return dataset.services.get(entry.service);
  }
  return undefined;
}

const next = (hostname: string, at: number): number => {
  const dot = hostname.indexOf('.', at);
  return dot === -1 ? -1 : dot + 1;
};

/** What a text stands for: the host or mail domain in it, and the service behind that, where the dataset knows one. */
export interface Identified {
  hostname: string | null;
  service: Service | undefined;
  /** Why there is no host. */
  why?: 'empty' | 'no-host';
}

/** Address, host, mail address, or a service's own name: the one way from what was typed or shown to a service. */
export function identify(text: string, dataset: Dataset): Identified {
  const given = readGiven(text);
  switch (given.kind) {
    case 'host':
    case 'mail':
      return { hostname: given.hostname, service: serviceOf(given, dataset) };
    case 'empty':
      return { hostname: null, service: undefined, why: 'empty' };
    case 'no-host': {
      // A name stands for the host the dataset knows the service by. What has the form of an address is never a name.
      const service = given.why === 'malformed' ? byName(text, dataset) : undefined;
      const host = service?.hosts[0]?.host;
      return host === undefined ? { hostname: null, service: undefined, why: 'no-host' } : { hostname: host, service };
    }
  }
}

/** The service of a mail address is the one that holds its mailbox. A domain not listed is nobody's we know. */
export function serviceOf(given: Given, dataset: Dataset): Service | undefined {
  if (given.kind === 'mail') {
    return mailServiceOf(given.hostname, dataset);
  }
  return given.kind === 'host' ? findService(given.hostname, dataset) : undefined;
}

/** A mailbox lies under the very domain, or below it where its service gives out such names (`@ms17.hinet.net`). */
function mailServiceOf(domain: string, dataset: Dataset): Service | undefined {
  for (let at = 0; at !== -1; at = next(domain, at)) {
    const entry = dataset.mailDomains.get(domain.slice(at));
    if (entry !== undefined && (at === 0 || entry.subdomains)) return dataset.services.get(entry.service);
  }
  return undefined;
}
