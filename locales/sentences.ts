/** Sentences of the law from keys and parameters: the core names, this says. Runs in the browser and in the terminal. */
import type { Decision, Norm, Param, Said } from '../domain/assessment';
import { type ParameterName, PARAMETERS } from '../domain/findings/parameters';
import { textsOf } from './catalogue';
import { withParticles } from './particles';
import { isolated, type Language, PLACE } from './languages';
import { spellers } from './names';
import { normName } from './supposition';

/** Kinds of parameter that keep their first letter as it is: iCloud, example.org, the name of a law. */
const PROPER: ReadonlySet<string | undefined> = new Set(['name', 'law']);

/** Is there a text of this key? */
export const hasText = (lang: Language, key: string): boolean => Object.hasOwn(textsOf(lang), key);

/**
 * The text of a key with its parameters put in, each said by its kind: states by their names, dates as dates, terms in
 * their words. A parameter that begins a sentence begins with a capital. An unknown key is said as itself, and a missing
 * parameter stays a placeholder, so that the fault is seen and not hidden.
 */
export function say(lang: Language, key: string, params: Said['params'] = {}): string {
  const text = textsOf(lang)[key] ?? key;
  const filled = text.replace(PLACE, (whole, name: string, form: string | undefined, at: number) => {
    const value = params[name];
    if (value === undefined) return whole;
    const kind = kindOf(name);
    const words = spoken(lang, kind, value);
    const said = isolated(form === undefined ? words : spellers(lang).formed(words, form), lang);
    return !PROPER.has(kind) && /(^|[.!?] )$/.test(text.slice(0, at))
      ? said.charAt(0).toLocaleUpperCase(lang) + said.slice(1)
      : said;
  });
  return lang === 'ko' ? withParticles(filled) : filled;
}

/** A word of the field in the middle of a sentence: `term('en', 'authorizer', 'court')` is "a court". */
export const term = (lang: Language, kind: string, value: string): string => textsOf(lang)[`${kind}.${value}`] ?? value;

/** The sentence of a step of the reasoning. */
export const sentence = ({ key, params }: Said, lang: Language): string => say(lang, key, params);

/** What a finding says: its sentence, those said in the same breath, and before them whose word it is, if it is not ours. */
export function findingText(
  { also = [], publisher, ...first }: Said & { also?: readonly Said[]; publisher?: string },
  lang: Language,
): string {
  const text = [first, ...also].map((said) => sentence(said, lang)).join(UNSPACED.has(lang) ? '' : ' ');
  return publisher === undefined ? text : says(publisher, text, lang);
}

/**
 * A sentence with whoever says it. It is put in as it stands: set apart as a name is, a sentence that begins with a Latin
 * name would run the wrong way in a language written from right to left.
 */
export const says = (publisher: string, text: string, lang: Language): string =>
  say(lang, 'heard.says', { publisher }).replace('{sentence}', () => text);

/** Languages whose sentences stand without a space between them. */
const UNSPACED: ReadonlySet<Language> = new Set(['ja', 'zh-CN', 'zh-TW']);

type Kind = (typeof PARAMETERS)[ParameterName];

const kindOf = (name: string): Kind | undefined => (PARAMETERS as Readonly<Record<string, Kind>>)[name];

/** One parameter in words. The table of sentences holds its value to its kind. */
function spoken(lang: Language, kind: Kind | undefined, value: Param): string {
  const speller = spellers(lang);
  switch (kind) {
    case 'state':
      return speller.state(String(value));
    case 'states':
      return speller.states(value as readonly string[]);
    case 'value':
      return Array.isArray(value) ? speller.states(value) : String(value);
    case 'date':
      return speller.date(String(value));
    case 'law':
      return normName(value as Norm, lang);
    case 'chain':
      return chainWords(lang, value as readonly Decision[]);
    case 'deciders':
      return speller.list((value as readonly Decision[]).map((f) => deciderWords(lang, f)));
    case 'authorizer':
    case 'fact':
    case 'route':
    case 'data':
    case 'verdict':
    case 'level':
    case 'basis':
    case 'confidence':
    case 'tri':
    case 'process':
      return term(lang, kind, String(value));
    case 'count':
      return speller.count(Number(value));
    case 'number':
    case 'name':
    case 'text':
    case undefined:
      return String(value);
  }
}

/** "a court in South Korea (reasonable grounds), then a court in the United States (probable cause)"; empty for none. */
export const chainWords = (lang: Language, chain: readonly Decision[]): string =>
  chain.map((f) => filterWords(lang, f)).join(term(lang, 'filter', 'then'));

/**
 * "a court in South Korea": who decides, in the words of `filterWords` without its threshold, as somebody who agrees. A
 * court that can still be had belongs into the same breath: "a prosecutor in Switzerland (a court decides if …)".
 */
function deciderWords(lang: Language, f: Decision): string {
  const family = hasText(lang, `decider.${f.authorizer}`) ? 'decider' : 'filter';
  const words = decisionWords(lang, f, family, WITHOUT_THRESHOLD);
  if (f.review !== 'court-on-objection') return words;
  const [open, close] = lang === 'ja' || lang.startsWith('zh') ? ['（', '）'] : [' (', ')'];
  return `${words}${open}${term(lang, 'review', f.review)}${close}`;
}

/** The threshold stands in brackets of its own, or last in brackets after the state. */
const WITHOUT_THRESHOLD = (text: string): string =>
  text.replace(/\s*[（(]\{threshold\}[)）]/, '').replace(/\s*[;；]\s*\{threshold\}/, '');

/** One decision: "a court in South Korea (reasonable grounds)". */
export const filterWords = (lang: Language, f: Decision): string => decisionWords(lang, f, 'filter', (text) => text);

function decisionWords(
  lang: Language,
  f: Decision,
  family: 'filter' | 'decider',
  shortened: (text: string) => string,
): string {
  const special = f.authorizer === 'agency' || f.authorizer === 'none' || f.authorizer === 'unknown';
  const key = `${family}.${special ? f.authorizer : 'is'}`;
  const text = shortened(textsOf(lang)[key] ?? key);
  const { state, formed } = spellers(lang);
  const where = (form?: string) => (form === undefined ? state(f.jurisdiction) : formed(state(f.jurisdiction), form));
  return text.replace(PLACE, (_, name: string, form?: string) =>
    name === 'state' ? where(form) : term(lang, name, f[name as 'authorizer' | 'threshold']),
  );
}
