/** What a sentence may be about: each parameter with its kind, which says how it is spoken. */
import type { Code, Decision, Norm, PersonFact, Tri } from '../assessment';
import type { Authorizer, Basis, Confidence, DataKind, Level, RouteKind, Verdict } from '../words';

/** What a parameter of each kind may be. */
export interface Values {
  state: Code;
  states: readonly Code[];
  authorizer: Authorizer;
  fact: PersonFact['fact'];
  route: RouteKind;
  data: DataKind;
  verdict: Verdict;
  level: Level;
  basis: Basis | 'unknown';
  confidence: Confidence | 'unknown';
  tri: Tri;
  /** As precise as known: `2016`, `2016-03`, `2016-03-10`. */
  date: string;
  number: number;
  /** A number of things, which may be long and is written in the language's own way. */
  count: number;
  /** By what kind of demand a provider was asked: a term of disclosure series. */
  process: string;
  /** A norm by its name, or what is only supposed. */
  law: Norm;
  /** A proper name or an address, which keeps its first letter as it is. */
  name: string;
  /** Words of the dataset. */
  text: string;
  /** A fact of a person: states, or a word as it was given. */
  value: readonly Code[] | string;
  chain: readonly Decision[];
  /** Who must agree, without saying past which threshold. */
  deciders: readonly Decision[];
}

/** Parameter → its kind. One name means one thing in every sentence. */
export const PARAMETERS = {
  state: 'state',
  stateOther: 'state',
  stateLost: 'state',
  stateOperator: 'state',
  states: 'states',
  authorizer: 'authorizer',
  authorizerLost: 'authorizer',
  fact: 'fact',
  value: 'value',
  route: 'route',
  data: 'data',
  verdict: 'verdict',
  level: 'level',
  basis: 'basis',
  confidence: 'confidence',
  applies: 'tri',
  complies: 'tri',
  localized: 'tri',
  date: 'date',
  number: 'number',
  seen: 'number',
  unseen: 'number',
  unsure: 'number',
  year: 'number',
  law: 'law',
  service: 'name',
  services: 'name',
  operator: 'name',
  twin: 'name',
  reference: 'name',
  host: 'name',
  address: 'name',
  key: 'name',
  finding: 'name',
  by: 'text',
  share: 'text',
  system: 'text',
  backups: 'text',
  filters: 'chain',
  deciders: 'deciders',
  until: 'date',
  received: 'count',
  answered: 'count',
  accounts: 'count',
  process: 'process',
  networks: 'text',
  publisher: 'name',
} as const satisfies Readonly<Record<string, keyof Values>>;
export type ParameterName = keyof typeof PARAMETERS;
