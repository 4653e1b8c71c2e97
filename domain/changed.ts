/**
 * A dataset in which some records are others, or new: nothing of it is copied or looked up anew (what if, DESIGN §1.6; hearing,
 * §8). What follows from the records, hosts and lists, follows from the changed ones.
 */
import { type Dataset, mailDomainOf, mailExchangerOf, type Records } from './dataset';
import { Overlay } from './overlay';

/** Records to be laid over those of the same id, by folder. */
export type Edits = { [F in keyof Records]?: ReadonlyMap<string, Records[F][number]> };

/** @param packs those that are heard in it */
export function changed(dataset: Dataset, edits: Edits, packs: readonly string[] = dataset.packs): Dataset {
  // A name that a changed record has lost stays with that record: whoever takes names away takes them out of the answer.
  const { jurisdictions = NONE, operators = NONE, services = NONE, instruments = NONE, measures = NONE } = edits;
  const over = <T>(below: ReadonlyMap<string, T>, pairs: Iterable<readonly [string, T]>): Overlay<T> =>
    new Overlay(below, new Map(pairs));
  const each = <R, T>(records: ReadonlyMap<string, R>, of: (record: R) => readonly T[]): T[] =>
    [...records.values()].flatMap(of);
  return {
    version: dataset.version,
    packs: [...packs],
    jurisdictions: new Overlay(dataset.jurisdictions, jurisdictions),
    operators: new Overlay(dataset.operators, operators),
    services: new Overlay(dataset.services, services),
    instruments: new Overlay(dataset.instruments, instruments),
    measures: new Overlay(dataset.measures, measures),
    groups: new Overlay(dataset.groups, edits.groups ?? NONE),
    hosts: over(
      dataset.hosts,
      each(services, (s) => s.hosts.map((h) => [h.host, { service: s.id, exact: h.exact === true }] as const)),
    ),
    pages: over(
      dataset.pages,
      each(operators, (o) => o.hosts.map((h) => [h.host, { operator: o.id, exact: h.exact === true }] as const)),
    ),
    embeds: over(
      dataset.embeds,
      each(services, (s) => s.embeds.map((host) => [host, s.id] as const)),
    ),
    mailExchangers: over(
      dataset.mailExchangers,
      each(services, (s) =>
        s.mailExchangers
          .map(mailExchangerOf)
          .map(({ host, gateway }) => [host, { service: s.id, gateway: gateway === true }] as const),
      ),
    ),
    mailDomains: over(
      dataset.mailDomains,
      each(services, (s) =>
        s.mailDomains
          .map(mailDomainOf)
          .map(
            (d) => [d.domain, { service: s.id, subdomains: d.subdomains === true, relay: d.relay === true }] as const,
          ),
      ),
    ),
    children: lists(
      dataset.children,
      [dataset.operators, operators],
      (o) => o.parents.flatMap((p) => p.value.operator ?? []),
      ({ id }) => id,
      String,
    ),
    instrumentsOf: lists(
      dataset.instrumentsOf,
      [dataset.instruments, instruments],
      (i) => i.parties.map((p) => p.value.state),
      itself,
      idOf,
    ),
    measuresOf: lists(dataset.measuresOf, [dataset.measures, measures], (m) => [m.jurisdiction], itself, idOf),
    servicesIn: lists(dataset.servicesIn, [dataset.services, services], (s) => s.categories, itself, idOf),
    statesWithLaw: new Set([
      ...dataset.statesWithLaw,
      ...each(jurisdictions, (j) => (j.actorOnly !== true && j.standards.length > 0 ? [j.id] : [])),
    ]),
    blockers: new Set([
      ...dataset.blockers,
      ...each(services, (s) =>
        s.blockedIn.flatMap((c) => (c.value.status === 'blocked' ? [c.value.jurisdiction] : [])),
      ),
    ]),
  };
}

/** Edits of one folder: these records, new or changed. */
export const byId = <R extends { id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
  new Map(records.map((record) => [record.id, record]));

/** The edit of one record; none where there is no such record. */
export function edited<R extends { id: string }>(
  records: ReadonlyMap<string, R>,
  id: string,
  edit: (record: R) => R,
): ReadonlyMap<string, R> {
  const record = records.get(id);
  return byId(record === undefined ? [] : [edit(record)]);
}

const NONE: ReadonlyMap<string, never> = new Map<string, never>();
const itself = <T>(item: T): T => item;
const idOf = ({ id }: { id: string }): string => id;

/**
 * A look-up of lists, each in the order of ids: those of the dataset, with a changed record in the place of what it was, where
 * it still belongs, and where it belongs now.
 */
function lists<R extends { id: string }, T>(
  below: ReadonlyMap<string, T[]>,
  [before, now]: readonly [ReadonlyMap<string, R>, ReadonlyMap<string, R>],
  keysOf: (record: R) => readonly string[],
  item: (record: R) => T,
  of: (item: T) => string,
): Overlay<T[]> {
  const above = new Map<string, T[]>();
  for (const [id, record] of now) {
    const was = before.get(id);
    const keys = new Set(keysOf(record));
    for (const key of new Set([...(was === undefined ? [] : keysOf(was)), ...keys])) {
      const others = (above.get(key) ?? below.get(key) ?? []).filter((known) => of(known) !== id);
      above.set(key, keys.has(key) ? [...others, item(record)].sort((a, b) => (of(a) < of(b) ? -1 : 1)) : others);
    }
  }
  return new Overlay(below, above);
}
