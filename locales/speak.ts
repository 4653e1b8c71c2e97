import { en } from './ui.en';
import { ko } from './ui.ko';

export type UiKey = keyof typeof en;
export const LANGUAGES = { en: 'English', ko: '한국어' } as const;
export type Language = keyof typeof LANGUAGES;
export type Params = Record<string, string | number>;

/** Everything that depends on the language: words, names of states, dates, lists. */
export interface Voice {
  language: Language;
  say(key: UiKey, params?: Params): string;
  /** A sentence about law: a key and parameters as the core gives them, codes and words of the field included. */
  tell(key: string, params: Params): string;
  /** A key with the forms `.one` and `.other`, chosen by the language's own plural rule. */
  count(key: 'sources.title', count: number): string;
  /** The usual short name of a state, from its ISO 3166-1 code in either case. */
  state(code: string): string;
  states(codes: readonly string[]): string;
  /** A date as precise as it is given: `2016`, `2016-03` or `2016-03-10`. */
  day(date: string): string;
}

const CATALOGUES: Record<Language, Record<UiKey, string>> = { en, ko };

/** Puts the parameters in; a placeholder without one stays, so that the fault is seen and not hidden. */
export function fill(template: string, params: Params = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

export function speak(language: Language): Voice {
  const names = new Intl.DisplayNames(language, { type: 'region', style: 'short', fallback: 'code' });
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const plural = new Intl.PluralRules(language);
  const say: Voice['say'] = (key, params) => fill(CATALOGUES[language][key], params);
  const state = (code: string) => (/^[a-z]{2}$/i.test(code) ? (names.of(code.toUpperCase()) ?? code) : code);
  return {
    language,
    say,
    tell: (key, params) => fill(key, params),
    count: (key, count) => say(plural.select(count) === 'one' ? `${key}.one` : `${key}.other`, { count }),
    state,
    states: (codes) => list.format(codes.map(state)),
    day(date) {
      const [year = 0, month, day] = date.split('-').map(Number);
      const format = new Intl.DateTimeFormat(language, {
        timeZone: 'UTC',
        year: 'numeric',
        ...(month !== undefined && { month: 'short' }),
        ...(day !== undefined && { day: 'numeric' }),
      });
      return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    },
  };
}

/** The shipped language nearest to what the browser asks for; English if none is. */
export function nearestLanguage(wanted: readonly string[]): Language {
  const found = wanted.map((tag) => tag.split('-')[0]).find((tag) => tag !== undefined && tag in LANGUAGES);
  return (found ?? 'en') as Language;
}
