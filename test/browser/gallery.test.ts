import { mkdirSync, statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/speak';
import { BROWSER, launch, type Driver } from './driver';
import { faultsOf } from './hands';
import { PICTURES } from './waiting';

let driver: Driver;
let page: Page;
beforeAll(async () => {
  driver = await launch({ gallery: true });
  page = await driver.openPage('gallery.html');
});
afterAll(() => driver.close());

/** Shows the page in a language, in a window of a width. */
async function show(language: string, width = 1180): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.evaluate((tag) => (location.hash = tag), language);
  await page.waitForSelector(`html[data-ready="${language}"]`);
}

/** Everything unfolded, as who reads all of it sees it. */
const unfold = (isOpen: boolean) =>
  page.evaluate((open) => {
    for (const fold of document.querySelectorAll('details')) fold.open = open;
  }, isOpen);

/** Elements whose text stands out of their frame, or is cut. */
const tooWide = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.frame *')].flatMap((element) => {
      const frame = element.closest('.frame')?.getBoundingClientRect();
      const { left, right, width } = element.getBoundingClientRect();
      if (!frame || width < 2 || element.closest('.hidden')) return [];
      const isOut = left < frame.left - 1 || right > frame.right + 1;
      const isCut =
        !['SELECT', 'INPUT', 'OPTION'].includes(element.tagName) && element.scrollWidth > element.clientWidth + 1;
      const isText = getComputedStyle(element).display !== 'inline' && !(element instanceof SVGElement);
      return isOut || (isCut && isText)
        ? [
            `${element.closest('.frame')?.id}: ${element.tagName} ${element.className} ${element.textContent?.slice(0, 60)}`,
          ]
        : [];
    }),
  );

describe(`every component in every state in ${BROWSER}`, () => {
  it.each(['en', 'ko', 'fa'])('has its picture taken in %s, light and dark', async (language) => {
    mkdirSync(PICTURES, { recursive: true });
    await unfold(false);
    for (const scheme of ['light', 'dark'] as const) {
      await driver.setDark(scheme === 'dark');
      await page.emulateMediaFeatures?.([{ name: 'prefers-color-scheme', value: scheme }]).catch(() => undefined);
      await show(language);
      const path = `${PICTURES}${BROWSER}-gallery-${language}-${scheme}.png`;
      await page.screenshot({ path, fullPage: true });
      expect(statSync(path).size).toBeGreaterThan(100_000);
    }
  });

  it.each([
    ['en', 'light'],
    ['en', 'dark'],
    ['fa', 'light'],
    ['fa', 'dark'],
  ])('gives axe nothing to find in %s, %s, all unfolded', async (language, scheme) => {
    await driver.setDark(scheme === 'dark');
    await page.emulateMediaFeatures?.([{ name: 'prefers-color-scheme', value: scheme }]).catch(() => undefined);
    await show(language);
    await unfold(true);
    // The dark page differs in its colours alone.
    expect(await faultsOf(page, scheme === 'dark' ? ['color-contrast'] : undefined)).toEqual([]);
  });

  it.each(Object.keys(LANGUAGES))(
    'lets no text overflow or be cut in %s, at 360 and at 320 pixels',
    async (language) => {
      await show(language, 360);
      await unfold(true);
      expect(await tooWide()).toEqual([]);
      await show(language, 320);
      expect(await tooWide()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
  );
});
