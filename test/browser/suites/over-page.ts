import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../locales/languages';
import { speak } from '../../../locales/voice';
import { BROWSER, type Driver, type View } from '../driver';
import { choose } from '../hands';
import { expectedOf } from '../screen/expected';
import { PAIRS } from '../screen/pairs';
import { shared } from '../shared';
import { until } from '../waiting';

let driver: Driver;
const begin = async () => void (driver = await shared());

/** What one may have to scroll through, with everything folded. */
const WHOLE = 1_000;
const IS_LONG = process.env['LEXLOCI_LONG'] === '1';
/** The tallest of what was measured; all pairs where there is time (LEXLOCI_LONG=1). */
const TALLEST = [
  ['mail.google.com', 'GB'],
  ['vk.com', 'RU'],
] as const;
const READ = ['en', 'de', 'fa', 'ko', 'my', 'ru', 'zh-CN'];

interface Closed {
  long: number;
  isWide: boolean;
  /** Titles of whatever is folded, whether it is folded, and in how many lines a title stands. */
  folds: [title: string, isFolded: boolean, lines: number][];
}

const closedIn = (popup: View): Promise<Closed> =>
  popup.evaluate(
    (d) => ({
      long: d.documentElement.scrollHeight,
      isWide: d.documentElement.scrollWidth > (d.defaultView?.innerWidth ?? 0),
      folds: [...d.querySelectorAll<HTMLDetailsElement>('.fold > details')].map((fold) => [
        fold.querySelector('h2')?.textContent ?? '',
        !fold.open,
        fold.querySelector('h2')?.getClientRects().length ?? 0,
      ]),
    }),
    null,
  );

/** The popup speaks a language once the first sentence and the last title do. */
const speaks = (popup: View, language: Language, sentence: string) =>
  until(
    () =>
      popup.evaluate(
        (d, said) =>
          d.documentElement.lang === said.language &&
          d.querySelector('output.sentence')?.textContent === said.sentence &&
          d.querySelector('.servers h2')?.textContent === said.last,
        { language, sentence, last: speak(language).say('servers.ask') },
      ),
    `it speaks ${language}`,
  );

describe(`pressed over a page in ${BROWSER}, the popup`, () => {
  beforeAll(begin);
  it.each(IS_LONG ? [...TALLEST, ...PAIRS] : TALLEST)(
    'for %s seen from %s is no longer than it may be, the questions about the page being one line each',
    async (host, home) => {
      const all = expectedOf(host, home).filter(({ language }) => IS_LONG || READ.includes(language));
      await choose(driver, { home, language: all[0]?.language, legend: 3 });
      await driver.visit(`${host}/`);
      const popup = await driver.pressButton();
      const faults: string[] = [];
      for (const { language, sentence } of all) {
        await choose(driver, { language });
        await speaks(popup, language, sentence);
        const { long, isWide, folds } = await closedIn(popup);
        const { say } = speak(language);
        if (long > WHOLE) faults.push(`${language}: is ${long} px long`);
        if (isWide) faults.push(`${language}: is too wide`);
        expect(folds).toEqual(
          expect.arrayContaining([
            [say('page.ask'), true, 1],
            [say('servers.ask'), true, 1],
          ]),
        );
        expect(folds.filter(([, isFolded]) => !isFolded)).toEqual([]);
      }
      await popup.close();
      expect(faults).toEqual([]);
    },
  );
});
