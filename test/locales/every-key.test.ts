import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../domain/words';
import { learnFromDisk, readTexts } from '../../locales/from-disk';
import { hasText, sentence, stepText } from '../../locales/say';
import { LANGUAGES, type Language } from '../../locales/speak';
import { answersOfTheCity } from '../domain/city';

const languages = Object.keys(LANGUAGES) as Language[];
for (const language of languages) learnFromDisk(language);

const product = (...parts: string[][]): string[] =>
  parts.reduce<string[]>(
    (keys, part) => keys.flatMap((key) => part.map((p) => (key === '' ? p : `${key}.${p}`))),
    [''],
  );

/** Keys the core puts together from parts. */
const BUILT = [
  ...product(['localized'], ['measure', 'operator', 'domestic'], ['below', 'court', 'kept', 'unknown', 'stronger']),
  ...product(['domestic'], ['seat', 'parent', 'place', 'contract'], ['below', 'independent', 'unknown']),
  ...product(['moved'], ['measure', 'operator', 'contested']),
  ...product(['agreement', 'production-order', 'establishment'], ['lost', 'beside']),
  ...product(['encryption'], ['end-to-end-default', 'optional']),
  ...product(['law-unmet'], ['refuses', 'unknown']),
  ...product(
    ['step'],
    ['executive-agreement', 'production-order', 'establishment-compulsion', 'voluntary-disclosure', 'mlat'],
  ),
  ...product(['step'], ['reference-usual', 'reference-preferred', 'reference-strongest']),
  ...product(['counterparty'], ['open', 'road', 'unknown']),
  ...product(['level'], [...LEVELS]),
];

describe.each(languages)('in %s', (lang) => {
  it('every key that can be put together has a text of its own', () => {
    expect(BUILT.filter((key) => !hasText(lang, key))).toEqual([]);
    const own = readTexts(lang, ['law', 'steps', 'terms']);
    expect(BUILT.filter((key) => (own[key] ?? '').trim() === '')).toEqual([]);
  });

  it('no sentence of the small world shows a key, an open place or a gap', () => {
    const told = answersOfTheCity().flatMap(([, a]) =>
      a.findings.flatMap((f) => [sentence(f, lang), ...f.because.map((s) => stepText(s, lang))]),
    );
    expect(told.length).toBeGreaterThan(100);
    const raw = (text: string) => /\{\w+\}|undefined|\b[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.[a-z-]+\b| {2}/.test(text);
    expect([...new Set(told.filter(raw))]).toEqual([]);
  });
});
