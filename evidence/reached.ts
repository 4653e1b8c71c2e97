/** The states a page reaches, and by what: who can be ordered there, what is kept there. Pure. */
import type { Code } from '../domain/assessment';
import type { PageAnswer } from './page';

export interface Reached {
  state: Code;
  /** Companies with their seat there. */
  seats: string[];
  /** Services that keep data there, by the record. */
  kept: string[];
}

/** @returns one line a state, in the order of their codes */
export function reached({ services, forms }: PageAnswer): Reached[] {
  const states = new Map<Code, Record<'seats' | 'kept', Set<string>>>();
  const add = (state: Code, what: 'seats' | 'kept', name: string) => {
    const found = states.get(state) ?? { seats: new Set(), kept: new Set() };
    states.set(state, found);
    found[what].add(name);
  };
  const companies = [...services.map(({ operator }) => operator), ...forms.map(({ to }) => to)];
  for (const company of companies)
    if (company !== null && company.jurisdiction !== 'unknown') add(company.jurisdiction, 'seats', company.name);
  for (const { name, places } of services) for (const place of places) add(place, 'kept', name);
  return [...states]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, { seats, kept }]) => ({ state, seats: [...seats].sort(), kept: [...kept].sort() }));
}
