/** Told without a level: what kind of name was asked about, where it is neither a page nor a mailbox. */
import type { Assessment, Finding } from '../assessment';
import type { Found } from '../reading/find-service';
import { bare } from './bare';
import { weight } from './findings';
import { sentence } from './sentences';

/** Told first, unless something heavier than a hint stands before it: what follows is about the service itself. */
export function withReading(
  { by, service }: Extract<Found, { kind: 'service' }>,
  { hostname, home }: Assessment['question'],
  findings: readonly Finding[],
): Finding[] {
  const known = { host: hostname ?? '', service: service.name };
  const about = { requester: home, data: [] };
  const heavy = findings.filter((f) => weight(f.level) >= weight('notice'));
  const others = findings.filter((f) => !heavy.includes(f));
  switch (by) {
    case 'host':
    case 'mailbox':
      return [...findings];
    case 'relay':
      return [...heavy, bare({ ...about, kind: 'relay', ...sentence('relay', known) }), ...others];
    case 'exchanger':
      return [...heavy, bare({ ...about, kind: 'exchanger', ...sentence('exchanger', known) }), ...others];
    case 'gateway':
      return [...heavy, bare({ ...about, kind: 'exchanger', ...sentence('exchanger.gateway', known) }), ...others];
  }
}
