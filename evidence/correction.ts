/** What answered from elsewhere, as a note to whoever curates the records. Plain data: it speaks no language. */
import type { Code } from '../domain/assessment';
import type { Seat, ServersAnswer } from './servers';

/** A service whose record and whose servers of today say different things. */
interface Differing {
  service: string;
  record: Code[];
  /** By the names of the dataset: a longer name may say whose mailbox or whose room it was. */
  seen: { host: string; states: Code[]; networks?: string[] }[];
}

export interface Correction {
  format: 'correction/1';
  services: Differing[];
  on: string;
  dataset: string;
  tables: string[];
}

/**
 * @param on the day it was seen
 * @returns undefined where nothing differs
 */
export function correctionOf(
  { front, inside }: ServersAnswer,
  on: string,
  dataset: string,
  tables: readonly string[],
): Correction | undefined {
  const services = [...(front === null ? [] : [front]), ...inside].flatMap(differing);
  return services.length === 0 ? undefined : { format: 'correction/1', services, on, dataset, tables: [...tables] };
}

function differing({ id, places, servers }: Seat): Differing[] {
  const seen = servers.flatMap(({ says, known, told }) =>
    says !== 'differs' || known === undefined || told.kind !== 'address'
      ? []
      : [{ host: known, states: told.states, ...(told.networks && { networks: told.networks }) }],
  );
  const distinct = seen.filter((one, i) => seen.findIndex((o) => JSON.stringify(o) === JSON.stringify(one)) === i);
  return distinct.length === 0 ? [] : [{ service: id, record: places, seen: distinct }];
}
