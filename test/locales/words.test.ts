/** How sentences are put together: names, dates, numbers, directions, chains of decisions. */
import { afterEach, describe, expect, it } from 'vitest';
import { learn, textsIn, textsOf } from '../../locales/catalogue';
import { learnFromDisk, readTexts } from '../../locales/from-disk';
import { withParticles } from '../../locales/particles';
import { besideText, chainWords, filterWords, hasText, say, sentence, term } from '../../locales/say';
import {
  directionOf,
  fill,
  isLanguage,
  isolated,
  LANGUAGES,
  type Language,
  nearestLanguage,
} from '../../locales/speak';
import { spellers } from '../../locales/spell';
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

  it('stands in a list as the language writes lists', () => {
    expect(spellers('en').states(['KR', 'US', 'NL'])).toBe('South Korea, the United States, and the Netherlands');
    expect(spellers('de').states(['KR', 'US'])).toBe('Südkorea und Vereinigte Staaten');
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
    expect(fill('{name}', { name: 'Gmail' }, 'fa')).toBe('\u2068Gmail\u2069');
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
    expect(speak('en').tell('two-filters', { state: 'KR' })).toContain('South Korea');
    expect(speak('en').say('age.advice')).toBe(readTexts('en', ['ui'])['age.advice'] ?? readTexts('en')['age.advice']);
  });
});
