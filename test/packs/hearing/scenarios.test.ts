/** What somebody reads who has taken in a pack: whose word it is, in the same breath. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment, Person } from '../../../domain/assessment';
import { assess } from '../../../domain/assess';
import { weight } from '../../../domain/findings/findings';
import { findingsOf, ownFindings } from '../../../domain/answer/whose';
import { learnFromDisk } from '../../../locales/from-disk';
import { adviceText, differenceText, noticesOf, unreadOf, withdrawnText } from '../../../locales/heard';
import { findingText } from '../../../locales/sentences';
import type { Language } from '../../../locales/languages';
import { LANGUAGES } from '../../../locales/own-names';
import { hear } from '../../../packs/hearing/hear';
import { bundled } from '../../data/bundled';
import { type Fixture, FIXTURES, fixture } from '../fixtures';

beforeAll(() => {
  for (const language of ['en', 'ko', 'fa'] as const) learnFromDisk(language);
});

const DAY = '2026-11-25';
const ask = (names: readonly Fixture[], given: string, home: string, person: Partial<Person> = {}): Assessment =>
  hear({ given, person: { home, ...person }, on: DAY, alternatives: false }, bundled, names.map(fixture));

/** Everything one pack is heard to say, in the order it is read. */
function heardFrom(a: Assessment, lang: Language = 'en'): string[] {
  const [h] = a.heard ?? [];
  if (h === undefined) return [];
  return [
    ...noticesOf(h, a, lang),
    ...h.differs.map((d) => differenceText(d, h, lang)),
    ...findingsOf(a, h).map((f) => findingText(f, lang)),
    ...h.withdrawn.map((w) => withdrawnText(w, h, lang)),
    ...h.advice.map((x) => adviceText(x, h, lang)),
    ...unreadOf(h, lang),
  ];
}

describe('a disclosure series of Korea', () => {
  it('is told as figures of a period, by whom, and to those whose authorities asked', () => {
    const [first, second] = heardFrom(ask(['han-river'], 'kakaotalk', 'kr'));
    expect(first).toBe(
      'Han River Letters says: From January 2016 to June 2016, KakaoTalk received 2,255 demands from South Korea (by warrant), answered 1,809 and gave out data of 261,884 accounts.',
    );
    expect(second).toContain('From July 2025 to December 2025, KakaoTalk received 0 demands');
    expect(heardFrom(ask(['han-river'], 'kakaotalk', 'de')).filter((text) => text.includes('received'))).toEqual([]);
  });

  it('comes with advice in the language of the reader, and says where a translation is behind', () => {
    const a = ask(['han-river'], 'kakaotalk', 'kr');
    expect(heardFrom(a).at(-1)).toBe(
      'Han River Letters advises: Keep sensitive talk in secret chats. Ask us first if in doubt. (this translation is older than the original)',
    );
    expect(heardFrom(a, 'ko').at(-1)).toMatch(/^Han River Letters의 조언: 민감한 이야기는/);
    expect(heardFrom(a, 'fa').at(-1)).toContain('비밀채팅');
  });
});

describe('a register of Russia', () => {
  it.each([
    ['telegram', 'As far as known it refuses to cooperate.'],
    ['kakaotalk', 'Whether it cooperates is not known.'],
  ])('that lists %s tells neither that it obeys nor that its data lies there', (service, cooperation) => {
    const known = assess({ given: service, person: { home: 'ru' }, on: DAY, alternatives: false }, bundled);
    const a = ask(['taiga-register'], service, 'ru');
    const [first] = heardFrom(a);
    expect(first).toMatch(/^Taiga Register says: .* has been in the register under this law since/);
    expect(first).toContain(cooperation);
    expect(first).toContain('kept in that state (Russia)');
    expect([a.localized, a.storage, a.measures, a.routes]).toEqual([
      known.localized,
      known.storage,
      known.measures,
      known.routes,
    ]);
  });

  it('weighs nothing for whom that state has no claim on', () => {
    const levels = (home: string) =>
      ask(['taiga-register'], 'kakaotalk', home).findings.flatMap((f) => (f.kind === 'told' ? [f.level] : []));
    expect([levels('kr'), levels('ru')]).toEqual([['none'], ['hint']]);
  });

  it('takes a word back aloud, and counts what this program cannot read', () => {
    const a = ask(['taiga-register'], 'telegram', 'ru');
    expect(heardFrom(a)).toContainEqual(
      'Taiga Register took this back on October 1, 2026: “Telegram hands keys over.” The reason: The source was withdrawn.',
    );
    expect(heardFrom(a).at(-1)).toBe('Some of what this pack says needs a newer Lex Loci.');
  });
});

describe('a messenger of Iran that only a pack knows', () => {
  it('is told by the pack alone, whose word stands before everything', () => {
    const a = ask(['alborz-watch'], 'https://peyk-messenger.example/', 'ir');
    expect(a.service).toMatchObject({ name: 'Peyk', by: fixture('alborz-watch').publisher });
    expect(findingText(a.findings[0] as never, 'en')).toMatch(/^Alborz Watch says: .*Iran.*Peyk/);
    expect(heardFrom(a)[0]).toBe('Only Alborz Watch knows this address. The dataset of Lex Loci does not.');
    expect(weight(a.level)).toBeGreaterThanOrEqual(weight('alert'));
  });

  it('leaves the law of the state to the dataset, which knows it', () => {
    const a = ask(['alborz-watch'], 'peyk-messenger.example', 'kr');
    expect(ownFindings(a).some(({ kind }) => kind === 'practice')).toBe(true);
    expect(a.findings.filter((f) => f.kind === 'practice' && f.publisher !== undefined)).toEqual([]);
  });

  it('is found by its name in its own script', () => {
    expect(ask(['alborz-watch'], 'پیک', 'ir').service?.name).toBe('Peyk');
    expect(ask([], 'پیک', 'ir').service).toBe(null);
  });

  it('gives advice on apps that no address names, and on whom to be wary of', () => {
    const forks =
      'Alborz Watch advises: Do not install forks of Telegram: they give away your account and your messages.';
    expect(heardFrom(ask(['alborz-watch'], 'telegram', 'de'))).toEqual([forks]);
    expect(heardFrom(ask(['alborz-watch'], 'telegram', 'ir'))).toContainEqual(forks);
    expect(heardFrom(ask(['alborz-watch'], 'gmail', 'ir'))).toEqual([
      'Alborz Watch advises: Remove domestic apps from your phone before you travel.',
    ]);
  });
});

describe('measurements of Türkiye', () => {
  it('tell of a throttling that it has ended, and of an anomaly that it is no block', () => {
    const a = ask(['bosphorus-meter'], 'signal', 'tr');
    expect(heardFrom(a)).toEqual([
      'Bosphorus Meter says: Signal was measured as slowed down from March 19, 2025 to March 21, 2025 (Türkiye). That has ended. Networks: Kuzey Net, Güney Net.',
      'Bosphorus Meter says: Measurements of Signal since November 15, 2026 are irregular (Türkiye). That alone does not show a block. Networks: Doğu Mobil.',
    ]);
    expect(heardFrom(ask(['bosphorus-meter'], 'signal', 'kr'))).toEqual([]);
  });
});

describe('what was said in Hong Kong in 2020', () => {
  it('reads as old as it is', () => {
    const [first] = heardFrom(ask(['harbour-letters'], 'whatsapp', 'hk'));
    expect(first).toBe(
      'Harbour Letters says: WhatsApp said (July 6, 2020) that it had paused answering demands of these authorities: Hong Kong. Nobody has confirmed this since July 7, 2020. It may no longer hold.',
    );
  });
});

describe('a messenger that moved', () => {
  it('is told in two voices side by side', () => {
    const a = ask(['silk-road'], 'telegram', 'uz');
    expect(heardFrom(a)[0]).toBe('Where the data is kept. Lex Loci: not known. Silk Road Notes: Uzbekistan.');
    expect(heardFrom(a)[1]).toMatch(/^Silk Road Notes says: What you wrote is kept in Uzbekistan\./);
    expect(a.storage.places).toEqual([]);
    expect(a.heard?.[0]?.sources.map(({ title }) => title)).toEqual(['A visit to Tashkent']);
  });

  it('says nothing before the day it moved, and nothing of other services', () => {
    const before = { given: 'telegram', person: { home: 'uz' }, on: '2026-02-01', alternatives: false as const };
    expect(hear(before, bundled, [fixture('silk-road')]).heard).toBeUndefined();
    expect(ask(['silk-road'], 'gmail', 'uz').heard).toBeUndefined();
  });
});

describe('all of them together', () => {
  it('are listed with the dataset, stand in the order of their ids, and an old one says so', () => {
    const a = ask(FIXTURES, 'telegram', 'ru');
    expect(a.dataset.packs).toEqual(FIXTURES.map((n) => `${fixture(n).publisher}/${n}@3`).sort());
    expect((a.heard ?? []).map(({ publisher }) => publisher)).toEqual(
      (a.heard ?? []).map(({ publisher }) => publisher).sort(),
    );
    const late = hear({ given: 'telegram', person: { home: 'ru' }, on: '2027-07-01' }, bundled, [
      fixture('taiga-register'),
    ]);
    expect(late.heard?.[0]?.expired).toBe(true);
    expect(heardFrom(late)).toContainEqual(expect.stringContaining('past its last day'));
  });
});

describe('in every language', () => {
  it.each(Object.keys(LANGUAGES) as Language[])(
    '%s leaves no place open, no key unsaid and no two full stops',
    (lang) => {
      learnFromDisk(lang);
      const told = [
        ['telegram', 'ru'],
        ['kakaotalk', 'kr'],
        ['signal', 'tr'],
        ['whatsapp', 'hk'],
        ['peyk-messenger.example', 'ir'],
        ['telegram', 'uz'],
      ].flatMap(([given = '', home = '']) => {
        const a = ask(FIXTURES, given, home);
        return (a.heard ?? []).flatMap((h) => [
          ...noticesOf(h, a, lang),
          ...h.differs.map((d) => differenceText(d, h, lang)),
          ...findingsOf(a, h).map((f) => findingText(f, lang)),
          ...h.withdrawn.map((w) => withdrawnText(w, h, lang)),
          ...h.advice.map((x) => adviceText(x, h, lang)),
          ...unreadOf(h, lang),
        ]);
      });
      expect(told.length).toBeGreaterThan(10);
      expect(told.filter((text) => /\{\w|undefined|\b(told|heard|process)\.[a-z]|\.\.|。。|\.。/.test(text))).toEqual(
        [],
      );
    },
  );
});
