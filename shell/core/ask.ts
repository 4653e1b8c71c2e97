import type { Choices } from '../../components/choices';
import { assess } from '../../domain/assess';
import type { Assessment, Person, Question } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import { dayOfQuestion } from '../../domain/question';
import { serviceOf } from '../../domain/reading/find-service';
import { readGiven } from '../../domain/reading/given';
import { today } from './today';

/** What beside the address may be asked. */
export type Extras = Pick<Question, 'counterpart' | 'suppose' | 'alternatives'> & { on?: string };

/** Puts the person's question to the core: an address, as seen from the home they chose. */
export function ask(typed: string, home: string, choices: Choices, dataset: Dataset, extras: Extras = {}): Assessment {
  const given = addressOf(typed, dataset);
  return assess(
    {
      given,
      person: personOf(home, choices, serviceOf(readGiven(given), dataset)?.id),
      ...dayOfQuestion(today(), dataset.version),
      wary: choices.wary.map(lower),
      preferred: [...choices.preferred],
      ...extras,
    },
    dataset,
  );
}

/** People type what they call a service, not its address: a name stands for the host the dataset knows it by. */
function addressOf(typed: string, dataset: Dataset): string {
  const name = typed.trim().toLowerCase();
  if (name === '' || /[.:/@]/.test(name)) return typed;
  const service =
    dataset.services.get(name) ?? [...dataset.services.values()].find((s) => s.name.toLowerCase() === name);
  return service?.hosts[0]?.host ?? typed;
}

const lower = (code: string) => code.toLowerCase();

/**
 * The person as the core knows them. What was said of an account counts for that service only. The dialling code is
 * kept as the state it stands for, which the rules understand as well.
 */
export function personOf(home: string, choices: Choices, service?: string): Person {
  const { accountRegion, tenantCountry, ...account } = (service && choices.accounts[service]) || {};
  const { residence, citizenship, phonePrefix } = choices;
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
