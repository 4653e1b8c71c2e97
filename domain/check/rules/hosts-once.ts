import { mailDomainOf, mailExchangerOf } from '../../dataset';
import type { Fault } from '../fault';
import type { Rule } from '../rule';
import type { Entry } from '../entries';

/** A host is evidence of one regime: two services claiming it would make the answer depend on chance. */
export const hostsOnce: Rule = {
  name: 'no host and no mail domain is claimed twice',
  check: (world) => [
    ...twice(world.entries.services, 'hosts', (e) => e.record.hosts.map((h) => h.host)),
    ...twice(world.entries.services, 'mailDomains', (e) => e.record.mailDomains.map((d) => mailDomainOf(d).domain)),
    ...twice(world.entries.services, 'mailExchangers', (e) =>
      e.record.mailExchangers.map((x) => mailExchangerOf(x).host),
    ),
    ...twice(world.entries.operators, 'hosts', (e) => e.record.hosts.map((h) => h.host)),
  ],
};

/**
 * A script or frame host is evidence of one embedded service. Embeds are counted among themselves: a frame of
 * `discord.com` is an embed of the very service whose host it is.
 */
export const embedsOnce: Rule = {
  name: 'no host of an embed is claimed twice',
  check: (world) => twice(world.entries.services, 'embeds', (e) => e.record.embeds),
};

function twice<F extends 'services' | 'operators'>(
  entries: readonly Entry<F>[],
  field: string,
  namesOf: (e: Entry<F>) => string[],
): Fault[] {
  const owner = new Map<string, Entry>();
  const faults: Fault[] = [];
  for (const entry of entries)
    for (const [i, name] of namesOf(entry).entries()) {
      const first = owner.get(name);
      if (first === undefined) owner.set(name, entry);
      else
        faults.push({
          file: entry.file,
          field: `${field}.${i}`,
          text: `"${name}" is already claimed by ${first.file}; leave it to one of them`,
        });
    }
  return faults;
}
