/** Choices with one more of them, or one less. */
import type { AccountFacts, Profile } from './profile';

/** Adds to a list what is not in it yet. */
export const withOne = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list : [...list, one];

export const without = (list: readonly string[], one: string): readonly string[] =>
  list.filter((other) => other !== one);

/** What was said of one account, changed in one fact; an account of which nothing is left is forgotten. */
export function withFact(
  accounts: Profile['accounts'],
  service: string,
  fact: keyof AccountFacts,
  value: string | undefined,
): Profile['accounts'] {
  const { [service]: before = {}, ...others } = accounts;
  const { [fact]: _, ...rest } = before;
  const facts = { ...rest, ...(value && { [fact]: value }) } as AccountFacts;
  return Object.keys(facts).length === 0 ? others : { ...others, [service]: facts };
}
