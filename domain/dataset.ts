/** The dataset as the core reads it: records by id, with the look-ups the routes need. */
import type { Group, Instrument, Jurisdiction, Measure, Operator, Service } from './schema';
import type { WorkedOut } from './worked-out';

/** Records as they stand in files or in a bundle; order has no meaning. */
export interface Records {
  jurisdictions: Jurisdiction[];
  operators: Operator[];
  services: Service[];
  instruments: Instrument[];
  measures: Measure[];
  groups: Group[];
}

export interface Dataset {
  version: string;
  packs: string[];
  jurisdictions: ReadonlyMap<string, Jurisdiction>;
  operators: ReadonlyMap<string, Operator>;
  services: ReadonlyMap<string, Service>;
  instruments: ReadonlyMap<string, Instrument>;
  measures: ReadonlyMap<string, Measure>;
  groups: ReadonlyMap<string, Group>;
  /** Host name → service id and whether only this very host is meant. */
  hosts: ReadonlyMap<string, { service: string; exact: boolean }>;
  /** Host name → the operator whose page it is, where it is no service. */
  pages: ReadonlyMap<string, { operator: string; exact: boolean }>;
  /** Host of an embed → the service that lives by it inside other pages, names below the host included. */
  embeds: ReadonlyMap<string, string>;
  /** Mail exchanger → whose; `gateway`: it filters and passes on, the mailbox is elsewhere. */
  mailExchangers: ReadonlyMap<string, { service: string; gateway: boolean }>;
  /** Domain of mail addresses → whose; `subdomains`: names below it as well; `relay`: it only passes mail on. */
  mailDomains: ReadonlyMap<string, { service: string; subdomains: boolean; relay: boolean }>;
  /** Operator id → those it controls directly. */
  children: ReadonlyMap<string, string[]>;
  /** State → instruments it is named in. */
  instrumentsOf: ReadonlyMap<string, Instrument[]>;
  measuresOf: ReadonlyMap<string, Measure[]>;
  servicesIn: ReadonlyMap<string, Service[]>;
  /** States of whose law a standard is recorded; the EU, which only legislates, is none. */
  statesWithLaw: ReadonlySet<string>;
  /** States known to block some service. */
  blockers: ReadonlySet<string>;
  /** The same with no more of the law of each state than comparing what is stored looks at: nothing of it is to be shown. */
  forComparing?: Dataset;
  /** Of a dataset at rest alone, and never of one that was changed. */
  workedOut?: WorkedOut;
}

const byId = <T extends { id: string }>(list: readonly T[]) =>
  new Map([...list].sort((a, b) => (a.id < b.id ? -1 : 1)).map((r) => [r.id, r]));

function collect<K, T>(pairs: Iterable<readonly [K, T]>): Map<K, T[]> {
  const out = new Map<K, T[]>();
  for (const [key, value] of pairs) {
    const list = out.get(key);
    if (list === undefined) out.set(key, [value]);
    else if (!list.includes(value)) list.push(value);
  }
  return out;
}

/** A domain of mail addresses, however shortly it is written. */
export const mailDomainOf = (
  d: Service['mailDomains'][number],
): { domain: string; subdomains?: true | undefined; relay?: true | undefined } =>
  typeof d === 'string' ? { domain: d } : d;

/** A mail exchanger, however shortly it is written. */
export const mailExchangerOf = (x: Service['mailExchangers'][number]): { host: string; gateway?: true } =>
  typeof x === 'string' ? { host: x } : x;

/** Sorts the records by id, so that a verdict never depends on their order, and builds the look-ups. Pure. */
export function prepare(records: Records, version: string, packs: string[] = []): Dataset {
  const jurisdictions = byId(records.jurisdictions);
  const operators = byId(records.operators);
  const services = byId(records.services);
  const instruments = byId(records.instruments);
  const measures = byId(records.measures);
  return {
    version,
    packs,
    jurisdictions,
    operators,
    services,
    instruments,
    measures,
    groups: byId(records.groups),
    hosts: new Map(
      [...services.values()].flatMap((s) =>
        s.hosts.map((h) => [h.host, { service: s.id, exact: h.exact === true }] as const),
      ),
    ),
    pages: new Map(
      [...operators.values()].flatMap((o) =>
        o.hosts.map((h) => [h.host, { operator: o.id, exact: h.exact === true }] as const),
      ),
    ),
    embeds: new Map([...services.values()].flatMap((s) => s.embeds.map((host) => [host, s.id] as const))),
    mailExchangers: new Map(
      [...services.values()].flatMap((s) =>
        s.mailExchangers.map((x) => {
          const { host, gateway } = mailExchangerOf(x);
          return [host, { service: s.id, gateway: gateway === true }] as const;
        }),
      ),
    ),
    mailDomains: new Map(
      [...services.values()].flatMap((s) =>
        s.mailDomains.map((d) => {
          const { domain, subdomains, relay } = mailDomainOf(d);
          return [domain, { service: s.id, subdomains: subdomains === true, relay: relay === true }] as const;
        }),
      ),
    ),
    children: collect(
      [...operators.values()].flatMap((o) =>
        o.parents.flatMap((p) => (p.value.operator === undefined ? [] : [[p.value.operator, o.id] as const])),
      ),
    ),
    instrumentsOf: collect([...instruments.values()].flatMap((i) => i.parties.map((p) => [p.value.state, i] as const))),
    measuresOf: collect([...measures.values()].map((m) => [m.jurisdiction, m] as const)),
    statesWithLaw: new Set(
      [...jurisdictions.values()].flatMap((j) => (j.actorOnly !== true && j.standards.length > 0 ? [j.id] : [])),
    ),
    blockers: new Set(
      [...services.values()].flatMap((s) =>
        s.blockedIn.flatMap((c) => (c.value.status === 'blocked' ? [c.value.jurisdiction] : [])),
      ),
    ),
    servicesIn: collect([...services.values()].flatMap((s) => s.categories.map((c) => [c, s] as const))),
  };
}
