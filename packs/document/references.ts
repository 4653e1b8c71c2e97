/** Whom the records of a pack name: services, operators, measures by id, and states by code. */
import { COUNTRY_CODES } from '../../domain/states';
import type { Advice } from './shape';
import type { Extension, Fact, OwnRecord } from './records';

export type Named = 'services' | 'operators' | 'measures';
export interface Reference {
  place: string;
  folders: readonly Named[];
  id: string;
}

/** Field → where what it names lies. */
const FIELDS: Readonly<Record<string, readonly Named[]>> = {
  service: ['services'],
  services: ['services'],
  complies: ['services'],
  refuses: ['services'],
  operator: ['operators'],
  only: ['services', 'operators'],
  measure: ['measures'],
};
const STATE_FIELDS: ReadonlySet<string> = new Set(['jurisdiction', 'state', 'requester', 'requesters', 'oneOf']);
/** Lists whose claims are a state's code, or a service's id, and nothing else. */
const BARE: Readonly<Record<string, 'states' | readonly Named[]>> = {
  seat: 'states',
  runFrom: 'states',
  members: 'states',
  usually: ['services'],
};

/** Every record named in a record or an advice, with its place. */
export function referencesIn(record: OwnRecord | Extension | Fact | Advice): Reference[] {
  const found: Reference[] = [];
  visit(record, '', (name, value, place, list) => {
    const bare = name === 'value' ? BARE[list] : undefined;
    const folders = Array.isArray(bare) ? (bare as readonly Named[]) : FIELDS[name];
    if (folders !== undefined && !(list === 'compliance' && name === 'answer'))
      found.push({ place, folders, id: value });
  });
  return found;
}

/** Codes of states that are none, with their places. */
export function strangeStates(record: OwnRecord | Extension | Fact | Advice): { place: string; value: string }[] {
  const found: { place: string; value: string }[] = [];
  visit(record, '', (name, value, place, list) => {
    const isState = STATE_FIELDS.has(name) || (name === 'value' && BARE[list] === 'states');
    if (isState && /^[a-z]{2}$/.test(value) && value !== 'eu' && !COUNTRY_CODES.has(value))
      found.push({ place, value });
  });
  return found;
}

type Look = (name: string, value: string, place: string, list: string) => void;

/** Every text in a record: the name of its field (of its list, for items), its place, and the list of claims it is in. */
function visit(value: unknown, place: string, look: Look, name = '', list = ''): void {
  if (typeof value === 'string') look(name, value, place, list);
  else if (Array.isArray(value))
    value.forEach((item, i) => visit(item, `${place}.${i}`, look, name, name === '' ? list : name));
  else if (typeof value === 'object' && value !== null)
    for (const [field, inner] of Object.entries(value)) {
      // Sources, titles and notes name nothing.
      if (field === 'sources' || field === 'texts' || field === 'names') continue;
      visit(inner, place === '' ? field : `${place}.${field}`, look, field, list);
    }
}
