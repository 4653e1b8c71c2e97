import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../domain/states';
import { PAGE_PARTS } from '../../locales/catalogue';
import { learnFromDisk, readTexts } from '../../locales/from-disk';
import { type Language, nearestLanguage } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import { speak } from '../../locales/voice';

const languages = Object.keys(LANGUAGES) as Language[];
for (const language of languages) learnFromDisk(language);

describe('the words of the pages', () => {
  it('never say that anything is safe', () => {
    expect(Object.values(readTexts('en')).filter((text) => /\bsafe(ty|ly)?\b|\bsecure\b/i.test(text))).toEqual([]);
    expect(Object.values(readTexts('ko')).filter((text) => /안전/.test(text))).toEqual([]);
  });

  it.each<[Language, string]>([
    ['de', 'du|dein[a-z]*|dir|dich'],
    ['es', 'tú|ti|te|tus?|puedes|quieres|haces'],
    ['fr', 'tu|toi|ton|tes'],
    ['pt-BR', 'tu|teus?|tuas?|ti'],
    ['ru', 'ты|тебя|тебе|тобой|тво[йяеи]'],
    ['uk', 'ти|тебе|тобі|твій|твоя|твоє|твої'],
    ['be', 'ты|цябе|табе|твой|твая|тваё|твае'],
    ['tr', 'sen|seni|senin|sana'],
    ['hi', 'तू|तुम|तुम्हें|तुम्हारा|तुम्हारी|तुम्हारे'],
    ['fa', 'تو|تورا'],
  ])('have no familiar word for the reader in %s', (language, words) => {
    const familiar = new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'iu');
    expect(Object.entries(readTexts(language)).filter(([, text]) => familiar.test(text))).toEqual([]);
  });

  it('have no key twice among the parts', () => {
    const keys = PAGE_PARTS.flatMap((part) => Object.keys(readTexts('en', [part])));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('are all used', () => {
    const rooms = ['components', 'shell', 'entrypoints', 'locales', 'modules', 'cli'].map(
      (room) => new URL(`../../${room}/`, import.meta.url),
    );
    const source = rooms
      .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => new URL(name, room)))
      .filter(({ pathname }) => /\.tsx?$/.test(pathname))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const families = [...source.matchAll(/`([a-z.]+\.)\$\{/g)].map(([, start]) => start ?? '');
    const isUsed = (key: string) =>
      source.includes(`'${key}'`) ||
      families.some((start) => key.startsWith(start)) ||
      (/\.(one|other)$/.test(key) && source.includes(`'${key.replace(/\.\w+$/, '')}'`));
    expect(
      Object.keys(readTexts('en', ['ui', 'pages', 'page', 'atlas', 'look', 'screen', 'servers', 'packs'])).filter(
        (key) => !isUsed(key),
      ),
    ).toEqual([]);
  });
});

describe('speak', () => {
  it('chooses the form of a number by the language', () => {
    expect(speak('en').count('sources.title', 1)).toBe('1 source');
    expect(speak('en').count('sources.title', 2)).toBe('2 sources');
    expect(speak('ko').count('sources.title', 1)).toBe('출처 1건');
  });

  it.each(languages)('has a name for every state in %s', (language) => {
    const { stateName } = speak(language);
    expect([...COUNTRY_CODES].filter((code) => stateName(code) === code.toUpperCase())).toEqual([]);
  });
});

describe('nearestLanguage', () => {
  it('takes the first shipped language a browser asks for', () => {
    expect(nearestLanguage(['eo', 'ko-KR', 'en'])).toBe('ko');
    expect(nearestLanguage(['eo', 'not a tag'])).toBe('en');
  });

  it('takes Chinese by its script and Portuguese as it is shipped', () => {
    expect(nearestLanguage(['zh-HK'])).toBe('zh-TW');
    expect(nearestLanguage(['zh-Hans-SG'])).toBe('zh-CN');
    expect(nearestLanguage(['zh'])).toBe('zh-CN');
    expect(nearestLanguage(['pt-PT'])).toBe('pt-BR');
  });
});
