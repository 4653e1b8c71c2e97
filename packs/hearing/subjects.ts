/** What a pack speaks of, by id and by name: looked through once, so that a question costs a few look-ups. */
import { type Dataset, mailDomainOf } from '../../domain/dataset';
import { namesOf } from '../document/names';
import type { Pack } from './pack';

export interface Subjects {
  services: ReadonlySet<string>;
  operators: ReadonlySet<string>;
  states: ReadonlySet<string>;
  /** Groups of states stand in rules about anybody. */
  hasGroups: boolean;
  names: ReadonlySet<string>;
  /** What its own services are called. */
  called: ReadonlySet<string>;
}

const KNOWN = new WeakMap<Dataset, WeakMap<Pack, Subjects>>();

/** What a pack speaks of. */
export function subjectsOf(pack: Pack, dataset: Dataset): Subjects {
  const packs = KNOWN.get(dataset) ?? new WeakMap<Pack, Subjects>();
  KNOWN.set(dataset, packs);
  const known = packs.get(pack) ?? lookThrough(pack, dataset);
  packs.set(pack, known);
  return known;
}

function lookThrough({ document: { own, extending } }: Pack, dataset: Dataset): Subjects {
  const subjects = {
    services: new Set<string>(),
    operators: new Set<string>(),
    states: new Set<string>(),
    hasGroups: false,
    names: new Set<string>(),
    called: new Set<string>(),
  };
  for (const record of [...own, ...extending])
    switch (record.kind) {
      case 'jurisdiction':
        subjects.states.add(record.id);
        break;
      case 'operator':
        subjects.operators.add(record.id);
        for (const { value } of record.parents)
          if (value.operator !== undefined) subjects.operators.add(value.operator);
        for (const { name } of namesOf(record)) subjects.names.add(name);
        break;
      case 'service':
        subjects.services.add(record.id);
        for (const { name } of namesOf(record)) subjects.names.add(name);
        for (const domain of record.mailDomains.map(mailDomainOf)) subjects.names.add(domain.domain);
        for (const name of [...('name' in record ? [String(record.name)] : []), record.id, ...record.aliases])
          subjects.called.add(name.trim().toLowerCase());
        break;
      case 'instrument':
        for (const { value } of [...(dataset.instruments.get(record.id)?.parties ?? []), ...record.parties])
          subjects.states.add(value.state);
        break;
      case 'measure': {
        const state =
          'jurisdiction' in record ? String(record.jurisdiction) : dataset.measures.get(record.id)?.jurisdiction;
        if (state !== undefined) subjects.states.add(state);
        break;
      }
      case 'group':
        subjects.hasGroups = true;
        break;
    }
  return subjects;
}
