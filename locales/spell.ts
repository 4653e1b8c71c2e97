/** Names of states and dates as a sentence needs them. */
import { textsOf } from './catalogue';
import type { Language } from './speak';

export interface Speller {
  /** `US` → "the United States", in the middle of a sentence. */
  state(code: string): string;
  /** `US` → "United States", standing alone. */
  name(code: string): string;
  states(codes: readonly string[]): string;
  /** As precise as given: `2016`, `2016-03`, `2016-03-10`. */
  date(date: string): string;
}

/** States whose English name takes an article. */
const WITH_ARTICLE = new Set(
  'AE AX BS CC CD CF CG CK DO EU FK FO GB GM IM IO KM KY MH MP MV NL PH PS SB SC TC TF UM US VA VG VI'.split(' '),
);
/** Shorter or plainer than what Unicode's list says. */
const PLAINER: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    HK: 'Hong Kong',
    MO: 'Macao',
    TR: 'Türkiye',
    MM: 'Myanmar',
    CD: 'DR Congo',
    CG: 'Republic of the Congo',
    PS: 'Palestinian territories',
  },
  ar: { HK: 'هونغ كونغ', MO: 'ماكاو' },
  de: { HK: 'Hongkong', MO: 'Macau', MM: 'Myanmar' },
  es: { HK: 'Hong Kong', MO: 'Macao', MM: 'Myanmar' },
  fa: { HK: 'هنگ‌کنگ', MO: 'ماکائو' },
  fr: { HK: 'Hong Kong', MO: 'Macao', MM: 'Myanmar' },
  hi: { HK: 'हांगकांग', MO: 'मकाऊ' },
  id: { HK: 'Hong Kong', MO: 'Makau', MM: 'Myanmar' },
  ko: { HK: '홍콩', MO: '마카오' },
  'pt-BR': { HK: 'Hong Kong', MO: 'Macau', MM: 'Mianmar' },
  ru: { HK: 'Гонконг', MO: 'Макао' },
  th: { HK: 'ฮ่องกง', MO: 'มาเก๊า' },
  tr: { HK: 'Hong Kong', MO: 'Makao', MM: 'Myanmar' },
  uk: { HK: 'Гонконг', MO: 'Макао' },
  vi: { HK: 'Hồng Kông', MO: 'Ma Cao', MM: 'Myanmar' },
  ja: { HK: '香港', MO: 'マカオ', MM: 'ミャンマー', US: '米国' },
  'zh-CN': { HK: '香港', MO: '澳门', MM: '缅甸' },
  'zh-TW': { HK: '香港', MO: '澳門', MM: '緬甸' },
};

const MADE = new Map<Language, Speller>();

/** The speller of a language, made once: Intl's objects are slow to make. */
export function spellers(lang: Language): Speller {
  const made = MADE.get(lang) ?? make(lang);
  MADE.set(lang, made);
  return made;
}

function make(lang: Language): Speller {
  // A browser that does not know a language answers in English: then names are ours, and dates are written in figures.
  const isKnown = Intl.DisplayNames.supportedLocalesOf(lang).length > 0;
  const names = new Intl.DisplayNames(lang, { type: 'region', fallback: 'code' });
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  const nameOf = (code: string) =>
    (isKnown ? PLAINER[lang]?.[code] : textsOf(lang)[`region.${code}`]) ?? names.of(code) ?? code;
  const name = (code: string): string => {
    const upper = code.toUpperCase();
    return /^[A-Z]{2}$/.test(upper) ? nameOf(upper) : code;
  };
  const state = (code: string): string =>
    lang === 'en' && WITH_ARTICLE.has(code.toUpperCase()) ? `the ${name(code)}` : name(code);
  return {
    state,
    name,
    states: (codes) => (isKnown ? list.format(codes.map(state)) : codes.map(state).join(', ')),
    date: (date) => (isKnown ? spellDate(lang, date) : date),
  };
}

function spellDate(lang: Language, date: string): string {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) return date;
  const [year = 0, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  // A year or a month of the law is no whole year or month of the Persian calendar: 2020 is neither 1398 nor 1399.
  const tag = lang === 'fa' && day === undefined ? 'fa-u-ca-gregory' : lang;
  return new Intl.DateTimeFormat(tag, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
