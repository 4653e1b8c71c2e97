import type { Page } from 'puppeteer-core';
import { until } from './waiting';

/** What a test does and sees in the atlas. @param page the one it has open now */
export function inAtlas(page: () => Page) {
  const text = (): Promise<string> => page().evaluate(() => document.body.innerText);
  const isWhole = () =>
    until(() => page().evaluate(() => document.querySelector('progress') === null), 'all is worked out');
  return {
    text,
    isWhole,
    async says(words: string | RegExp): Promise<void> {
      const isSaid = async () => new RegExp(words).test(await text());
      await until(isSaid, `the page says ${words}`).catch(async (cause: unknown) => {
        throw new Error(`The page does not say ${words}. It says:\n${await text()}`, { cause });
      });
    },
    /** Follows a link of the page, or an address somebody kept. */
    async go(fragment: string): Promise<void> {
      await page().evaluate((hash) => (location.hash = hash), fragment);
      await isWhole();
    },
    address: () => page().evaluate(() => location.hash),
    /** Presses what a selector names, once it is there. */
    press: (selector: string) =>
      until(
        () =>
          page().evaluate((wanted) => {
            const found = document.querySelector<HTMLElement>(wanted);
            found?.click();
            return found !== null;
          }, selector),
        `${selector} is there to be pressed`,
      ),
  };
}
