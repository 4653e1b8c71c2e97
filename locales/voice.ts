import { say as sayLaw, term } from './say';
import { fill, type Language, type Params } from './speak';
import { spellers } from './spell';
import { en } from './ui.en';
import { ko } from './ui.ko';

export type UiKey = keyof typeof en;

/** Everything a page needs to speak one language: its own words, sentences about law, names of states, dates. */
export interface Voice {
  language: Language;
  /** A word or sentence of the interface. */
  say(key: UiKey, params?: Params): string;
  /** A sentence about law: a key and parameters as the core gives them. */
  tell(key: string, params: Readonly<Record<string, string>>): string;
  /** A term of the field in the middle of a sentence: `word('verdict', 'same')` is "the same". */
  word(kind: string, value: string): string;
  /** The same standing alone: "The same". */
  term(kind: string, value: string): string;
  /** A key with the forms `.one` and `.other`, chosen by the language's own plural rule. */
  count(key: 'sources.title', count: number): string;
  /** `US` → "the United States", in the middle of a sentence. */
  state(code: string): string;
  /** `US` → "United States", standing alone. */
  stateName(code: string): string;
  states(codes: readonly string[]): string;
  /** A date as precise as it is given: `2016`, `2016-03` or `2016-03-10`. */
  day(date: string): string;
}

const CATALOGUES: Record<Language, Record<UiKey, string>> = { en, ko };

export function speak(language: Language): Voice {
  const plural = new Intl.PluralRules(language);
  const { state, name, states, date } = spellers(language);
  const say: Voice['say'] = (key, params) => fill(CATALOGUES[language][key], params);
  return {
    language,
    say,
    tell: (key, params) => sayLaw(language, key, params),
    word: (kind, value) => term(language, kind, value),
    term(kind, value) {
      const word = term(language, kind, value);
      return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
    },
    count: (key, count) => say(plural.select(count) === 'one' ? `${key}.one` : `${key}.other`, { count }),
    state,
    stateName: name,
    states,
    day: date,
  };
}
