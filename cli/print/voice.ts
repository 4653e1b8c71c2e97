/** Everything a page needs to speak: the language and whether the terminal shows weight. */
import type { Norm } from '../../domain/assessment';
import { textsOf } from '../../locales/catalogue';
import type cli from '../../locales/en/cli.json';
import { term } from '../../locales/sentences';
import { type Language, fill } from '../../locales/languages';
import { spellers } from '../../locales/names';
import { normName } from '../../locales/supposition';

type Key = keyof typeof cli;

export interface Voice {
  lang: Language;
  /** A label that begins a line: with a capital, unless it begins with a proper name. */
  label: (key: Key, params?: Record<string, string | number>) => string;
  /** The same within a line, as it stands in the catalogue. */
  part: (key: Key, params?: Record<string, string | number>) => string;
  term: (kind: string, value: string) => string;
  /** A norm by its own name, or one that is only supposed in words. */
  norm: (norm: Norm) => string;
  /** `US` → "the United States"; `name` without the article. */
  state: (code: string) => string;
  name: (code: string) => string;
  states: (codes: readonly string[]) => string;
  date: (date: string) => string;
  bold: (text: string) => string;
}

export function voice(lang: Language, isBold: boolean): Voice {
  const text = (key: Key) => textsOf(lang)[`cli.${key}`] ?? key;
  const { state, name, states, date } = spellers(lang);
  return {
    lang,
    label: (key, params) => {
      const template = text(key);
      const filled = fill(template, params, lang);
      return /^\{(service|name)\}/.test(template) ? filled : upper(filled, lang);
    },
    part: (key, params) => fill(text(key), params, lang),
    term: (kind, value) => term(lang, kind, value),
    norm: (norm) => normName(norm, lang),
    state,
    name,
    states,
    date,
    bold: (text) => (isBold ? `\u001b[1m${text}\u001b[22m` : text),
  };
}

/** Weight, never colour, and only where somebody looks: a terminal, and no wish against it (no-color.org). */
export const showsWeight = (): boolean =>
  process.stdout.isTTY === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb';

export const upper = (text: string, lang = 'en'): string => text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
