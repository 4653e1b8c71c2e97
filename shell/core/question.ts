import type { Profile } from '../../components/profile';
import type { Person, Question } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import { dayOfQuestion } from '../../domain/question';
import { identify } from '../../domain/reading/find-service';
import { today } from './today';

/** What beside the address may be asked. */
export type Extras = Pick<Question, 'correspondent' | 'suppose' | 'alternatives'> & { on?: string };

/** The person's question as the core hears it: an address or a name, as seen from the home they chose. */
export const questionOf = (
  given: string,
  home: string,
  profile: Profile,
  dataset: Dataset,
  extras: Extras = {},
): Question => ({
  given,
  person: personOf(home, profile, identify(given, dataset).service?.id),
  ...dayOfQuestion(today(), dataset.version),
  wary: profile.wary.map(lower),
  preferred: [...profile.preferred],
  ...extras,
});

const lower = (code: string) => code.toLowerCase();

/** The states whose authorities such a question is about, lower case: their law is read with the first records. */
export const askersOf = ({ home, wary, citizenship, residence }: Profile): string[] =>
  [home ?? [], wary, citizenship ?? [], residence ?? []].flat().map(lower);

/**
 * The person as the core knows them. What was said of an account counts for that service only. The dialling code is
 * kept as the state it stands for, which the rules understand as well.
 */
export function personOf(home: string, profile: Profile, service?: string): Person {
  const { accountRegion, tenantCountry, ...account } = (service && profile.accounts[service]) || {};
  const { residence, citizenship, phonePrefix } = profile;
  return {
    home: lower(home),
    ...account,
    ...(residence && { residence: lower(residence) }),
    ...(citizenship && { citizenship: [lower(citizenship)] }),
    ...(phonePrefix && { phonePrefix: lower(phonePrefix) }),
    ...(accountRegion && { accountRegion: lower(accountRegion) }),
    ...(tenantCountry && { tenantCountry: lower(tenantCountry) }),
  };
}
