/** The servers of a page by the services they belong to: hosts in, sides out. Pure. */
import type { Assessment, Code } from '../domain/assessment';
import type { Dataset } from '../domain/dataset';
import { identify, next } from '../domain/reading/find-service';
import { inside } from './embedded';
import { read, type Seen } from './seen';

/** A service, what its record says of its places, and its hosts. */
export interface Side {
  id: string;
  name: string;
  places: Code[];
  hosts: string[];
}

export interface Sides {
  host: string | null;
  /** The service of the page itself; null where the dataset knows none. */
  front: Side | null;
  /** Services the page carries. */
  inside: Side[];
  /** Hosts of no service that is known. */
  others: string[];
  /** The longest name of the dataset that a host ends with; a host without one is of nobody known. */
  known: Record<string, string>;
  isCut?: true;
}

/** @param hosts those that answered @param ask what the core says of a service, by its id, to whoever asks */
export function sidesOf(
  seen: Seen,
  hosts: readonly string[],
  ask: (service: string) => Assessment,
  dataset: Dataset,
): Sides {
  const page = read(seen);
  const left = new Set(hosts);
  const sideOf = (id: string, own: readonly string[]): Side => {
    const { service, storage } = ask(id);
    const taken = [...new Set(own)].filter((host) => left.delete(host));
    return { id, name: service?.name ?? id, places: storage.places, hosts: taken };
  };
  const carried = inside(page, dataset).services.map(({ service, by }) =>
    sideOf(
      service,
      by.map(({ host }) => host),
    ),
  );
  const own = page.host === null ? undefined : identify(page.host, dataset).service?.id;
  const front = own === undefined ? null : sideOf(own, ofFront(own, page, [...left], dataset));
  return {
    host: page.host,
    front,
    inside: carried.filter((side) => side.hosts.length > 0),
    others: [...left].sort(),
    known: Object.fromEntries(
      hosts.flatMap((host) => [knownName(host, dataset)].flatMap((name) => (name ? [[host, name]] : []))),
    ),
    ...(page.isCut && { isCut: true }),
  };
}

/**
 * Whose servers the service in front speaks through: its own names; those of its company; and whatever it keeps a line
 * open to, because what is written in a messenger goes over that line, under whatever name.
 */
function ofFront(
  service: string,
  { host: page, contacts }: Seen,
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

function knownName(host: string, dataset: Dataset): string | undefined {
  for (let at = 0; at !== -1; at = next(host, at)) {
    const name = host.slice(at);
    if (dataset.hosts.has(name) || dataset.embeds.has(name)) return name;
  }
  return undefined;
}
