/** A question from the flags of a command line, each value checked. */
import type { Person, Question } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import { didYouMean } from '../../domain/nearest';
import { parseSupposition } from '../../domain/what-if/written';
import { dayOfQuestion } from '../../domain/question';
import type { Arguments, Flag } from './args';
import { today } from './today';
import { UsageError } from './usage-error';
import { countries, country, day, list, partialDate, phonePrefix } from './values';

/** Flags that say something about the person or the question; `--jsonl` takes them as defaults. */
export const QUESTION_FLAGS = {
  home: { type: 'string' },
  on: { type: 'string' },
  wary: { type: 'string', multiple: true },
  with: { type: 'string' },
  'account-region': { type: 'string' },
  'phone-prefix': { type: 'string' },
  citizenship: { type: 'string', multiple: true },
  residence: { type: 'string' },
  'tenant-country': { type: 'string' },
  'signed-up': { type: 'string' },
  choice: { type: 'string' },
  prefer: { type: 'string', multiple: true },
  suppose: { type: 'string', multiple: true },
} as const satisfies Readonly<Record<string, Flag>>;

/** The person as the flags describe them; `home` may still be missing where each line brings its own. */
export function personOf(args: Arguments): Partial<Person> {
  const code = (flag: string) => {
    const given = args.text(flag);
    return given === undefined ? undefined : country(given, `--${flag}`);
  };
  const one = <T>(flag: string, read: (given: string, where: string) => T): T | undefined => {
    const given = args.text(flag);
    return given === undefined ? undefined : read(given, `--${flag}`);
  };
  const citizenship = args.texts('citizenship').flatMap((c) => countries(c, '--citizenship'));
  return defined({
    home: code('home'),
    residence: code('residence'),
    citizenship: citizenship.length === 0 ? undefined : citizenship,
    accountRegion: code('account-region'),
    phonePrefix: one('phone-prefix', phonePrefix),
    tenantCountry: code('tenant-country'),
    signedUp: one('signed-up', partialDate),
    choice: args.text('choice'),
  });
}

/** Everything of a question but the address and the home. @throws UsageError */
export function questionOf(args: Arguments, dataset: Dataset): Omit<Question, 'given' | 'person'> {
  const on = args.text('on');
  const counterpart = args.text('with');
  return defined({
    ...(on === undefined ? dayOfQuestion(today(), dataset.version) : { on: day(on, '--on') }),
    wary: args.texts('wary').flatMap((w) => countries(w, '--wary')),
    preferred: preferred(args.texts('prefer').flatMap(list), dataset, '--prefer'),
    counterpart,
    suppose: args.texts('suppose').map((text) => {
      const change = parseSupposition(text, dataset);
      if ('error' in change) throw new UsageError(change.error);
      return change;
    }),
  });
}

/** Ids of services the person prefers. @throws UsageError on one that is not in the dataset */
export function preferred(ids: readonly string[], dataset: Dataset, where: string): string[] {
  return ids.map((id) => {
    const lower = id.toLowerCase();
    if (dataset.services.has(lower)) return lower;
    throw new UsageError(
      `${where} ${id}: no such service in the dataset${didYouMean(lower, dataset.services.keys(), 'name its id, such as signal')}`,
    );
  });
}

/** An object without its undefined fields, so that "not said" stays absent. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
