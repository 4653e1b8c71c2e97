import { mkdirSync, statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../locales/own-names';
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

/** Elements that stand out of their frame, or are too small for what is in them. */
const cutElements = () =>
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

/** Lines of text and fields that stand out of their frame, and boxes that cut what is in them. */
const linesOut = () =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.frame')].flatMap((frame) => {
      const { left, right } = frame.getBoundingClientRect();
      const isOut = (rects: DOMRectList) =>
        [...rects].some((rect) => rect.width > 1 && (rect.left < left - 1 || rect.right > right + 1));
      return [...frame.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
        if (element.closest('.hidden') || element.closest('option')) return [];
        const isText = [...element.childNodes].some((node) => {
          if (node.nodeType !== Node.TEXT_NODE) return false;
          const range = document.createRange();
          range.selectNodeContents(node);
          return isOut(range.getClientRects());
        });
        const isCutting = !['visible', ''].includes(getComputedStyle(element).overflowX);
        const isCut = isCutting && element.tagName !== 'SELECT' && element.tagName !== 'INPUT';
        return isText || isOut(element.getClientRects()) || (isCut && element.scrollWidth > element.clientWidth + 1)
          ? [`${frame.id}: ${element.tagName} ${element.className} ${element.textContent?.slice(0, 60)}`]
          : [];
      });
    }),
  );

/** Firefox counts the air after a name set apart as overflow, so there the lines themselves are measured (in Chromium that takes minutes). */
const tooWide = () => (BROWSER === 'chromium' ? cutElements() : linesOut());

/** Every language in Chromium; in Firefox, which lays out alike, the longest ones and both directions. */
const READ_HERE = BROWSER === 'chromium' ? Object.keys(LANGUAGES) : ['en', 'de', 'ru', 'my', 'fa', 'ar'];

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

  it.each(READ_HERE)('lets no text overflow or be cut in %s, at 360 and at 320 pixels', async (language) => {
    await show(language, 360);
    await unfold(true);
    expect(await tooWide()).toEqual([]);
    await show(language, 320);
    expect(await tooWide()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
