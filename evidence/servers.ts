/** What answered for a page, beside what the records say of the services in it (DESIGN §9.2). Evidence, never the verdict. */
import type { Code } from '../domain/assessment';
import { answered, type Answered, type Beside, besideRecord, type ServerAnswer, type Table } from './answered';
import type { Side, Sides } from './sides';

/** A server that answered, and what that says beside the record of the service it belongs to. */
export interface Server extends Answered {
  says: Beside;
  /** The name in the dataset by which it is known; absent where it only keeps a line open for the service in front. */
  known?: string;
}

/** A service, what its record says of its places, and its servers. */
export interface Seat {
  id: string;
  name: string;
  places: Code[];
  servers: Server[];
}

export interface ServersAnswer {
  format: 'servers/1';
  host: string | null;
  front: Seat | null;
  inside: Seat[];
  others: Server[];
  isCut?: true;
}

/** Every server of an answer: those of the services, the one in front first, then all others. */
export const serversIn = ({ front, inside, others }: ServersAnswer): Server[] => [
  ...[...(front === null ? [] : [front]), ...inside].flatMap(({ servers }) => servers),
  ...others,
];

/**
 * @param places in which state addresses lie: as much of the table as these need
 * @param networks whose they are
 */
export function serversAnswer(
  { host, front, inside, others, known, isCut }: Sides,
  answers: readonly ServerAnswer[],
  places: Table,
  networks: Table,
): ServersAnswer {
  const all = new Map(answered(answers, places, networks).map((one) => [one.host, one]));
  const serversOf = (hosts: readonly string[], recorded: readonly Code[]): Server[] =>
    hosts.flatMap((name) => {
      const one = all.get(name);
      if (one === undefined) return [];
      const as = known[name];
      return { ...one, says: besideRecord(one.told, recorded), ...(as !== undefined && { known: as }) };
    });
  const seated = ({ id, name, places: recorded, hosts }: Side): Seat => ({
    id,
    name,
    places: recorded,
    servers: serversOf(hosts, recorded),
  });
  return {
    format: 'servers/1',
    host,
    front: front && seated(front),
    inside: inside.map(seated),
    others: serversOf(others, []),
    ...(isCut && { isCut: true }),
  };
}
