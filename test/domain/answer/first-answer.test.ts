import { describe, expect, it } from 'vitest';
import { load } from '../../../cli/load';
import { assess } from '../../../domain/assess';
import { firstAnswer } from '../../../domain/first-answer';
import { suppose } from '../../../domain/what-if/suppose';

const dataset = load();
const question = (given: string, home: string) => ({
  given,
  person: { home },
  on: '2026-11-30',
  preferred: ['signal'],
});
const text = (value: object): string => JSON.stringify(value);

describe('a first answer', () => {
  it.each([
    ['https://vk.com/', 'ru'],
    ['https://mail.google.com/', 'kr'],
    ['https://www.icloud.com.cn/', 'cn'],
    ['https://www.google.com/about', 'de'],
    ['nowhere.example', 'de'],
    ['', 'de'],
  ])('about %j from %s is the whole one without other forums, to the byte and in the same order', (given, home) => {
    const whole = assess(question(given, home), dataset);
    const first = firstAnswer(question(given, home), dataset);
    expect(text(first)).toBe(text({ ...whole, alternatives: [] }));
    expect(text(assess({ ...question(given, home), alternatives: false }, dataset))).toBe(text(first));
  });

  it('leaves other forums to the whole one, which has them in the place they always had', () => {
    const asked = question('https://web.telegram.org/', 'ru');
    const whole = assess(asked, dataset);
    expect(whole.alternatives.length).toBeGreaterThan(3);
    expect(whole.alternatives[0]?.service).toBe('signal');
    expect(Object.keys(whole)).toEqual(Object.keys(firstAnswer(asked, dataset)));
  });

  it('supposes nothing by itself: the whole one does, and then says what a first one says of that dataset', () => {
    const asked = { ...question('https://mail.google.com/', 'kr'), suppose: [{ kind: 'mlat-reform' as const }] };
    const supposed = suppose(dataset, asked.suppose, asked.on);
    const whole = assess({ ...asked, alternatives: false }, dataset);
    expect(whole.weakest['stored-content']).toBe('executive-agreement');
    expect(text(whole)).toBe(text(firstAnswer(asked, supposed)));
    expect(firstAnswer(asked, dataset).weakest['stored-content']).toBe('mlat');
  });
});
