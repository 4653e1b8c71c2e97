import { describe, expect, it } from 'vitest';
import { code, COUNTRY_CODES, meantCountry } from '../../../domain/states';
import * as words from '../../../domain/words';

describe('the words of the field', () => {
  it.each(
    Object.entries(words).filter((entry): entry is [string, readonly string[] & (typeof entry)[1]] =>
      Array.isArray(entry[1]),
    ),
  )('%s names each term once', (_, list) => {
    expect(new Set(list).size).toBe(list.length);
    expect(list.filter((term) => !/^[a-z0-9-]+$/.test(term))).toEqual([]);
  });
});

describe('the states', () => {
  it('are the 249 of ISO 3166-1 and Kosovo, without other codes that anybody may assign', () => {
    expect(COUNTRY_CODES.size).toBe(250);
    expect([...COUNTRY_CODES].filter((c) => !/^[a-z]{2}$/.test(c))).toEqual([]);
    expect(['kr', 'gb', 'tw', 'ps', 'xk'].every((c) => COUNTRY_CODES.has(c))).toBe(true);
    expect(['uk', 'eu', 'xa', 'su', 'aa'].some((c) => COUNTRY_CODES.has(c))).toBe(false);
  });

  it('are meant by what people write for them', () => {
    expect(['UK', 'el', 'SU', 'dd', 'yu', 'kr'].map((c) => meantCountry(c))).toEqual([
      'gb',
      'gr',
      'ru',
      'de',
      'rs',
      undefined,
    ]);
  });

  it('stand in capitals in all output', () => {
    expect(code('kr')).toBe('KR');
  });
});
