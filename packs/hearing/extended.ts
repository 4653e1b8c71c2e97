/** A record of the dataset with what a pack says of it. */
import type { Group, Instrument, Jurisdiction, Measure, Operator, Service } from '../../domain/schema';
import type { Extension } from '../document/records';
import { carved, carvedByPersons } from './carve';

export type Recorded = Jurisdiction | Operator | Service | Instrument | Measure | Group;
type Of<K extends Extension['kind']> = Extract<Extension, { kind: K }>;

const always = () => true;

/** @param known the record, or undefined for a state of which the dataset has none */
export function extended(known: Recorded | undefined, words: Extension): Recorded | undefined {
  switch (words.kind) {
    case 'jurisdiction':
      return state(known?.kind === 'jurisdiction' ? known : undefined, words);
    case 'operator':
      return known?.kind === 'operator'
        ? { ...joined(known, words), seat: carved(known.seat, words.seat, always) }
        : undefined;
    case 'service':
      return known?.kind === 'service' ? service(known, words) : undefined;
    case 'instrument':
      return known?.kind === 'instrument'
        ? {
            ...joined(known, words),
            status: carved(known.status, words.status, always),
            parties: carved(known.parties, words.parties, (a, b) => a.state === b.state),
          }
        : undefined;
    case 'measure':
      return known?.kind === 'measure'
        ? {
            ...joined(known, words),
            status: carved(known.status, words.status, always),
            compliance: carved(known.compliance, words.compliance, (a, b) => a.service === b.service),
          }
        : undefined;
    case 'group':
      return known?.kind === 'group' ? { ...known, members: carved(known.members, words.members, always) } : undefined;
  }
}

function state(known: Jurisdiction | undefined, { name, ...words }: Of<'jurisdiction'>): Jurisdiction {
  return known === undefined ? { ...words, name: name ?? words.id.toUpperCase() } : joined(known, words);
}

function service(known: Service, words: Of<'service'>): Service {
  const all = joined(known, words);
  return {
    ...all,
    categories: [...new Set(all.categories)],
    contracts: carvedByPersons(known.contracts, words.contracts),
    storage: carvedByPersons(known.storage, words.storage),
    encryption: carvedByPersons(known.encryption, words.encryption),
  };
}

/** Every list of the record followed by the pack's; what is no list stays as it is. */
function joined<R extends Recorded>(known: R, words: Extension | Omit<Of<'jurisdiction'>, 'name'>): R {
  const lists = Object.entries(words).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const before = known as unknown as Readonly<Record<string, unknown[] | undefined>>;
  return { ...known, ...Object.fromEntries(lists.map(([name, list]) => [name, [...(before[name] ?? []), ...list]])) };
}
