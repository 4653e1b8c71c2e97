/** One line of `--jsonl`: a question as JSON, each field checked as a flag would be. */
import type { Person, Question } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import { didYouMean } from '../../domain/nearest';
import { parseSupposition } from '../../domain/what-if/written';
import { defined, preferred } from './question';
import { UsageError } from './usage-error';
import { country, day, partialDate, phonePrefix } from './values';

export type Defaults = Omit<Question, 'given' | 'person'> & { person: Partial<Person> };

/** How each field is read; the name is the place an error speaks of. */
const FIELDS = [
  'url',
  'home',
  'on',
  'wary',
  'with',
  'accountRegion',
  'phonePrefix',
  'citizenship',
  'residence',
  'tenantCountry',
  'signedUp',
  'choice',
  'prefer',
  'suppose',
] as const;
type Field = (typeof FIELDS)[number];

/** @throws UsageError saying what is wrong with the line and what to write instead */
export function questionOfLine(line: string, defaults: Defaults, dataset: Dataset): Question {
  const fields = parse(line);
  const one = <T>(name: Field, read: (given: string, where: string) => T): T | undefined => {
    const value = fields[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw new UsageError(`${name}: not a text; write "${name}": "…"`);
    return read(value, name);
  };
  const many = <T>(name: Field, read: (given: string, where: string) => T): T[] | undefined => {
    const value = fields[name];
    if (value === undefined || value === null) return undefined;
    const items = Array.isArray(value) ? value : String(value).split(',');
    if (!items.every((item) => typeof item === 'string'))
      throw new UsageError(`${name}: not a list of texts; write "${name}": ["…"]`);
    return items.filter((item) => item.trim() !== '').map((item) => read(item, name));
  };
  const { person: known, ...rest } = defaults;
  const given = one('url', (text) => text);
  if (given === undefined) throw new UsageError('no "url"; write {"url": "https://mail.google.com/", "home": "KR"}');
  const person = {
    ...known,
    ...defined({
      home: one('home', country),
      residence: one('residence', country),
      citizenship: many('citizenship', country),
      accountRegion: one('accountRegion', country),
      phonePrefix: one('phonePrefix', phonePrefix),
      tenantCountry: one('tenantCountry', country),
      signedUp: one('signedUp', partialDate),
      choice: one('choice', (text) => text),
    }),
  };
  const { home } = person;
  if (home === undefined)
    throw new UsageError('no "home"; write {"url": …, "home": "KR"} or give --home for all lines');
  return {
    ...rest,
    given,
    person: { ...person, home },
    ...defined({
      on: one('on', day),
      wary: many('wary', country),
      preferred: many('prefer', (id) => id.trim())?.flatMap((id) => preferred([id], dataset, 'prefer')),
      counterpart: one('with', (text) => text),
      suppose: many('suppose', (text) => text)?.map((text) => {
        const change = parseSupposition(text, dataset);
        if ('error' in change) throw new UsageError(change.error.replace(/^--/, ''));
        return change;
      }),
    }),
  };
}

function parse(line: string): Partial<Record<Field, unknown>> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new UsageError(`not JSON (${(error as Error).message}); write one object on the line`);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new UsageError('not an object; write {"url": …, "home": …}');
  for (const name of Object.keys(json))
    if (!(FIELDS as readonly string[]).includes(name))
      throw new UsageError(`"${name}" is no field of a question${didYouMean(name, FIELDS, 'remove it')}`);
  return json;
}
