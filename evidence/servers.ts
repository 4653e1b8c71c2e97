/** What answered for a page, beside what the records say of the services in it (DESIGN §9.2). Evidence, never the verdict. */
import type { Assessment, Code } from '../domain/assessment';
import type { Dataset } from '../domain/dataset';
import { identify, next } from '../domain/reading/find-service';
import { answered, type Answered, type Beside, besideRecord } from './answered';
import { inside } from './embedded';
import type { Recorded } from './recorded';
import { read } from './seen';

/** A server that answered, and what that says beside the record of the service it belongs to. */
export interface Server extends Answered {
  says: Beside;
  /** The name in the dataset by which it is known; absent where it only keeps a line open for the service in front. */
  known?: string;
}

/** A service, what its record says of its places, and its servers. */
export interface Side {
  id: string;
  name: string;
  places: Code[];
  servers: Server[];
}

export interface ServersAnswer {
  format: 'servers/1';
  host: string | null;
  /** The service of the page itself; null where the dataset knows none. */
  front: Side | null;
  /** Services the page carries. */
  inside: Side[];
  /** Servers of no service that is known. */
  others: Server[];
  isCut?: true;
}

type Tables = { places?: Parameters<typeof answered>[1]; networks?: Parameters<typeof answered>[2] };

/**
 * @param ask what the core says of a service, by its id, to whoever asks
 * @param tables as much of them as the addresses need
 */
export function serversAnswer(
  recorded: Recorded,
  ask: (service: string) => Assessment,
  dataset: Dataset,
  tables: Tables,
): ServersAnswer {
  const seen = read(recorded.seen);
  const page = inside(seen, dataset);
  const all = answered(recorded.answers, tables.places, tables.networks);
  const left = new Map(all.map((one) => [one.host, one]));
  const take = (hosts: readonly string[]) =>
    [...new Set(hosts)].flatMap((host) => {
      const one = left.get(host);
      left.delete(host);
      return one ?? [];
    });
  const sideOf = (id: string, hosts: readonly string[]): Side => {
    const { service, storage } = ask(id);
    const servers = take(hosts).map((one) => serverOf(one, storage.places, dataset));
    return { id, name: service?.name ?? id, places: storage.places, servers };
  };
  const sides = page.services.map(({ service, by }) => sideOf(service, hostsOf(by)));
  const own = seen.host === null ? undefined : identify(seen.host, dataset).service?.id;
  const front = own === undefined ? null : sideOf(own, ofFront(own, seen, [...left.keys()], dataset));
  return {
    format: 'servers/1',
    host: seen.host,
    front,
    inside: sides.filter(({ servers }) => servers.length > 0),
    others: [...left.values()].map((one) => serverOf(one, [], dataset)),
    ...(seen.isCut && { isCut: true }),
  };
}

const hostsOf = (by: readonly { host: string }[]): string[] => by.map(({ host }) => host);

/**
 * Whose servers the service in front speaks through: its own names; those of its company; and whatever it keeps a line
 * open to, because what is written in a messenger goes over that line, under whatever name.
 */
function ofFront(
  service: string,
  { host: page, contacts }: ReturnType<typeof read>,
  hosts: readonly string[],
  dataset: Dataset,
): string[] {
  const operators = new Set(dataset.services.get(service)?.contracts.map(({ value }) => value.operator));
  const lines = new Set(contacts.filter(({ way }) => way === 'socket').map(({ host }) => host));
  return hosts.filter((host) => {
    if (host === page || lines.has(host)) return true;
    const { found, service: other } = identify(host, dataset);
    return other?.id === service || (found.kind === 'operator-page' && operators.has(found.operator.id));
  });
}

function serverOf(one: Answered, places: readonly Code[], dataset: Dataset): Server {
  const known = knownName(one.host, dataset);
  return { ...one, says: besideRecord(one.told, places), ...(known !== undefined && { known }) };
}

/** The longest name of the dataset that a host ends with. */
function knownName(host: string, dataset: Dataset): string | undefined {
  for (let at = 0; at !== -1; at = next(host, at)) {
    const name = host.slice(at);
    if (dataset.hosts.has(name) || dataset.embeds.has(name)) return name;
  }
  return undefined;
}
