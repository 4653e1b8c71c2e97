/** How sentences of the law are put together. */
import { afterEach, describe, expect, it } from 'vitest';
import { learn } from '../../locales/catalogue';
import { learnFromDisk, readTexts } from '../../locales/from-disk';
import { withParticles } from '../../locales/particles';
import { besideText, chainWords, filterWords, hasText, say, sentence, term } from '../../locales/say';
import { LANGUAGES, type Language } from '../../locales/speak';

const languages = Object.keys(LANGUAGES) as Language[];

for (const language of languages) learnFromDisk(language);

describe('a decision in words', () => {
  const by = (authorizer: string, threshold = 'probable-cause') => ({ jurisdiction: 'US', authorizer, threshold });

  it('names who decides, where and on what', () => {
    expect(filterWords('en', by('court'))).toBe('a court in the United States (probable cause)');
    expect(filterWords('en', by('agency', 'none'))).toBe(
      'an authority of the United States on its own word (no threshold)',
    );
    expect(filterWords('en', by('none'))).toBe('nobody in the United States');
    expect(filterWords('en', by('unknown'))).toBe('in the United States, we do not know who');
  });

  it('stands before the next one, and nothing stands for none', () => {
    expect(chainWords('en', [by('court'), { ...by('prosecutor'), jurisdiction: 'KR' }])).toBe(
      'a court in the United States (probable cause), then a prosecutor in South Korea (probable cause)',
    );
    expect(chainWords('en', [])).toBe('');
  });

  it('is read out of the reasoning, state by state', () => {
    const told = (filters: string) =>
      say('en', 'explain.road', { data: 'stored-content', route: 'mlat', number: '2', filters });
    const text = told('KR court (reasonable-grounds) + US court (probable-cause)');
    expect(text).toContain(
      'a court in South Korea (reasonable grounds), then a court in the United States (probable cause)',
    );
    expect(told('somebody, somewhere')).toContain('somebody, somewhere');
  });
});

/** English with some texts of our own. */
const also = (texts: Record<string, string>) => learn('en', { ...readTexts('en'), ...texts });

afterEach(() => learnFromDisk('en'));

describe('say', () => {
  it('puts terms in their words and leaves other things as they stand', () => {
    also({
      ...readTexts('en'),
      'try.all': '{authorizer} {thresholdLost} {dataKind} {localized} {value} {number} {system}',
    });
    const params = {
      authorizer: 'court',
      thresholdLost: 'none',
      dataKind: 'traffic',
      localized: 'true',
      value: 'KR US',
      number: '3',
      system: 'SORM',
    };
    expect(say('en', 'try.all', params)).toBe(
      `A court no threshold ${term('en', 'data', 'traffic')} yes South Korea and the United States 3 SORM`,
    );
  });

  it('leaves a value that is no code alone, and a law by a name like a term', () => {
    also({ 'try.law': 'x {law} {value}' });
    expect(say('en', 'try.law', { law: 'court', value: 'europe' })).toBe('x court europe');
  });

  it('says the whole sentence where all is known, the plain one where a part is missing or empty', () => {
    also({ 'try.it': 'By {law}.', 'try.it.plain': 'By some law.', 'try.open': 'By {law}.' });
    expect([say('en', 'try.it', { law: 'Act' }), say('en', 'try.it', { law: '' }), say('en', 'try.it')]).toEqual([
      'By Act.',
      'By some law.',
      'By some law.',
    ]);
    expect(say('en', 'try.open')).toBe('By {law}.');
  });

  it('begins each sentence with a capital, and no word within one', () => {
    also({
      'try.caps': '{authorizer} decides. {authorizer} decides, {authorizer} decides! {service} is {authorizer}.',
    });
    expect(say('en', 'try.caps', { authorizer: 'court', service: 'iCloud' })).toBe(
      'A court decides. A court decides, a court decides! iCloud is a court.',
    );
  });

  it('knows whether there is a text', () => {
    expect([hasText('en', 'bulk'), hasText('en', 'no.such'), hasText('en', 'toString')]).toEqual([true, false, false]);
  });

  it('says a year beside who found something, unless it stands there already', () => {
    const of = (by: string) => sentence({ key: 'practice', params: { finding: 'X', by, year: '2020' } }, 'en');
    expect([of('A court'), of('A court, 2 May 2020')]).toEqual(['X (A court, 2020)', 'X (A court, 2 May 2020)']);
  });

  it('says months of retention by their number, and none in words', () => {
    expect(besideText({ kind: 'retention-traffic', value: '12' }, 'en')).toContain('12');
    expect(besideText({ kind: 'retention-traffic', value: '0' }, 'en')).not.toMatch(/\b0\b/);
  });
});

describe('Korean particles', () => {
  it.each([
    ['집은(는)', '집은'],
    ['나무은(는)', '나무는'],
    ['집이(가)', '집이'],
    ['나무이(가)', '나무가'],
    ['집을(를)', '집을'],
    ['나무을(를)', '나무를'],
    ['집(으)로', '집으로'],
    ['나무(으)로', '나무로'],
    ['서울(으)로', '서울로'],
    ['서울은(는)', '서울은'],
    ['VK은(는)', 'VK은(는)'],
    ['집은(는) 나무을(를)', '집은 나무를'],
  ])('%s is written %s', (given, expected) => {
    expect(withParticles(given)).toBe(expected);
  });
});
