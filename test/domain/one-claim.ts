/** Claims and records written by hand, with only what a test speaks of. */
import {
  type Claim,
  type Instrument,
  type Jurisdiction,
  type Measure,
  type Operator,
  type Service,
  SHAPES,
} from '../../domain/schema';
import { prepare, type Records } from '../../domain/dataset';
import type { Dataset } from '../../domain/dataset';

export const claim = <V>(value: V, more: Partial<Claim<V>> = {}): Claim<V> => ({
  value,
  basis: 'official',
  confidence: 'high',
  sources: [{ title: 'A source' }],
  ...more,
});

export const state = (id: string, more: Partial<Jurisdiction> = {}): Jurisdiction => ({
  ...(SHAPES.jurisdictions.parse({ kind: 'jurisdiction', id, name: id.toUpperCase() }) as Jurisdiction),
  ...more,
});

export const operator = (id: string, seat: string, more: Partial<Operator> = {}): Operator =>
  ({
    kind: 'operator',
    id,
    name: id,
    hosts: [],
    seat: [claim(seat)],
    parents: [],
    establishments: [],
    runFrom: [],
    ...more,
  }) as Operator;

export const service = (id: string, of: string, place: string, more: Partial<Service> = {}): Service =>
  ({
    kind: 'service',
    id,
    name: id,
    categories: ['mail'],
    hosts: [{ host: `${id}.example` }],
    mailDomains: [],
    aliases: [],
    embeds: [],
    mailExchangers: [],
    openTo: [],
    reachableIn: [],
    contracts: [claim({ operator: of })],
    storage: [claim({ places: [{ jurisdiction: place, role: 'primary' }] })],
    twins: [],
    encryption: [],
    signUp: [],
    blockedIn: [],
    disclosure: [],
    transparency: [],
    moves: [],
    ...more,
  }) as Service;

export const measure = (id: string, of: string, more: Partial<Measure> = {}): Measure => ({
  kind: 'measure',
  id,
  name: id,
  jurisdiction: of,
  type: 'exclusive',
  communications: true,
  covers: 'everything',
  status: [claim('in-force' as const)],
  applies: [claim({ categories: 'any' as const, operators: 'any' as const, trigger: 'none' as const })],
  compliance: [],
  enforcement: [],
  ...more,
});

export const instrument = (id: string, between: readonly string[], more: Partial<Instrument> = {}): Instrument => ({
  kind: 'instrument',
  id,
  name: id,
  opens: 'mlat',
  scope: 'general',
  data: ['subscriber', 'traffic', 'stored-content'],
  status: [claim('in-force' as const)],
  parties: between.map((party) => claim({ state: party, standing: 'party' as const })),
  grounds: [],
  spares: [],
  limits: [],
  gates: [],
  ...more,
});

/** A dataset of these records and no others. */
export const worldOf = (records: Partial<Records>): Dataset =>
  prepare(
    { jurisdictions: [], operators: [], services: [], instruments: [], measures: [], groups: [], ...records },
    'by-hand',
  );
