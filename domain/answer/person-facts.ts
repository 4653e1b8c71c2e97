/** Which facts about the person an answer rests on: those some rule it looked at asks for, given or assumed. */
import type { PersonFact } from '../assessment';
import { current } from '../claims';
import type { Dataset } from '../dataset';
import { exceptions, factOf } from '../situation/person';
import type { PersonTest } from '../schema';
import { asks, type Situation } from '../situation/situation';

/** @param requesters lower-case ids; sorted by name of the fact */
export function personFacts(s: Situation, requesters: readonly string[], dataset: Dataset): PersonFact[] {
  const tests = [...ofService(s), ...requesters.flatMap((state) => ofLaw(state, s, dataset))];
  const facts = [...new Set(tests.flatMap((t) => asks(t)))].sort();
  return facts.map((fact) => {
    const known = factOf(fact, s.who) ?? { fact, value: '', assumed: false };
    const options = optionsOf(fact, tests);
    return options.length === 0 ? known : { ...known, options };
  });
}

/** A choice at sign-up is a word of the provider's own; the day of sign-up matters only on the days its rules name. */
function optionsOf(fact: PersonFact['fact'], tests: readonly (PersonTest | undefined)[]): string[] {
  const fields = tests.flatMap((t) => [t, ...exceptions(t)]);
  const named =
    fact === 'choice'
      ? fields.map((t) => t?.choice)
      : fact === 'signedUp'
        ? fields.flatMap((t) => [t?.signedUpBefore, t?.signedUpFrom])
        : [];
  return [...new Set(named.filter((x) => x !== undefined))].sort();
}

function ofService(s: Situation): (PersonTest | undefined)[] {
  const { on } = s.who;
  return [
    ...current(s.service.twins, on).map((c) => c.value.persons),
    ...current(s.regime.contracts, on).map((c) => c.value.persons),
    ...current(s.regime.storage, on).map((c) => c.value.persons),
  ];
}

function ofLaw(state: string, s: Situation, dataset: Dataset): (PersonTest | undefined)[] {
  const { on } = s.who;
  const standards = dataset.jurisdictions.get(state)?.standards ?? [];
  const measures = (dataset.measuresOf.get(state) ?? []).filter((m) => m.communications);
  const agreements = (dataset.instrumentsOf.get(state) ?? []).filter((i) => i.opens === 'executive-agreement');
  return [
    ...current(standards, on).map((c) => c.value.persons),
    ...measures.flatMap((m) => current(m.applies, on).map((c) => c.value.persons)),
    ...agreements
      .filter((i) => i.parties.some((p) => s.controlledFrom.includes(p.value.state) && p.value.state !== state))
      .flatMap((i) => current(i.spares, on).map((c) => c.value)),
  ];
}
