import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '../../domain/check/iso-3166';
import { nearestLanguage } from '../../locales/speak';
import { en } from '../../locales/ui.en';
import { ko } from '../../locales/ui.ko';
import { speak } from '../../locales/voice';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('the words of the interface', () => {
  it('are the same keys in each language', () => {
    expect(Object.keys(ko).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(Object.keys(en) as (keyof typeof en)[])('%s has the same placeholders and a text in each language', (key) => {
    expect(placeholders(ko[key])).toEqual(placeholders(en[key]));
    expect(ko[key].trim()).not.toBe('');
  });

  it('never say that anything is safe', () => {
    expect(Object.values(en).filter((text) => /\bsafe(ty|ly)?\b|\bsecure\b/i.test(text))).toEqual([]);
    expect(Object.values(ko).filter((text) => /안전/.test(text))).toEqual([]);
  });

  it('are all used', () => {
    const rooms = ['components', 'entrypoints', 'locales'].map((room) => new URL(`../../${room}/`, import.meta.url));
    const source = rooms
      .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => new URL(name, room)))
      .filter(({ pathname }) => /\.tsx?$/.test(pathname) && !/\/ui\.\w+\.ts$/.test(pathname))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const families = [...source.matchAll(/`([a-z.]+\.)\$\{/g)].map(([, start]) => start ?? '');
    const isUsed = (key: string) =>
      source.includes(`'${key}'`) ||
      families.some((start) => key.startsWith(start)) ||
      (/\.(one|other)$/.test(key) && source.includes(`'${key.replace(/\.\w+$/, '')}'`));
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe('speak', () => {
  it('chooses the form of a number by the language', () => {
    expect(speak('en').count('sources.title', 1)).toBe('1 source');
    expect(speak('en').count('sources.title', 2)).toBe('2 sources');
    expect(speak('ko').count('sources.title', 1)).toBe('출처 1건');
  });

  it.each(['en', 'ko'] as const)('has a name for every state in %s', (language) => {
    const { stateName } = speak(language);
    expect([...COUNTRY_CODES].filter((code) => stateName(code) === code.toUpperCase())).toEqual([]);
  });
});

describe('nearestLanguage', () => {
  it('takes the first shipped language a browser asks for', () => {
    expect(nearestLanguage(['fr-FR', 'ko-KR', 'en'])).toBe('ko');
    expect(nearestLanguage(['fr-FR'])).toBe('en');
  });
});
