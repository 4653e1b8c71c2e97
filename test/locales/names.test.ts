import { describe, expect, it, vi } from 'vitest';
import { learnFromDisk, readTexts } from '../../locales/from-disk';

import type { Language } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';
import { filterWords, say } from '../../locales/sentences';
import { spellers } from '../../locales/names';
import { speak } from '../../locales/voice';

const languages = Object.keys(LANGUAGES) as Language[];

for (const language of languages) learnFromDisk(language);

describe('the name of a state', () => {
  it('takes its article in English, in the middle of a sentence and not alone', () => {
    const { state, name } = spellers('en');
    expect([state('US'), name('US'), state('us'), state('KR')]).toEqual([
      'the United States',
      'United States',
      'the United States',
      'South Korea',
    ]);
    expect([state('NL'), state('PH'), state('GB'), state('FR')]).toEqual([
      'the Netherlands',
      'the Philippines',
      expect.stringMatching(/^the /),
      'France',
    ]);
  });

  it.each(languages.filter((l) => l !== 'en'))('never takes the English article in %s', (lang) => {
    const { state, name } = spellers(lang);
    expect(['US', 'NL', 'PH', 'AE'].map(state)).toEqual(['US', 'NL', 'PH', 'AE'].map(name));
    expect(state('US')).not.toMatch(/^the /);
  });

  it('is the code itself where it is none', () => {
    expect([spellers('en').name('UNKNOWN'), spellers('en').state('x1')]).toEqual(['UNKNOWN', 'x1']);
  });

  it('is ours where we have a plainer one', () => {
    const own = Object.entries(readTexts('de', ['regions'])).slice(0, 3);
    expect(own.map(([key]) => spellers('de').name(key.replace('region.', '')))).toEqual(own.map(([, text]) => text));
  });

  it('takes the form a sentence needs: by the rule of its language, or its own', () => {
    const formed = (lang: Language, form: string) =>
      ['KR', 'US', 'CH', 'IR'].map((code) => spellers(lang).formed(spellers(lang).name(code), form));
    expect(formed('de', 'in')).toEqual(['in Südkorea', 'in den Vereinigten Staaten', 'in der Schweiz', 'im Iran']);
    expect(formed('fr', 'of')).toEqual(['de Corée du Sud', 'des États-Unis', 'de Suisse', 'd’Iran']);
    expect(formed('ru', 'of')).toEqual(['Южной Кореи', 'США', 'Швейцарии', 'Ирана']);
    expect(formed('pt-BR', 'in')).toEqual(['na Coreia do Sul', 'nos Estados Unidos', 'na Suíça', 'no Irã']);
    expect(formed('ko', 'of')).toEqual(['대한민국', '미국', '스위스', '이란']);
  });

  it('stands in a text in that form, on the pages and in the law', () => {
    expect(speak('de').say('road.requester', { state: speak('de').state('CH') })).toBe('Behörden in der Schweiz');
    expect(say('de', 'domestic.place.unknown', { state: 'US' })).toMatch(/liegt in den Vereinigten Staaten\./);
    expect(filterWords('de', { jurisdiction: 'IR', authorizer: 'court', threshold: 'none' })).toBe(
      'ein Gericht im Iran (keine Schwelle)',
    );
  });

  it('stands in a list as the language writes lists', () => {
    expect(spellers('en').states(['KR', 'US', 'NL'])).toBe('South Korea, the United States, and the Netherlands');
    expect(spellers('de').states(['KR', 'US'])).toBe('Südkorea und Vereinigte Staaten');
  });

  it('stands in such a list also where the browser does not know the language', async () => {
    vi.resetModules();
    const unknown = vi
      .spyOn(Intl.DisplayNames.prototype, 'resolvedOptions')
      .mockReturnValue({ locale: 'en-US', style: 'long', type: 'region', fallback: 'code' });
    const [fresh, disk] = await Promise.all([import('../../locales/names'), import('../../locales/from-disk')]);
    const listed = (lang: Language, items: string[]) => {
      disk.learnFromDisk(lang);
      return fresh.spellers(lang).list(items);
    };
    expect(listed('be', ['A', 'B', 'C'])).toBe('A, B і C');
    expect(listed('my', ['A', 'B'])).toBe('Aနှင့် B');
    expect([listed('be', ['A']), listed('be', [])]).toEqual(['A', '']);
    unknown.mockRestore();
  });
});

describe('a date', () => {
  it('is written as precise as it is given', () => {
    const { date } = spellers('en');
    expect([date('2016'), date('2016-03'), date('2016-03-10')]).toEqual(['2016', 'March 2016', 'March 10, 2016']);
  });

  it('is the last day of its year in every zone of time', () => {
    expect(spellers('en').date('2016-01-01')).toBe('January 1, 2016');
    expect(spellers('en').date('2016-12-31')).toBe('December 31, 2016');
  });

  it('that is none stays as it is', () => {
    expect(['soon', '2016-3', '20160310'].map(spellers('en').date)).toEqual(['soon', '2016-3', '20160310']);
  });

  it('of a whole year or month is no year or month of the Persian calendar, and a day is', () => {
    const { date } = spellers('fa');
    expect(date('2020')).toContain('۲۰۲۰');
    expect(date('2020-03')).toContain('۲۰۲۰');
    expect(date('2020-03-10')).toContain('۱۳۹۸');
  });
});
