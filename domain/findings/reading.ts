/** What kind of name was asked about, where it is neither the service's page nor a mailbox: a relay, a mail server. */
import type { Assessment, Code, Finding, FindingKind } from '../assessment';
import type { Found } from '../reading/find-service';
import { weight } from './findings';

/** A finding that only tells of the name given: it loses nothing and rests on no law. */
export const aboutName = (
  kind: FindingKind,
  key: string,
  requester: Code,
  params: Record<string, string>,
): Finding => ({
  kind,
  level: 'none',
  requester,
  key,
  params,
  because: [],
  lost: [],
  remaining: [],
  data: [],
  sources: [],
});

/** Told first, unless something heavier than a hint stands before it: what follows is about the service itself. */
export function withReading(
  { by, service }: Extract<Found, { kind: 'service' }>,
  { hostname, home }: Assessment['question'],
  findings: readonly Finding[],
): Finding[] {
  const params = { host: hostname ?? '', service: service.name };
  const heavy = findings.filter((f) => weight(f.level) >= weight('notice'));
  const others = findings.filter((f) => !heavy.includes(f));
  switch (by) {
    case 'host':
    case 'mailbox':
      return [...findings];
    case 'relay':
      return [...heavy, aboutName('relay', 'relay', home, params), ...others];
    case 'exchanger':
      return [...heavy, aboutName('exchanger', 'exchanger', home, params), ...others];
    case 'gateway':
      return [...heavy, aboutName('exchanger', 'exchanger.gateway', home, params), ...others];
  }
}
