import { describe, expect, it } from 'vitest';
import { textsIn, textsOf } from '../../locales/catalogue';
import { learnFromDisk, readTexts } from '../../locales/from-disk';
import { say } from '../../locales/sentences';
import { directionOf, fill, isLanguage, isolated, type Language, nearestLanguage } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import { speak } from '../../locales/voice';

const languages = Object.keys(LANGUAGES) as Language[];

for (const language of languages) learnFromDisk(language);

describe('the direction of a language', () => {
  it('is from the right for Arabic and Persian alone', () => {
    expect(languages.filter((l) => directionOf(l) === 'rtl')).toEqual(['ar', 'fa']);
    expect(speak('ar').direction).toBe('rtl');
  });

  it('keeps a Latin name within it in its own, and no other name', () => {
    expect([isolated('Gmail', 'ar'), isolated('Gmail', 'en'), isolated('كوريا', 'ar')]).toEqual([
      '\u2068Gmail\u2069',
      'Gmail',
      'كوريا',
    ]);
  });
});

describe('fill', () => {
  it('puts parameters in, and leaves a place open where there is none', () => {
    expect(fill('{a} and {b} and {a}', { a: 1, b: 'x' })).toBe('1 and x and 1');
    expect(fill('{a} {b}', { a: 0 })).toBe('0 {b}');
    // A day is no word, and turned about it would be another day.
    expect(fill('{day}', { day: '2026-03-10' }, 'fa')).toBe('\u20682026-03-10\u2069');
    expect(fill('{name}', { name: 'Gmail' }, 'fa')).toBe('\u2068Gmail\u2069');
    expect(fill('{state:in} {b}', { state: 'x' }, 'en')).toBe('x {b}');
    expect(fill('{a}은(는), {a}와(과)', { a: '한국' }, 'ko')).toBe('한국은, 한국과');
  });
});

describe('languages', () => {
  it('are those shipped, by their very tags', () => {
    expect(['en', 'pt-BR', 'zh-TW'].every(isLanguage)).toBe(true);
    expect(['pt', 'EN', 'toString', '', undefined, 3].some(isLanguage)).toBe(false);
  });

  it('are chosen as the browser asks, first what it wants most', () => {
    expect(nearestLanguage(['de-AT', 'ko'])).toBe('de');
    expect(nearestLanguage(['xx', 'tr'])).toBe('tr');
    expect(nearestLanguage(['pt-BR'])).toBe('pt-BR');
    expect(nearestLanguage(['zh-Hant-MO'])).toBe('zh-TW');
    expect(nearestLanguage([])).toBe('en');
    expect(nearestLanguage(['eo'])).toBe('en');
  });
});

describe('a catalogue', () => {
  it('is read from texts with notes and from plain ones, words of the terminal behind a name of their own', () => {
    expect(textsIn('ui', { a: { text: 'A', note: 'n' }, b: 'B' })).toEqual({ a: 'A', b: 'B' });
    expect(textsIn('cli', { a: 'A' })).toEqual({ 'cli.a': 'A' });
  });

  it('has English beneath what is not translated yet, names of states apart', () => {
    expect(readTexts('ko', ['no-such-part'])).toEqual({});
    const korean = readTexts('ko', ['terms']);
    expect(Object.keys(korean)).toEqual(expect.arrayContaining(Object.keys(readTexts('en', ['terms']))));
    expect(
      Object.keys(readTexts('ko', ['regions'])).some(
        (key) => readTexts('en', ['regions'])[key] === readTexts('ko', ['regions'])[key],
      ),
    ).toBe(false);
  });

  it('of a language not learned is empty, so that keys are seen', () => {
    expect(textsOf('xx' as Language)).toEqual({});
    expect(say('xx' as Language, 'bulk')).toBe('bulk');
  });
});

describe('speak', () => {
  it('counts by the plural of the language', () => {
    const of = (lang: Language) => [1, 2, 5].map((n) => speak(lang).count('sources.title', n));
    expect(of('en')).toEqual(['1 source', '2 sources', '5 sources']);
    expect(new Set(of('ru').map((text) => text.replace(/\d+ ?/, ''))).size).toBe(3);
    expect(new Set(of('be').map((text) => text.replace(/\d+ ?/, ''))).size).toBe(3);
  });

  it('writes numbers, names, days and terms as the language does', () => {
    const { number, stateName, state, day, term: alone, word, language } = speak('de');
    expect([number(1234.5), stateName('KR'), state('KR'), day('2016-03')]).toEqual([
      '1.234,5',
      'Südkorea',
      'Südkorea',
      'März 2016',
    ]);
    expect(word('verdict', 'same').charAt(0)).not.toBe(alone('verdict', 'same').charAt(0));
    expect(alone('verdict', 'same').slice(1)).toBe(word('verdict', 'same').slice(1));
    expect(language).toBe('de');
  });

  it('says sentences of the law and words of the pages', () => {
    expect(speak('en').tell('bulk', { state: 'KR' })).toContain('South Korea');
    expect(speak('en').say('age.advice')).toBe(readTexts('en', ['ui'])['age.advice'] ?? readTexts('en')['age.advice']);
  });
});
