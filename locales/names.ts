/** Names of states and dates as a sentence needs them. */
import { COUNTRY_CODES } from '../domain/states';
import { textsOf } from './catalogue';
import type { Language } from './languages';

export interface Speller {
  /** `US` → "the United States", in the middle of a sentence. */
  state(code: string): string;
  /** `US` → "United States", standing alone. */
  name(code: string): string;
  /**
   * A name in a form of the grammar: German `in` makes "in der Schweiz" of "Schweiz", Russian `of` "Швейцарии".
   * `region.<form>` is the rule of a language, `region.<code>.<form>` what goes against it.
   */
  formed(name: string, form: string): string;
  states(codes: readonly string[]): string;
  /** "A, B and C". */
  list(items: readonly string[]): string;
  /** As precise as given: `2016`, `2016-03`, `2016-03-10`. */
  date(date: string): string;
  count(number: number): string;
}

/** States whose English name takes an article. */
const WITH_ARTICLE = new Set(
  'AE AX BS CC CD CF CG CK DO EU FK FO GB GM IM IO KM KY MH MP MV NL PH PS SB SC TC TF UM US VA VG VI'.split(' '),
);
const MADE = new Map<Language, Speller>();

/** The speller of a language, made once: Intl's objects are slow to make. */
export function spellers(lang: Language): Speller {
  const made = MADE.get(lang) ?? make(lang);
  MADE.set(lang, made);
  return made;
}

function make(lang: Language): Speller {
  // A browser that does not know a language answers in English: then names are ours, and dates are written in figures.
  // Which one it answers in is told at once; what it knows altogether takes it longer than a whole page of names.
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' });
  const isKnown = baseOf(names.resolvedOptions().locale) === baseOf(lang);
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  let numbers: Intl.NumberFormat | undefined;
  // locales/<language>/regions.json: shorter or plainer than Unicode's list, or all there is.
  const spelled = new Map<string, string>();
  const ofIntl = (code: string): string => {
    const found = spelled.get(code) ?? names.of(code) ?? code;
    spelled.set(code, found);
    return found;
  };
  const nameOf = (code: string) => textsOf(lang)[`region.${code}`] ?? ofIntl(code);
  const name = (code: string): string => {
    const upper = code.toUpperCase();
    return /^[A-Z]{2}$/.test(upper) ? nameOf(upper) : code;
  };
  // Pages put in names already spelled: whose they are is looked up among all, so that nothing rests on what was said before.
  let codes: Map<string, string> | undefined;
  const codeOf = (spelled: string): string | undefined => {
    codes ??= new Map([...COUNTRY_CODES, 'eu'].map((code) => [nameOf(code.toUpperCase()), code.toUpperCase()]));
    return codes.get(spelled);
  };
  const state = (code: string): string =>
    lang === 'en' && WITH_ARTICLE.has(code.toUpperCase()) ? `the ${name(code)}` : name(code);
  const and = () => textsOf(lang)['region.and'] ?? ', ';
  const listed = (items: readonly string[]): string =>
    isKnown
      ? list.format(items)
      : [items.slice(0, -1).join(', '), ...items.slice(-1)].filter((part) => part !== '').join(and());
  return {
    state,
    name,
    formed(spelled, form) {
      const texts = textsOf(lang);
      const own = texts[`region.${codeOf(spelled)}.${form}`];
      return own ?? (texts[`region.${form}`] ?? '{name}').replace('{name}', () => spelled);
    },
    list: listed,
    states: (codes) => listed(codes.map(state)),
    count: (number) => (numbers ??= new Intl.NumberFormat(lang)).format(number),
    date: (date) => (isKnown ? spellDate(lang, date) : date),
  };
}

/** `pt-BR` → `pt`. */
const baseOf = (tag: string): string | undefined => tag.split('-')[0];

/** By language and precision: one is made as slowly as a hundred dates are written. */
const DATES = new Map<string, Intl.DateTimeFormat>();

function spellDate(lang: Language, date: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return date;
  const [year = 0, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  // A year or a month of the law is no whole year or month of the Persian calendar: 2020 is neither 1398 nor 1399.
  const tag = lang === 'fa' && day === undefined ? 'fa-u-ca-gregory' : lang;
  const kind = `${tag} ${date.length}`;
  const format = DATES.get(kind) ?? new Intl.DateTimeFormat(tag, options);
  DATES.set(kind, format);
  return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
