/** Which communication services a page carries inside it (DESIGN §9): hosts in, services out. Pure. */
import type { Dataset } from '../domain/dataset';
import { findEmbed } from '../domain/reading/find-embed';
import { type Found, identify } from '../domain/reading/find-service';
import { type Seen, type Way, WAYS } from './seen';

/** A service of the dataset inside the page, and by which hosts it was known. */
export interface Embedded {
  service: string;
  by: { way: Way; host: string }[];
}

/** Who gets what is entered in a form of the page. */
export type Target =
  { kind: 'service'; service: string } | { kind: 'operator'; operator: string } | { kind: 'unknown' };

/** Where the mail of an address in the page lies. */
export type Mailbox =
  { kind: 'service'; service: string; by: Extract<Found, { kind: 'service' }>['by'] } | { kind: 'unknown' };

export interface Inside {
  services: Embedded[];
  /** Forms that go to somebody else, by the host they go to. */
  forms: { host: string; to: Target }[];
  mail: { domain: string; at: Mailbox }[];
  /** Every other server of somebody else, in the order of its name. */
  others: string[];
}

/** @param seen as `read` gives it: names of servers only */
export function inside(seen: Seen, dataset: Dataset): Inside {
  const own = seen.host === null ? undefined : identify(seen.host, dataset).service?.id;
  const foreign = seen.contacts.filter(({ host }) => !isOwn(host, seen.host));
  const named = foreign.map(({ way, host }) => ({ way, host, service: serviceOf(way, host, dataset) }));
  const services = new Map<string, Embedded>();
  for (const { way, host, service } of named) {
    // The service in front is what the popup tells of already.
    if (service === undefined || service === own) continue;
    const embedded = services.get(service) ?? { service, by: [] };
    embedded.by.push({ way, host });
    services.set(service, embedded);
  }
  return {
    services: [...services.values()].map(({ service, by }) => ({ service, by: by.sort(bySpokenTo) })),
    forms: named
      .filter(({ way, service }) => way === 'form' && (service === undefined || service !== own))
      .map(({ host, service }) => ({ host, to: targetOf(host, service, dataset) })),
    mail: seen.mail.map((domain) => ({ domain, at: mailboxOf(domain, dataset) })),
    others: [...new Set(named.flatMap(({ host, service }) => (service === undefined ? [host] : [])))].sort(),
  };
}

/** The page's own host, with or without `www`, and what lies below it. */
function isOwn(host: string, page: string | null): boolean {
  if (page === null) return false;
  const site = page.replace(/^www\./, '');
  return host === site || host.endsWith(`.${site}`);
}

const serviceOf = (way: Way, host: string, dataset: Dataset): string | undefined =>
  findEmbed(host, way === 'loaded' ? 'loaded' : 'spoken-to', dataset)?.id;

/** Whoever lends the server a form goes to gets what is entered: a host of a hosting company is that company's. */
function targetOf(host: string, service: string | undefined, dataset: Dataset): Target {
  if (service !== undefined) return { kind: 'service', service };
  const { found } = identify(host, dataset);
  if (found.kind === 'service') return { kind: 'service', service: found.service.id };
  return found.kind === 'operator-page' ? { kind: 'operator', operator: found.operator.id } : { kind: 'unknown' };
}

function mailboxOf(domain: string, dataset: Dataset): Mailbox {
  const { found } = identify(`somebody@${domain}`, dataset);
  return found.kind === 'service' ? { kind: 'service', service: found.service.id, by: found.by } : { kind: 'unknown' };
}

const bySpokenTo = (a: { way: Way; host: string }, b: { way: Way; host: string }): number =>
  WAYS.indexOf(a.way) - WAYS.indexOf(b.way) || (a.host < b.host ? -1 : 1);
