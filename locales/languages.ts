import { withParticles } from './particles';
import { spellers } from './names';

/** A place in a text: `{service}`, or `{state:in}` where a name needs a form of the grammar (locales/spell.ts). */
export const PLACE = /\{(\w+)(?::(\w+))?\}/g;

/** The languages shipped, each by its own name, in the order a reader looks for them. */
export const LANGUAGES = {
  en: 'English',
  ar: 'العربية',
  be: 'Беларуская',
  de: 'Deutsch',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  hi: 'हिन्दी',
  id: 'Bahasa Indonesia',
  ja: '日本語',
  ko: '한국어',
  my: 'မြန်မာ',
  'pt-BR': 'Português (Brasil)',
  ru: 'Русский',
  th: 'ไทย',
  tr: 'Türkçe',
  uk: 'Українська',
  vi: 'Tiếng Việt',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
} as const;
export type Language = keyof typeof LANGUAGES;
export type Params = Readonly<Record<string, string | number>>;

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa']);

export const directionOf = (language: Language): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr');

export const isLanguage = (tag: unknown): tag is Language => typeof tag === 'string' && Object.hasOwn(LANGUAGES, tag);

/** Puts the parameters in; a placeholder without one stays, so that the fault is seen and not hidden. */
export function fill(template: string, params: Params = {}, language: Language = 'en'): string {
  const filled = template.replace(PLACE, (whole, name: string, form?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    const said = form === undefined ? String(value) : spellers(language).formed(String(value), form);
    return isolated(said, language);
  });
  return language === 'ko' ? withParticles(filled) : filled;
}

/**
 * A Latin name, or a day such as 2026-03-10, in a right-to-left sentence keeps its own direction, dots and brackets at its
 * ends included: first strong isolate before it, pop isolate after it (Unicode Bidirectional Algorithm, UAX 9).
 */
export const isolated = (value: string, language: Language): string =>
  RIGHT_TO_LEFT.has(language) && /[A-Za-z]|\d-\d/.test(value) ? `\u2068${value}\u2069` : value;

/**
 * The shipped language nearest to what the browser asks for; English if none is. Chinese goes by script: who reads
 * traditional characters (Taiwan, Hong Kong, Macao) gets them.
 */
export function nearestLanguage(wanted: readonly string[]): Language {
  return wanted.map(shipped).find((language) => language !== undefined) ?? 'en';
}

/** The language shipped that a tag means (`zh_TW`, `pt-PT`, `fr-CA`); undefined where none does. */
export function shipped(tag: string): Language | undefined {
  if (isLanguage(tag)) return tag;
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
  if (locale.language === 'zh') return locale.script === 'Hant' ? 'zh-TW' : 'zh-CN';
  if (locale.language === 'pt') return 'pt-BR';
  return isLanguage(locale.language) ? locale.language : undefined;
}
