/** How sentences of the law are put together. */
import type { Decision } from '../../domain/assessment';
import { afterEach, describe, expect, it } from 'vitest';
import { learn } from '../../locales/catalogue';
import { learnFromDisk, readTexts } from '../../locales/from-disk';
import { withParticles } from '../../locales/particles';
import { dutyText } from '../../locales/duties';
import { chainWords, filterWords, findingText, hasText, say, sentence, term } from '../../locales/sentences';
import type { Language } from '../../locales/languages';
import { LANGUAGES } from '../../locales/own-names';

const languages = Object.keys(LANGUAGES) as Language[];

for (const language of languages) learnFromDisk(language);

describe('a decision in words', () => {
  const by = (authorizer: Decision['authorizer'], threshold: Decision['threshold'] = 'probable-cause'): Decision => ({
    jurisdiction: 'US',
    authorizer,
    threshold,
  });

  it('names who decides, where and on what', () => {
    expect(filterWords('en', by('court'))).toBe('a court in the United States (probable cause)');
    expect(filterWords('en', by('agency', 'none'))).toBe(
      'an authority of the United States on its own word (no threshold)',
    );
    expect(filterWords('en', by('none'))).toBe('nobody in the United States');
    expect(filterWords('en', by('unknown'))).toBe('somebody in the United States (we do not know who)');
  });

  it('stands before the next one, and nothing stands for none', () => {
    expect(chainWords('en', [by('court'), { ...by('prosecutor'), jurisdiction: 'KR' }])).toBe(
      'a court in the United States (probable cause), then a prosecutor in South Korea (probable cause)',
    );
    expect(chainWords('en', [])).toBe('');
  });

  it('is told by the reasoning, and without thresholds where it is told who must agree', () => {
    const chain: Decision[] = [{ ...by('prosecutor'), jurisdiction: 'KR' }, by('court')];
    const text = say('en', 'explain.road', { data: 'stored-content', route: 'mlat', filters: chain });
    expect(text).toContain(
      'a prosecutor in South Korea (probable cause), then a court in the United States (probable cause)',
    );
    const who = say('en', 'decide.both', { deciders: chain });
    expect(who).toContain('A prosecutor in South Korea and a court in the United States');
    expect(who).not.toContain('probable cause');
  });

  it('is somebody who agrees: the authority itself, or somebody unknown', () => {
    const both = [{ ...by('agency'), jurisdiction: 'CN' }, by('unknown')];
    expect(say('en', 'decide.both', { deciders: both })).toBe(
      'The authorities of China themselves and somebody in the United States (we do not know who) must both agree before ' +
        'what you wrote is read.',
    );
  });

  it.each([
    ['en', 'a prosecutor in Switzerland (a court decides if somebody objects)'],
    ['zh-TW', '瑞士檢察官（有人異議時'],
  ] as const)('is followed at once by the court that can still be had, in %s', (lang, expected) => {
    const swiss: Decision = { ...by('prosecutor'), jurisdiction: 'CH', review: 'court-on-objection' };
    expect(say(lang, 'decide.both', { deciders: [by('court'), swiss] })).toContain(expected);
    expect(say(lang, 'decide.both', { deciders: [by('court'), { ...swiss, review: 'none' }] })).not.toMatch(/[(（]/);
  });

  it.each(languages)('never shows an empty bracket where the threshold is left out, in %s', (lang) => {
    const deciders = (['court', 'agency', 'none', 'unknown'] as const).map((authorizer) => by(authorizer));
    const text = say(lang, 'decide.all', { deciders });
    expect(text).not.toMatch(/[{}]|\(\s*\)|（\s*）/);
    expect(text).not.toContain(term(lang, 'threshold', 'probable-cause'));
  });
});

/** English with some texts of our own. */
const also = (texts: Record<string, string>) => learn('en', { ...readTexts('en'), ...texts });

afterEach(() => learnFromDisk('en'));

describe('say', () => {
  it('puts each parameter in by its kind, and leaves other things as they stand', () => {
    also({ 'try.all': '{authorizer} {data} {localized} {value} {number} {system} {date} {states} {law} {odd}' });
    const params = {
      authorizer: 'court',
      data: 'traffic',
      localized: true,
      value: ['KR', 'US'],
      number: 3,
      system: 'SORM',
      date: '2016-03',
      states: ['KR'],
      law: 'Act',
      odd: 'court',
    } as const;
    expect(say('en', 'try.all', params)).toBe(
      `A court ${term('en', 'data', 'traffic')} yes South Korea and the United States 3 SORM March 2016 South Korea Act court`,
    );
    also({ 'try.value': 'x {value}' });
    expect(say('en', 'try.value', { value: 'europe' })).toBe('x europe');
  });

  it('leaves a place open where a parameter is missing, so that the fault is seen', () => {
    also({ 'try.open': 'By {law}.' });
    expect([say('en', 'try.open'), say('en', 'try.open', { law: 'Act' })]).toEqual(['By {law}.', 'By Act.']);
  });

  it('says a supposed norm in the words of each language', () => {
    also({ 'try.law': 'x {law}' });
    const supposed = { kind: 'executive-agreement', between: ['kr', 'us'] } as const;
    expect(say('en', 'try.law', { law: { kind: supposed.kind, between: ['kr', 'us'] } })).not.toMatch(
      /object|executive-agreement|\{/,
    );
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

  it('says in one breath what belongs to one finding, with a space where the language has one', () => {
    also({ 'try.one': 'One.', 'try.two': 'Two.' });
    const two = { key: 'try.one', params: {}, also: [{ key: 'try.two', params: {} }] };
    expect(findingText(two, 'en')).toBe('One. Two.');
    expect(sentence(two, 'en')).toBe('One.');
    const [first, second] = (['empty', 'no-host'] as const).map((key) => say('ja', key));
    expect(findingText({ key: 'empty', params: {}, also: [{ key: 'no-host', params: {} }] }, 'ja')).toBe(
      `${first}${second}`,
    );
    expect(findingText({ key: 'empty', params: {}, also: [{ key: 'no-host', params: {} }] }, 'de')).toContain('. ');
  });

  it('says less than a month of retention in days', () => {
    expect(dutyText({ kind: 'retention-content', value: '0.5' }, 'en')).toBe(
      'What was written must be kept for 15 days.',
    );
    expect(dutyText({ kind: 'retention-traffic', value: '0.5' }, 'ko')).toContain('15일');
  });

  it('says months of retention by their number, and none in words', () => {
    expect(dutyText({ kind: 'retention-traffic', value: '12' }, 'en')).toContain('12');
    expect(dutyText({ kind: 'retention-traffic', value: '0' }, 'en')).not.toMatch(/\b0\b/);
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
