import { describe, expect, it } from 'vitest';
import { LEVELS } from '../../domain/words';
import { learnFromDisk, readTexts } from '../../locales/from-disk';
import { SENTENCES } from '../../domain/findings/sentences';
import { findingText, hasText, sentence } from '../../locales/sentences';
import type { Language } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import { answersOfTheCity } from '../domain/city';

const languages = Object.keys(LANGUAGES) as Language[];
for (const language of languages) learnFromDisk(language);

/** Every sentence of the core, and the words of its levels. */
const BUILT = [...Object.keys(SENTENCES), ...LEVELS.map((level) => `level.${level}`)];

describe.each(languages)('in %s', (lang) => {
  it('every key that can be put together has a text of its own', () => {
    expect(BUILT.filter((key) => !hasText(lang, key))).toEqual([]);
    const own = readTexts(lang, ['law', 'steps', 'terms']);
    expect(BUILT.filter((key) => (own[key] ?? '').trim() === '')).toEqual([]);
  });

  it('no sentence of the small world shows a key, an open place or a gap', () => {
    const told = answersOfTheCity().flatMap(([, a]) =>
      a.findings.flatMap((f) => [findingText(f, lang), ...f.because.map((s) => sentence(s, lang))]),
    );
    expect(told.length).toBeGreaterThan(100);
    const raw = (text: string) =>
      /\{[\w:]+\}|undefined|\b[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*\.[a-z-]+\b| {2}/.test(text);
    expect([...new Set(told.filter(raw))]).toEqual([]);
  });
});
