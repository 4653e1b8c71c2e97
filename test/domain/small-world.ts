/**
 * A world of a few records written by hand: tests of the model rest on it, so that a curator's correction of the bundled
 * data breaks none of them. Fields left out are filled in by the schema itself.
 */
import { assess } from '../../domain/assess';
import type { Assessment, Filter, Person, Question, Route } from '../../domain/assessment';
import { type Dataset, prepare, type Records } from '../../domain/dataset';
import { type Claim, SHAPES, type Service } from '../../domain/schema';
import { situate, type Situation } from '../../domain/situation/situation';
import { type Authorizer, DATA_KINDS, type DataKind, type Track, TRACKS } from '../../domain/words';

export const DAY = '2026-11-24';

/** A record as it stands in a file: only what the test speaks of. */
// eslint-disable-next-line typescript/no-explicit-any
type Written = Record<string, any>;

export const claim = <V>(value: V, more: Partial<Claim<V>> = {}): Claim<V> => ({
  value,
  basis: 'official',
  confidence: 'high',
  sources: [{ title: 'A source' }],
  ...more,
});
export const contested = <V>(value: V, more: Partial<Claim<V>> = {}): Claim<V> =>
  claim(value, { confidence: 'contested', ...more });
export const ended = <V>(value: V): Claim<V> => claim(value, { since: '2001', until: '2020' });

const RECORD = {
  jurisdiction: 'jurisdictions',
  operator: 'operators',
  service: 'services',
  instrument: 'instruments',
  measure: 'measures',
  group: 'groups',
} as const;
type Kind = keyof typeof RECORD;

const written = (kind: Kind, id: string, fields: Written): Written =>
  SHAPES[RECORD[kind]].parse({ kind, id, name: id, ...fields });

export const state = (id: string, fields: Written = {}): Written =>
  written('jurisdiction', id, { name: id.toUpperCase(), ...fields });

export const operator = (id: string, seat: string, fields: Written = {}): Written =>
  written('operator', id, { seat: [claim(seat)], ...fields });

export const kept = (...places: string[]): Claim<Written> =>
  claim({ places: places.map((jurisdiction) => ({ jurisdiction, role: 'primary' })) });

/** A mail service under `<id>.example`, run by an operator and kept in a place; no place: nobody outside knows. */
export const service = (id: string, of: string, place?: string, fields: Written = {}): Written =>
  written('service', id, {
    categories: ['mail'],
    hosts: [{ host: `${id}.example` }],
    mailDomains: [`${id}.example`],
    contracts: [claim({ operator: of })],
    storage: place === undefined ? [] : [kept(place)],
    ...fields,
  });

export const party = (id: string, standing = 'party', more: Partial<Claim<unknown>> = {}) =>
  claim({ state: id, standing }, more as Partial<Claim<{ state: string; standing: string }>>);

export const instrument = (id: string, opens: string, parties: readonly string[], fields: Written = {}): Written =>
  written('instrument', id, {
    opens,
    scope: 'general',
    data: [...DATA_KINDS],
    status: [claim('in-force')],
    parties: parties.map((p) => party(p)),
    ...fields,
  });

export const applies = (fields: Written = {}) =>
  claim({ categories: 'any', operators: 'any', trigger: 'none', ...fields });

export const measure = (id: string, of: string, fields: Written = {}): Written =>
  written('measure', id, {
    jurisdiction: of,
    type: 'exclusive',
    communications: true,
    covers: 'everything',
    status: [claim('in-force', { since: '2015' })],
    applies: [applies()],
    ...fields,
  });

export const group = (id: string, members: readonly string[]): Written =>
  written('group', id, { members: [claim([...members])] });

/** A door of a state's law: an ordinary order in an ordinary case, unless told otherwise. */
export const door = (authorizer: Authorizer, fields: Written = {}, more: Partial<Claim<Written>> = {}) =>
  claim<Written>(
    {
      data: 'stored-content',
      track: 'criminal',
      authorizer,
      threshold: 'reasonable-grounds',
      particularity: 'person',
      offences: 'any-offence',
      lastResort: false,
      ...fields,
    },
    { law: 'Procedure Act', at: `Art. ${authorizer}`, ...more },
  );

/** The same body decides on everything, on both tracks. */
export const everyDoor = (authorizer: Authorizer) =>
  TRACKS.flatMap((track) => DATA_KINDS.map((data) => door(authorizer, { data, track })));

/** A state in which this body decides on everything, with the same notice and remedy everywhere. */
export const under = (id: string, authorizer: Authorizer, fields: Written = {}): Written =>
  state(id, {
    standards: everyDoor(authorizer),
    notice: [claim({ rule: 'if-charged' })],
    remedy: [claim({ rule: 'tribunal' })],
    ...fields,
  });

export const line = (fields: Written = {}, more: Partial<Claim<Written>> = {}) =>
  claim<Written>(
    {
      known: true,
      data: [...DATA_KINDS],
      tracks: [...TRACKS],
      reaches: 'services',
      audited: false,
      system: 'The Line',
      ...fields,
    },
    more,
  );

/** A dataset of these records and no others. */
export function worldOf(...list: Written[]): Dataset {
  const of = (kind: Kind) => list.filter((r) => r['kind'] === kind);
  const records = Object.fromEntries(Object.entries(RECORD).map(([kind, folder]) => [folder, of(kind as Kind)]));
  return prepare(records as unknown as Records, '2026.11.24');
}

export type Asked = Partial<Omit<Question, 'person'>> & { person?: Omit<Person, 'home'> };

/** The answer about a service of the world for somebody at home somewhere. */
export const ask = (world: Dataset, given: string, home: string, { person, ...more }: Asked = {}): Assessment =>
  assess(
    { given: given.includes('.') ? given : `${given}.example`, on: DAY, ...more, person: { home, ...person } },
    world,
  );

export const situationOf = (world: Dataset, id: string, home: string, person: Omit<Person, 'home'> = {}): Situation =>
  situate(world.services.get(id) as Service, { person: { home, ...person }, on: DAY }, world);

/** A chain of decisions on one line: `KR court + US court`; `nobody` for none. */
export const chainOf = (filters: readonly Filter[]): string =>
  filters.map((f) => `${f.jurisdiction} ${f.authorizer}`).join(' + ') || 'nobody';

/** A road on one line: `mlat: KR court + US court`, with a question mark where it is not known to be open. */
export const roadOf = (r: Route): string => `${r.kind}${r.status === 'unknown' ? '?' : ''}: ${chainOf(r.filters)}`;

/** The roads of a requester to one kind of data, each on one line. */
export const roadsOf = (
  a: Assessment,
  requester = a.question.home,
  data: DataKind = 'stored-content',
  track: Track = 'criminal',
): string[] => a.routes.filter((r) => r.requester === requester && r.data === data && r.track === track).map(roadOf);

export const findingOf = (a: Assessment, kind: string) => a.findings.find((f) => f.kind === kind);
