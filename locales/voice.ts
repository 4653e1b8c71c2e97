import type { Norm, Said } from '../domain/assessment';
import { findingText, say as sayLaw, term } from './sentences';
import { directionOf, fill, type Language, type Params } from './languages';
import { spellers } from './names';
import { normName } from './supposition';
import { textsOf } from './catalogue';
import type atlas from './en/atlas.json';
import type elsewhere from './en/elsewhere.json';
import type curate from './en/curate.json';
import type heard from './en/heard.json';
import type managed from './en/managed.json';
import type look from './en/look.json';
import type packsExtension from './en/packs-extension.json';
import type packsOffer from './en/packs-offer.json';
import type packs from './en/packs.json';
import type page from './en/page.json';
import type pages from './en/pages.json';
import type screen from './en/screen.json';
import type servers from './en/servers.json';
import type ui from './en/ui.json';

export type UiKey =
  | keyof typeof ui
  | keyof typeof look
  | keyof typeof screen
  | keyof typeof pages
  | keyof typeof page
  | keyof typeof atlas
  | keyof typeof heard
  | keyof typeof curate
  | keyof typeof elsewhere
  | keyof typeof managed
  | keyof typeof packs
  | keyof typeof packsExtension
  | keyof typeof packsOffer
  | keyof typeof servers;
/** Keys whose text has a form for each plural category of the language. */
type CountKey = UiKey extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never;

/** Everything a page needs to speak one language: its own words, sentences about law, names of states, dates. */
export interface Voice {
  language: Language;
  direction: 'ltr' | 'rtl';
  /** A word or sentence of the interface. */
  say(key: UiKey, params?: Params): string;
  /** A sentence about law: a key and parameters as the core gives them. */
  tell(key: string, params: Said['params']): string;
  /** All a finding says, what is said in the same breath included. */
  whole(finding: Said & { also?: readonly Said[]; publisher?: string }): string;
  /** A norm by its own name, or one that is only supposed in words. */
  norm(norm: Norm): string;
  /** A term of the field in the middle of a sentence: `word('verdict', 'same')` is "the same". */
  word(kind: string, value: string): string;
  /** The same standing alone: "The same". */
  term(kind: string, value: string): string;
  /** A key with the forms `.one`, `.other` and whatever else the language has, chosen by its own plural rule. */
  count(key: CountKey, count: number, params?: Params): string;
  number(value: number): string;
  /** `US` → "the United States", in the middle of a sentence. */
  state(code: string): string;
  /** `US` → "United States", standing alone. */
  stateName(code: string): string;
  states(codes: readonly string[]): string;
  /** A date as precise as it is given: `2016`, `2016-03` or `2016-03-10`. */
  day(date: string): string;
}

/** Stand-in plural rules where a browser lacks the language. */
const ALIKE: Partial<Record<Language, string>> = { be: 'ru', my: 'th' };

export function speak(language: Language): Voice {
  const plural = new Intl.PluralRules([language, ALIKE[language] ?? language]);
  const number = new Intl.NumberFormat(language);
  const { state, name, states, date } = spellers(language);
  const say: Voice['say'] = (key, params) => fill(textsOf(language)[key] ?? key, params, language);
  return {
    language,
    direction: directionOf(language),
    say,
    tell: (key, params) => sayLaw(language, key, params),
    whole: (finding) => findingText(finding, language),
    norm: (norm) => normName(norm, language),
    word: (kind, value) => term(language, kind, value),
    term(kind, value) {
      const word = term(language, kind, value);
      return word.charAt(0).toLocaleUpperCase(language) + word.slice(1);
    },
    count(key, count, params) {
      const texts = textsOf(language);
      const form = texts[`${key}.${plural.select(count)}`] ?? texts[`${key}.other`] ?? key;
      return fill(form, { ...params, count: number.format(count) }, language);
    },
    number: (value) => number.format(value),
    state,
    stateName: name,
    states,
    day: date,
  };
}
