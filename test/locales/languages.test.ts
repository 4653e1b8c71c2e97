import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../domain/states';
import { CLI_PART, MAKING_PART, PACK_PARTS, PAGE_PARTS, REGIONS_PART } from '../../locales/catalogue';
import { PLACE, type Language } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';

type English = Record<string, { text: string; note: string }>;
const parts = [...PAGE_PARTS, ...PACK_PARTS, MAKING_PART, CLI_PART];
const languages = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== 'en');
const folder = new URL('../../locales/', import.meta.url);
const read = (language: string, part: string) =>
  JSON.parse(readFileSync(new URL(`${language}/${part}.json`, folder), 'utf8'));

const existing = (language: string): Record<string, string> =>
  existsSync(new URL(`${language}/${REGIONS_PART}.json`, folder)) ? read(language, REGIONS_PART) : {};

const placeholders = (text: string) => [...new Set([...text.matchAll(PLACE)].map((m) => m[1]))].sort();

/** What a language must say: the English keys, and of each plural family the forms its own grammar has. */
function wanted(language: Language, english: English): Map<string, string> {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const isPlural = (stem: string) => `${stem}.one` in english && `${stem}.other` in english;
  return new Map(
    Object.entries(english).flatMap(([key, { text }]): [string, string][] => {
      const [, stem = ''] = /^(.*)\.(one|other)$/.exec(key) ?? [];
      if (stem === '' || !isPlural(stem)) return [[key, text]];
      return forms.map((form) => [`${stem}.${form}`, english[`${stem}.other`]?.text ?? '']);
    }),
  );
}

/** Words of three letters and more that stand in a row as in English: proper names and citations apart. */
const leftover = (text: string, english: string) => text === english && /[a-z]{4,} [a-z]{3,}/.test(english);

describe('the languages', () => {
  it('lie in one folder each, and no folder is a language nobody can choose', () => {
    const folders = readdirSync(folder, { withFileTypes: true }).flatMap((f) => (f.isDirectory() ? [f.name] : []));
    expect(folders.sort()).toEqual(Object.keys(LANGUAGES).sort());
  });

  it.each(parts)('have a note for translators beside each English text of %s', (part) => {
    const english = read('en', part) as English;
    expect(Object.keys(english).filter((key) => (english[key]?.note ?? '').trim() === '')).toEqual([]);
  });

  describe.each(languages)('%s', (language) => {
    it.each(parts)('says every text of %s, with the same placeholders and no English left over', (part) => {
      const english = read('en', part) as English;
      expect(existsSync(new URL(`${language}/${part}.json`, folder))).toBe(true);
      const own = read(language, part) as Record<string, string>;
      const want = wanted(language, english);
      expect(Object.keys(own).sort()).toEqual([...want.keys()].sort());
      const faults = Object.entries(own).filter(
        ([key, text]) =>
          text.trim() === '' ||
          placeholders(text).join() !== placeholders(want.get(key) ?? '').join() ||
          leftover(text, want.get(key) ?? '') ||
          /[<>\u202a-\u202e\u2066-\u2069]/.test(text),
      );
      expect(faults).toEqual([]);
    });
  });
});

describe('names of states', () => {
  it.each(['be', 'my'])('are written down in %s, which not every browser knows, for every state', (language) => {
    const written = read(language, REGIONS_PART) as Record<string, string>;
    const names = Object.fromEntries(Object.entries(written).filter(([key]) => /^region\.[A-Z]{2}$/.test(key)));
    expect(Object.keys(names).sort()).toEqual([...COUNTRY_CODES].map((code) => `region.${code.toUpperCase()}`).sort());
    expect(Object.values(names).filter((name) => /[a-z]{3}/i.test(name))).toEqual([]);
  });

  it.each(languages)('have in %s a rule for each form a text asks for, and forms of countries only', (language) => {
    const texts = Object.values(Object.assign({}, ...parts.map((part) => read(language, part))) as object);
    const asked = texts.flatMap((text) => [...String(text).matchAll(PLACE)].flatMap(([, , form]) => form ?? []));
    const written = Object.keys(existing(language));
    expect([...new Set(asked)].filter((form) => !written.includes(`region.${form}`))).toEqual([]);
    const codes = written.flatMap((key) => /^region\.([A-Z]+)\.[a-z]+$/.exec(key)?.[1] ?? []);
    expect(codes.filter((code) => code !== 'EU' && !COUNTRY_CODES.has(code.toLowerCase()))).toEqual([]);
  });
});
