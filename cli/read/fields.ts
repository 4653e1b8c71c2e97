/**
 * Everything a question may say beside its address, once: the flag, the field of a JSON line, its line in the help, how
 * it is read and where it goes.
 */
import type { Dataset } from '../../domain/dataset';
import { didYouMean } from '../../domain/nearest';
import type { Person, Question } from '../../domain/question';
import { parseSupposition } from '../../domain/what-if/written';
import type { Flag } from '../command';
import { shown } from './shown';
import { UsageError } from './usage-error';
import { countries, country, day, list, partialDate, phonePrefix } from './values';

/** A question whose address, and perhaps whose home, is still to come. */
export type Draft = Partial<Omit<Question, 'given' | 'person'>> & { person: Partial<Person> };

/** @param where the place an error speaks of: a flag or a field */
type Take = (given: readonly string[], where: string, dataset: Dataset) => Partial<Draft>;

interface Field extends Flag {
  group: 'The question' | 'Yourself (each is optional; a rule that needs it will say so)' | 'What if';
  flag: string;
  /** Name in a line of `--jsonl`. */
  json: string;
  take: Take;
}

const last = (given: readonly string[]): string => given.at(-1) ?? '';
const ofPerson =
  <K extends keyof Person>(name: K, read: (given: string, where: string) => Person[K]): Take =>
  (given, where) => ({ person: { [name]: read(last(given), where) } });
const asIs = (given: string): string => given;
const states = (given: readonly string[], where: string): string[] => given.flatMap((c) => countries(c, where));

const you = 'Yourself (each is optional; a rule that needs it will say so)';

export const FIELDS: readonly Field[] = [
  {
    group: 'The question',
    flag: 'home',
    json: 'home',
    value: 'CC',
    about: 'the state whose authorities concern you (needed)',
    take: ofPerson('home', country),
  },
  {
    group: 'The question',
    flag: 'on',
    json: 'on',
    value: 'YYYY-MM-DD',
    about: 'the day of the law; today if not given',
    take: (given, where) => ({ on: day(last(given), where) }),
  },
  {
    group: 'The question',
    flag: 'wary',
    json: 'wary',
    value: 'CC,CC',
    multiple: true,
    about: 'other states to look at as requesters',
    take: (given, where) => ({ wary: states(given, where) }),
  },
  {
    group: 'The question',
    flag: 'with',
    json: 'with',
    value: 'A@HOST,B@HOST',
    multiple: true,
    about: "whom you write to: each one's forum holds a copy",
    take: (given) => ({ correspondent: given.join(',') }),
  },
  {
    group: you,
    flag: 'account-region',
    json: 'accountRegion',
    value: 'CC',
    about: 'the region of your account with this service',
    take: ofPerson('accountRegion', country),
  },
  {
    group: you,
    flag: 'phone-prefix',
    json: 'phonePrefix',
    value: '+86',
    about: 'the dialling code you signed up with',
    take: ofPerson('phonePrefix', phonePrefix),
  },
  {
    group: you,
    flag: 'citizenship',
    json: 'citizenship',
    value: 'CC,CC',
    multiple: true,
    about: 'your citizenships',
    take: (given, where) => ({ person: { citizenship: states(given, where) } }),
  },
  {
    group: you,
    flag: 'residence',
    json: 'residence',
    value: 'CC',
    about: 'where you live, if not at home',
    take: ofPerson('residence', country),
  },
  {
    group: you,
    flag: 'tenant-country',
    json: 'tenantCountry',
    value: 'CC',
    about: "the country of your organisation's subscription",
    take: ofPerson('tenantCountry', country),
  },
  {
    group: you,
    flag: 'signed-up',
    json: 'signedUp',
    value: 'YYYY[-MM[-DD]]',
    about: 'when you opened the account',
    take: ofPerson('signedUp', partialDate),
  },
  {
    group: you,
    flag: 'choice',
    json: 'choice',
    value: 'WORD',
    about: "what you chose at sign-up, in the provider's word",
    take: ofPerson('choice', asIs),
  },
  {
    group: you,
    flag: 'prefer',
    json: 'prefer',
    value: 'ID,ID',
    multiple: true,
    about: 'forums you prefer, such as signal',
    take: (given, where, dataset) => ({ preferred: preferred(given.flatMap(list), dataset, where) }),
  },
  {
    group: 'What if',
    flag: 'suppose',
    json: 'suppose',
    value: 'HYPOTHESIS',
    multiple: true,
    about: 'one of these; may be given several times',
    take: (given, where, dataset) => ({ suppose: given.map((text) => supposition(text, where, dataset)) }),
  },
];

function preferred(ids: readonly string[], dataset: Dataset, where: string): string[] {
  return ids.map((id) => {
    const lower = id.toLowerCase();
    if (dataset.services.has(lower)) return lower;
    throw new UsageError(
      `${where} ${shown(id)}: no such service in the dataset${didYouMean(lower, dataset.services.keys(), 'name its id, such as signal')}`,
    );
  });
}

function supposition(text: string, where: string, dataset: Dataset) {
  const change = parseSupposition(text, dataset);
  if ('error' in change) throw new UsageError(`${where} ${shown(change.error.replace(/^--suppose /, ''))}`);
  return change;
}
