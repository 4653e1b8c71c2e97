import { claimsOf } from '../claims-of';
import type { Fault } from '../fault';
import type { Rule } from '../rule';
import type { PersonTest } from '../../schema';
import { exceptions } from '../../situation/person';
import { everyEntry, type World } from '../entries';

const LISTS = ['residence', 'citizenship', 'accountRegion', 'phonePrefix', 'tenantCountry'] as const;

/** A rule about persons that no person can meet is a slip of the pen that would hide a fact for ever. */
export const rulesCanApply: Rule = {
  name: 'every rule about persons can apply to somebody',
  check: (world) =>
    everyEntry(world).flatMap((e) =>
      claimsOf(e.record).flatMap(({ path, claim }): Fault[] => {
        const test = (claim.value as { persons?: PersonTest } | null)?.persons;
        const why = test === undefined ? undefined : impossible(test, world);
        return why === undefined
          ? []
          : [{ file: e.file, field: `${path}.value.persons`, text: `can never apply: ${why}` }];
      }),
    ),
};

/** Why nobody can meet the test, with the cure; undefined if somebody can. */
function impossible(test: PersonTest, world: World): string | undefined {
  if (Object.keys(test).length === 0) return 'it names no fact; leave "persons" out for everybody';
  const { signedUpFrom: from, signedUpBefore: before } = test;
  if (from !== undefined && before !== undefined && from >= before)
    return 'nobody signs up after its end; correct the dates';
  // An exception swallows the rule only if it asks nothing that the rule leaves open.
  const swallowed = exceptions(test).some((except) => {
    const asked = Object.keys(except);
    return asked.length > 0 && asked.every((k) => covers(k, except, test, world));
  });
  return swallowed ? 'the exception takes away everybody the rule names; correct one of them' : undefined;
}

function covers(key: string, except: Omit<PersonTest, 'not'>, test: PersonTest, world: World): boolean {
  const list = LISTS.find((l) => l === key);
  if (list === undefined)
    return JSON.stringify(except[key as keyof typeof except]) === JSON.stringify(test[key as keyof typeof except]);
  const named = test[list];
  if (named === undefined) return false;
  const taken = new Set(members(except[list] ?? [], world));
  return members(named, world).every((s) => taken.has(s));
}

const members = (states: readonly string[], world: World): string[] =>
  states.flatMap((s) => world.entries.groups.find((g) => g.stem === s)?.record.members.flatMap((m) => m.value) ?? [s]);
