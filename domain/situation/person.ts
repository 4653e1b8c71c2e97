/** Does a rule speak of this person? Each law asks its own question; what the person left open is assumed or unknown. */
import { latest } from '../claims';
import type { PersonFact } from '../assessment';
import type { Subject } from '../question';
import type { Dataset } from '../dataset';
import { stateOfPrefix } from './dialling-codes';
import { type Answer, and, not } from '../order/kleene';
import type { PersonTest } from '../schema';

type Known = { values: string[]; assumed: boolean } | undefined;

/**
 * What we take the person to be. Residence, account region, dialling code and citizenship are taken from home unless
 * they said otherwise, and the answer says that it assumed so. A tenant's country, a date of sign-up and a choice made
 * at sign-up are never assumed: a wrong guess there would raise a false alarm.
 */
function known(fact: PersonFact['fact'], { person }: Subject): Known {
  const given = (values: string[] | undefined): Known =>
    values === undefined ? undefined : { values, assumed: false };
  const assumed = (value: string): Known => ({ values: [value], assumed: true });
  const residence = person.residence ?? person.home;
  switch (fact) {
    case 'residence':
      return given(person.residence === undefined ? undefined : [person.residence]) ?? assumed(person.home);
    case 'citizenship':
      return given(person.citizenship) ?? assumed(person.home);
    case 'accountRegion':
      return given(person.accountRegion === undefined ? undefined : [person.accountRegion]) ?? assumed(residence);
    case 'phonePrefix': {
      const state = person.phonePrefix === undefined ? undefined : stateOfPrefix(person.phonePrefix);
      return given(person.phonePrefix === undefined ? undefined : [state ?? person.phonePrefix]) ?? assumed(residence);
    }
    case 'tenantCountry':
      return given(person.tenantCountry === undefined ? undefined : [person.tenantCountry]);
    case 'signedUp':
      return given(person.signedUp === undefined ? undefined : [person.signedUp]);
    case 'choice':
      return given(person.choice === undefined ? undefined : [person.choice]);
    case 'writesTo':
      return person.writesTo === undefined ? { values: ['person'], assumed: true } : given([person.writesTo]);
    default:
      return fact satisfies never;
  }
}

/** Members of a group on a day, or the state itself. An unknown group has no members. */
export function expand(states: readonly string[], dataset: Dataset, on: string): Set<string> {
  const out = new Set<string>();
  for (const s of states) {
    const group = dataset.groups.get(s);
    if (group === undefined) out.add(s);
    else for (const m of latest(group.members, on)?.value ?? []) out.add(m);
  }
  return out;
}

/** A fact as the answer shows it; undefined where the person has not said and it may not be assumed. */
export function factOf(fact: PersonFact['fact'], who: Subject): PersonFact | undefined {
  const answer = known(fact, who);
  return answer === undefined ? undefined : { fact, value: answer.values.join(' '), assumed: answer.assumed };
}

/** Whom a rule leaves out: one exception, or several of which none may hold. */
export const exceptions = (test: PersonTest | undefined): Omit<PersonTest, 'not'>[] =>
  test?.not === undefined ? [] : [test.not].flat();

/** `yes`, `no`, or `maybe` where the person has not said what the rule asks. */
export function concerns(test: PersonTest | undefined, who: Subject, dataset: Dataset): Answer {
  if (test === undefined) return 'yes';
  const { not: _, ...fields } = test;
  const left = exceptions(test).map((except) => not(and(fieldAnswers(except, who, dataset))));
  return and([...fieldAnswers(fields, who, dataset), ...left]);
}

function* fieldAnswers(test: Omit<PersonTest, 'not'>, who: Subject, dataset: Dataset): Iterable<Answer> {
  const ask = (fact: PersonFact['fact'], holds: (value: string) => boolean): Answer => {
    const answer = known(fact, who);
    if (answer === undefined) return 'maybe';
    return answer.values.some(holds) ? 'yes' : 'no';
  };
  const among = (states: readonly string[]) => {
    const set = expand(states, dataset, who.on);
    return (value: string) => set.has(value);
  };
  if (test.residence) yield ask('residence', among(test.residence));
  if (test.citizenship) yield ask('citizenship', among(test.citizenship));
  if (test.accountRegion) yield ask('accountRegion', among(test.accountRegion));
  if (test.tenantCountry) yield ask('tenantCountry', among(test.tenantCountry));
  if (test.phonePrefix) {
    const states = new Set(test.phonePrefix.flatMap((p) => [p, stateOfPrefix(p) ?? p]));
    yield ask('phonePrefix', (v) => states.has(v));
  }
  if (test.signedUpBefore !== undefined) yield ask('signedUp', (v) => v < (test.signedUpBefore as string));
  if (test.signedUpFrom !== undefined) yield ask('signedUp', (v) => v >= (test.signedUpFrom as string));
  if (test.choice !== undefined) yield ask('choice', (v) => v === test.choice);
  if (test.writesTo !== undefined) yield ask('writesTo', (v) => v === test.writesTo);
}
