import { describe, expect, it } from 'vitest';
import { bundled as dataset } from '../data/bundled';
import { assess } from '../../domain/assess';
import { DIMENSIONS } from '../../domain/dimensions';
import * as words from '../../domain/words';
import { learnFromDisk, readTexts } from '../../locales/from-disk';
import { dutyText } from '../../locales/duties';
import { hasText, say, sentence } from '../../locales/sentences';
import type { Language } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';

const languages = Object.keys(LANGUAGES) as Language[];
for (const language of languages) learnFromDisk(language);

describe('the law in words', () => {
  it('has no text with markup or a forbidden promise', () => {
    for (const text of Object.values(readTexts('en'))) expect(text).not.toMatch(/[<>]|\bsafe\b|\bsecure\b/i);
  });

  it('has a word for every term of the field', () => {
    const families: [string, readonly string[]][] = [
      ...Object.values(DIMENSIONS).map(({ family, values }): [string, readonly string[]] => [family, values]),
      ['provider', words.PROVIDER_PARTS],
      ['data', words.DATA_KINDS],
      ['track', words.TRACKS],
      ['route', words.ROUTE_KINDS],
      ['level', words.LEVELS],
      ['verdict', words.VERDICTS],
      ['measure', words.MEASURE_KINDS],
      ['status', words.LEGAL_STATUSES],
      ['offence', words.OFFENCE_FAMILIES],
      ['basis', words.BASES],
      ['confidence', words.CONFIDENCES],
    ];
    for (const [family, terms] of families)
      for (const term of terms)
        expect([family, term, hasText('en', `${family}.${term}`)]).toEqual([family, term, true]);
  });
});

describe('sentences over the real data', () => {
  const homes = ['kr', 'us', 'cn', 'gb', 'fi', 'de', 'ru', 'vn', 'tr', 'ir', 'in', 'br', 'sa', 'jp', 'aq'];
  const steps = homes.flatMap((home, h) =>
    [...dataset.services.values()]
      .filter((_, i) => i % (homes.length * 3) === h)
      .flatMap((s) => {
        const given = s.hosts[0]?.host ?? '';
        return assess(
          { given, person: { home }, on: '2026-11-24', wary: ['us', 'cn'], correspondent: 'someone@naver.com' },
          dataset,
        ).findings;
      }),
  );

  it.each(languages)('in %s leave no placeholder open and no key unsaid', (lang) => {
    const texts = new Set(
      steps
        .flatMap((f) => [
          [f.key, sentence(f, lang)] as const,
          ...f.because.map((b) => [b.key, sentence(b, lang)] as const),
        ])
        .map(([k, t]) => `${k}\t${t}`),
    );
    const bad = [...texts].filter((line) => {
      const [key = '', text = ''] = line.split('\t');
      return text === key || /\{[\w:]+\}|undefined|NaN|  /.test(text);
    });
    expect(bad.slice(0, 20)).toEqual([]);
  });
});

describe('say', () => {
  it('has words for every rule beside the roads', () => {
    const facts: [Parameters<typeof dutyText>[0]['kind'], string[]][] = [
      ['retention-traffic', ['0', '6']],
      ['retention-content', ['0', '6']],
      ['decryption-person', ['no', 'court-order', 'police-demand']],
      ['decryption-provider', ['none', 'existing-capability', 'capability-notice', 'keys']],
      ['real-name-sim', ['true', 'false']],
      ['real-name-account', ['true', 'false']],
    ];
    for (const [kind, values] of facts)
      for (const value of values) expect(dutyText({ kind, value }, 'ko')).not.toMatch(/duty\.|\{/);
  });

  it('gives states their article and terms their words', () => {
    expect(say('en', 'holder.below', { service: 'VK', stateOther: 'US' })).toBe(
      'VK can be ordered from the United States, where nobody independent of the authorities decides.',
    );
  });

  it('begins a sentence with a capital where it begins with a term', () => {
    const params = { state: 'JP', law: 'X', authorizer: 'court', authorizerLost: 'court', stateLost: 'US' };
    expect(say('en', 'localized.measure.court', params)).toContain('A court in Japan still decides');
  });

  it('leaves a placeholder open where a parameter is missing, so that the fault is seen', () => {
    expect(say('en', 'holder.line', { service: 'VK' })).toContain('{stateOther}');
  });

  it('shows an unknown key rather than hiding it', () => {
    expect(say('ko', 'no.such.key')).toBe('no.such.key');
  });

  it('leaves a proper name as it is written', () => {
    expect(say('en', 'domestic.place.unknown', { state: 'US' })).toMatch(/^What/);
    expect(say('en', 'domestic.seat.unknown', { state: 'US', service: 'iCloud' })).toMatch(/^iCloud is/);
    expect(say('en', 'bulk', { state: 'US' })).toMatch(/^The United States collects/);
  });

  it('gives Korean names their particle, and both forms where the sound is not known', () => {
    expect(say('ko', 'domestic.seat.unknown', { state: 'KR', service: '한겨레' })).toMatch(/^한겨레는 /);
    expect(say('ko', 'domestic.seat.unknown', { state: 'KR', service: '디시인' })).toMatch(/^디시인은 /);
    expect(say('ko', 'domestic.seat.unknown', { state: 'KR', service: 'VK' })).toMatch(/^VK은\(는\) /);
  });

  it('takes dataset text as text', () => {
    expect(say('en', 'practice', { finding: '{by} <b>x</b>', by: 'A court', year: '2020' })).toBe(
      '{by} <b>x</b> (A court, 2020)',
    );
  });
});
