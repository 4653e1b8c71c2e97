import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../locales/languages';
import { BROWSER, type Driver } from '../driver';
import { shared } from '../shared';
import { holds } from '../waiting';

let driver: Driver;
let page: Page;
const begin = async () => {
  driver = await shared();
  page = await driver.openPage('popup.html');
  // As much of a popup as both browsers show beside a scroll bar that takes its place.
  await page.setViewport({ width: BROWSER === 'firefox' ? 348 : 360, height: 600 });
};

/** What may not be more than one screen, and what one may have to scroll for. */
const FIRST_SCREEN = 600;
const WHOLE = 1_000;

const PAIRS = [
  'mail.google.com KR',
  'www.icloud.com.cn CN',
  'vk.com DE',
  'signal.org IR',
  'proton.me DE',
  'mail.google.com FI',
  'max.ru RU',
  'kakaotalk.com KR',
  'mail.zoho.sa SA',
  'web.whatsapp.com IN',
  'web.telegram.org RU',
  'outlook.live.com US',
  'mail.naver.com KR',
  'wx.qq.com CN',
  'web.eitaa.com IR',
  'chat.deepseek.com DE',
  'www.tiktok.com US',
  'www.facebook.com VN',
  'line.me JP',
  'mail.yandex.ru KZ',
  'e.mail.ru BY',
  'www.viber.com UA',
  'slack.com GB',
  'zoom.us TR',
  'www.dropbox.com CA',
  'github.com FR',
  'x.com IN',
  'www.instagram.com BR',
  'discord.com MM',
  'threema.ch CH',
] as const;

interface Screen {
  level: string;
  sentence: string;
  /** Who decides, as far as it stands in the first screen. */
  deciders: string[];
  /** Is there a lock, and does it stand in the first screen? */
  locks: boolean[];
  whole: number;
  isWide: boolean;
}

async function screenOf(pair: string, language: Language): Promise<Screen> {
  const [given, home] = pair.split(' ');
  await page.evaluate(
    async (chosen, asked) => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', { storage: Record<'local' | 'session', Area> }>;
      const { storage } = api.browser ?? api.chrome;
      await Promise.all([storage.local.set(chosen), storage.session.set({ asked })]);
      document.documentElement.dataset.before = '';
      setTimeout(() => location.reload());
    },
    { home, language, legend: 3 },
    { given },
  );
  await holds(page, () => {
    const { before, ready } = document.documentElement.dataset;
    return before === undefined && ready !== undefined && document.querySelector('.take') !== null;
  });
  return page.evaluate((end) => {
    const inFirst = (element: Element) => element.getBoundingClientRect().bottom <= end;
    const text = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(inFirst).map((element) => element.innerText);
    return {
      level: text('.answer > header .level').join(' '),
      sentence: text('output.sentence').join(' '),
      deciders: text('.pair .road:first-child .gate b, .roads .no-gate'),
      locks: [...document.querySelectorAll('svg.sealed')].map(inFirst),
      whole: document.documentElement.scrollHeight,
      isWide: document.documentElement.scrollWidth > innerWidth,
    };
  }, FIRST_SCREEN);
}

interface Area {
  set(values: object): Promise<void>;
}

const isLong = process.env.LEXLOCI_LONG === '1';
const READ: readonly Language[] = isLong ? (Object.keys(LANGUAGES) as Language[]) : ['en', 'de', 'my', 'id'];
const ASKED = isLong ? PAIRS : PAIRS.slice(0, 6);

describe(`the first screen in ${BROWSER}`, () => {
  beforeAll(begin);
  afterAll(() => page.close());
  it.each(READ)(
    'names level, cause, who decides and a lock where there is one, and the whole is no longer than it may be, in %s',
    async (language) => {
      const faults: string[] = [];
      for (const pair of ASKED) {
        const { level, sentence, deciders, locks, whole, isWide } = await screenOf(pair, language);
        const missing = [
          level.length === 0 && 'level',
          sentence.length < 10 && 'sentence',
          deciders.length === 0 && 'who decides',
          locks.includes(false) && 'lock',
          isWide && 'sideways',
          whole > WHOLE && `${whole} px`,
        ].filter((what) => what !== false);
        if (missing.length > 0) faults.push(`${pair}: ${missing.join(', ')}`);
      }
      expect(faults).toEqual([]);
    },
    300_000,
  );
});
