/** Told without a level: another answer would hold if a fact about the person were otherwise, or were known. */
import type { Finding, PersonFact } from '../assessment';
import { factOf } from '../situation/person';
import { code } from '../states';
import { finding } from './finding';
import { sentence } from './sentences';
import type { Standpoint } from './standpoint';

export function depends(at: Standpoint): Finding[] {
  if (!at.isHome) return [];
  const { twinsElsewhere, regime, unsaid: facts, who } = at.situation;
  const twins = twinsElsewhere
    .filter((o) => o.service !== regime.id)
    .map(({ fact, service }) => {
      const twin = at.dataset.services.get(service)?.name ?? service;
      return finding(at, 'depends', { says: () => sentence('depends.twin', { fact, twin }), level: 'none' });
    });
  const assumed = twinsElsewhere
    .filter((o) => o.service === regime.id)
    .map(({ fact }) => {
      const value = valueOf(fact, factOf(fact, who)?.value ?? '');
      return finding(at, 'depends', { says: () => sentence('depends.assumed', { fact, value }), level: 'none' });
    });
  const unsaid = [...facts].map((fact) =>
    finding(at, 'depends', { says: () => sentence('depends.open', { fact }), level: 'none' }),
  );
  return [...assumed, ...twins, ...unsaid];
}

/** Facts whose value is a state, or several. */
const STATES: ReadonlySet<PersonFact['fact']> = new Set([
  'residence',
  'citizenship',
  'accountRegion',
  'phonePrefix',
  'tenantCountry',
]);

/** A fact's value as a sentence tells it: states by their names, anything else as it was given. */
export const valueOf = (fact: PersonFact['fact'], value: string): readonly string[] | string =>
  STATES.has(fact) && /^[a-z]{2}( [a-z]{2})*$/.test(value) ? value.split(' ').map(code) : value.toUpperCase();
