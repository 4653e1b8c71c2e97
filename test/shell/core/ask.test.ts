import { describe, expect, it } from 'vitest';
import { EMPTY_PROFILE } from '../../../components/profile';
import { ask } from '../../../shell/core/ask';
import { askersOf, personOf } from '../../../shell/core/question';
import { today } from '../../../shell/core/today';
import { load } from '../../../cli/load';

describe('the question a page asks', () => {
  it('carries what was said of an account to that service alone', () => {
    const profile = { ...EMPTY_PROFILE, home: 'KR', accounts: { icloud: { accountRegion: 'CN' } } };
    expect(personOf('KR', profile, 'icloud')).toEqual({ home: 'kr', accountRegion: 'cn' });
    expect(personOf('KR', profile, 'gmail')).toEqual({ home: 'kr' });
    expect(personOf('KR', profile)).toEqual({ home: 'kr' });
  });

  it('leaves out what was not said, so that the core may assume it and say so', () => {
    expect(personOf('IR', { ...EMPTY_PROFILE, residence: 'DE', citizenship: 'IR' })).toEqual({
      home: 'ir',
      residence: 'de',
      citizenship: ['ir'],
    });
  });

  it('understands a service by its name, and guesses nothing', () => {
    const dataset = load();
    const of = (typed: string) => ask(typed, 'KR', EMPTY_PROFILE, dataset, { alternatives: false }).service?.id;
    expect(['Gmail', ' kakaotalk ', 'Telegram'].map(of)).toEqual(['gmail', 'kakaotalk', 'telegram']);
    expect(['gmai', 'mail', 'telegram.evil.example'].map(of)).toEqual([undefined, undefined, undefined]);
  });

  it('lets the country of the phone number stand for its dialling code', () => {
    const dataset = load();
    const of = (phonePrefix?: string) =>
      ask('wechat.com', 'KR', { ...EMPTY_PROFILE, ...(phonePrefix && { phonePrefix }) }, dataset, { on: '2026-11-25' });
    expect(of('CN').operator?.id).not.toBe(of().operator?.id);
    expect(of('CN').person.find(({ fact }) => fact === 'phonePrefix')).toMatchObject({ assumed: false });
  });
});

describe('today', () => {
  it('is the day on the person’s own calendar', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

it('those who ask are the home, whoever the person is wary of, and where they belong besides, in small letters', () => {
  expect(askersOf({ ...EMPTY_PROFILE, home: 'KR', wary: ['US', 'CN'], citizenship: 'DE', residence: 'FR' })).toEqual([
    'kr',
    'us',
    'cn',
    'de',
    'fr',
  ]);
  expect(askersOf(EMPTY_PROFILE)).toEqual([]);
});
