import { claimsOf, type Found } from '../claims-of';
import type { Fault } from '../fault';
import type { Rule } from '../rule';
import type { PersonTest } from '../../schema';
import { exceptions } from '../../situation/person';
import { everyEntry, type World } from '../entries';

/** What is said once is corrected once: a copy stays behind when the original is mended. */
export const inherited: Rule = {
  name: 'no claim is copied where it could be inherited',
  check: (world) =>
    everyEntry(world).flatMap((e) => [
      ...copies(e.file, claimsOf(e.record)),
      ...spelledOut(e, world),
      ...twins(e, world),
    ]),
};

/** The same claim twice in one list. */
function copies(file: string, claims: readonly Found[]): Fault[] {
  const first = new Map<string, string>();
  return claims.flatMap(({ path, list, claim }): Fault[] => {
    const key = JSON.stringify([list, claim.value, claim.since, claim.until, claim.law, claim.at]);
    const other = first.get(key);
    if (other === undefined) first.set(key, path);
    return other === undefined ? [] : [{ file, field: path, text: `says the same as ${other}; keep one` }];
  });
}

/** A list of states that spells out a whole group, which would not grow with it. */
function spelledOut(e: ReturnType<typeof everyEntry>[number], world: World): Fault[] {
  return claimsOf(e.record).flatMap(({ path, claim }) => {
    const persons = (claim.value as { persons?: PersonTest } | null)?.persons;
    return [persons ?? {}, ...exceptions(persons)]
      .flatMap(Object.entries<unknown>)
      .flatMap(([field, states]): Fault[] => {
        if (!Array.isArray(states)) return [];
        const whole = world.entries.groups.find(({ record }) => {
          const now = record.members.find((m) => m.until === undefined)?.value ?? [];
          return now.length > 3 && now.every((s) => states.includes(s));
        });
        return whole === undefined
          ? []
          : [
              {
                file: e.file,
                field: `${path}.value.persons`,
                text: `${field} spells out the group "${whole.stem}"; name the group instead`,
              },
            ];
      });
  });
}

/** A twin whose facts are those of the service itself changes nothing. */
function twins(e: ReturnType<typeof everyEntry>[number], world: World): Fault[] {
  if (!('twins' in e.record)) return [];
  const { contracts, storage } = e.record;
  const facts = (of: { contracts: { value: unknown }[]; storage: { value: unknown }[] }) =>
    JSON.stringify([of.contracts.map((c) => c.value), of.storage.map((c) => c.value)]);
  return e.record.twins.flatMap((t, i): Fault[] => {
    const twin = world.entries.services.find((s) => s.stem === t.value.service)?.record;
    return twin !== undefined && storage.length > 0 && facts(twin) === facts({ contracts, storage })
      ? [
          {
            file: e.file,
            field: `twins.${i}`,
            text: `names "${t.value.service}", whose contracts and storage are the same; one record is enough`,
          },
        ]
      : [];
  });
}
