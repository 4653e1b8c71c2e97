/** The states a page reaches, and by what: who can be ordered there, what is kept there, what answered from there. Pure. */
import type { Code } from '../domain/assessment';
import type { PageAnswer } from './page';
import type { Server, ServersAnswer } from './servers';

export interface Reached {
  state: Code;
  /** Companies with their seat there. */
  seats: string[];
  /** Services that keep data there, by the record. */
  kept: string[];
  /** Servers that answered from there; an edge with the name of whose it is. */
  answered: string[];
}

/** @returns one line a state, in the order of their codes @param servers what answered, where it may be seen */
export function reached({ services, forms }: PageAnswer, servers?: ServersAnswer): Reached[] {
  const states = new Map<Code, Record<'seats' | 'kept' | 'answered', Set<string>>>();
  const add = (state: Code, what: 'seats' | 'kept' | 'answered', name: string) => {
    const found = states.get(state) ?? { seats: new Set(), kept: new Set(), answered: new Set() };
    states.set(state, found);
    found[what].add(name);
  };
  const companies = [...services.map(({ operator }) => operator), ...forms.map(({ to }) => to)];
  for (const company of companies)
    if (company !== null && company.jurisdiction !== 'unknown') add(company.jurisdiction, 'seats', company.name);
  const front = servers?.front;
  for (const { name, places } of [...services, ...(front ? [front] : [])])
    for (const place of places) add(place, 'kept', name);
  for (const { host, told } of allOf(servers)) {
    if (told.kind === 'address') for (const state of told.states) add(state, 'answered', host);
    if (told.kind === 'edge' && told.edge.state) add(told.edge.state, 'answered', `${host} (${told.edge.network})`);
  }
  return [...states]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, { seats, kept, answered }]) => ({
      state,
      seats: [...seats].sort(),
      kept: [...kept].sort(),
      answered: [...answered].sort(),
    }));
}

const allOf = (servers: ServersAnswer | undefined): Server[] =>
  servers === undefined
    ? []
    : [...(servers.front?.servers ?? []), ...servers.inside.flatMap((side) => side.servers), ...servers.others];
