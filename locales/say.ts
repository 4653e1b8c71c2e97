/** Sentences of the law from keys and parameters: the core names, this says. Runs in the browser and in the terminal. */
import type { BesideFact, Finding, Step } from '../domain/assessment';
import { textsOf } from './catalogue';
import { withParticles } from './particles';
import { isolated, type Language } from './speak';
import { spellers } from './spell';

/** Kinds of parameter that are words of the field: `authorizerLost` is said as `authorizer.…`. */
const TERMS = [
  'authorizer',
  'threshold',
  'fact',
  'route',
  'data',
  'offence',
  'verdict',
  'level',
  'confidence',
  'basis',
];

/** Proper names and addresses keep their first letter as it is: iCloud, example.org. */
const PROPER = new Set([
  'service',
  'services',
  'operator',
  'twin',
  'reference',
  'host',
  'address',
  'law',
  'key',
  'finding',
]);

/** Is there a text of this key? */
export const hasText = (lang: Language, key: string): boolean => Object.hasOwn(textsOf(lang), key);

/**
 * The text of a key with its parameters put in: `{state…}` and `{states…}` by the names of states, `{date…}` as a date,
 * `{authorizer…}` and its kin as terms, anything else as it stands. Where a parameter is missing or empty, the `.plain`
 * text is said. A parameter that begins a sentence begins with a capital. An unknown key is said as itself, so that the
 * fault is seen and not hidden.
 */
export function say(lang: Language, key: string, params: Readonly<Record<string, string>> = {}): string {
  const catalogue = textsOf(lang);
  const full = catalogue[key] ?? key;
  const plain = catalogue[`${key}.plain`];
  const lacks = [...full.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => (params[name] ?? '') === '');
  const text = lacks && plain !== undefined ? plain : full;
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: string, at: number) => {
    const value = params[name];
    if (value === undefined) return whole;
    const said = isolated(localise(lang, name, value), lang);
    return !PROPER.has(name) && /(^|[.!?] )$/.test(text.slice(0, at))
      ? said.charAt(0).toLocaleUpperCase(lang) + said.slice(1)
      : said;
  });
  return lang === 'ko' ? withParticles(filled) : filled;
}

/** A word of the field in the middle of a sentence: `term('en', 'authorizer', 'court')` is "a court". */
export const term = (lang: Language, kind: string, value: string): string => textsOf(lang)[`${kind}.${value}`] ?? value;

/** The sentence of a finding. Who found something often stands with its year: then the year is not said again. */
export function sentence({ key, params }: Pick<Finding, 'key' | 'params'>, lang: Language): string {
  const { year, ...rest } = params;
  return say(lang, key, year !== undefined && params.by?.includes(year) ? rest : params);
}

/** A rule beside the roads: retention, compelled decryption, real names. */
export function besideText({ kind, value }: Pick<BesideFact, 'kind' | 'value'>, lang: Language): string {
  const key = `beside.${kind}.${value}`;
  return hasText(lang, key) ? say(lang, key) : say(lang, `beside.${kind}`, { number: value });
}

/** The text of one step of the reasoning. */
export const stepText = (step: Pick<Step, 'key' | 'params'>, lang: Language): string =>
  say(lang, step.key, step.params);

/** Parameters that are true, false or unknown. */
const TRIS = new Set(['applies', 'complies', 'localized']);

function localise(lang: Language, name: string, value: string): string {
  const speller = spellers(lang);
  if (name.startsWith('states')) return speller.states(value.split(' ').filter((s) => s !== ''));
  if (name.startsWith('state')) return speller.state(value);
  if (name.startsWith('date')) return speller.date(value);
  if (name === 'value' && /^[A-Z]{2}( [A-Z]{2})*$/.test(value)) return speller.states(value.split(' '));
  if (name === 'filters') return filters(lang, value);
  if (TRIS.has(name)) return term(lang, 'tri', value);
  if (name === 'law' || name === 'by') return value;
  const kind = TERMS.find((t) => name.startsWith(t));
  return kind === undefined ? value : term(lang, kind, value);
}

/** `KR court (reasonable-grounds) + US court (probable-cause)`, as the core writes a chain down, in words. */
function filters(lang: Language, chain: string): string {
  const links = chain.split(' + ').map((link) => /^(\S+) (\S+) \((\S+)\)$/.exec(link));
  if (links.some((link) => link === null)) return chain;
  return chainWords(
    lang,
    links.map((link) => ({ jurisdiction: link?.[1] ?? '', authorizer: link?.[2] ?? '', threshold: link?.[3] ?? '' })),
  );
}

interface Decision {
  jurisdiction: string;
  authorizer: string;
  threshold: string;
}

/** "a court in South Korea (reasonable grounds), then a court in the United States (probable cause)"; empty for none. */
export const chainWords = (lang: Language, chain: readonly Decision[]): string =>
  chain.map((f) => filterWords(lang, f)).join(term(lang, 'filter', 'then'));

/** One decision: "a court in South Korea (reasonable grounds)". */
export function filterWords(lang: Language, f: Decision): string {
  const special = f.authorizer === 'agency' || f.authorizer === 'none' || f.authorizer === 'unknown';
  const key = `filter.${special ? f.authorizer : 'is'}`;
  const text = textsOf(lang)[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'state' ? spellers(lang).state(f.jurisdiction) : term(lang, name, f[name as 'authorizer' | 'threshold']),
  );
}
