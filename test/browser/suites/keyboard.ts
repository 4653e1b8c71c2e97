import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, type Driver } from '../driver';
import { shared } from '../shared';
import { choose } from '../hands';

let driver: Driver;
const begin = async () => {
  driver = await shared();
  await choose(driver, { home: 'RU', wary: ['US'], language: 'en' });
};

interface Stop {
  name: string;
  top: number;
  outline: boolean;
}

/** Walks through a page with the tabulator key and tells where it stopped. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => {
    const first = document.querySelector('.bar, main') as HTMLElement;
    first.tabIndex = -1;
    first.focus();
  });
  for (let i = 0; i < 120; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      if (!at || at === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const isSeen = at.dataset.walked !== undefined;
      at.dataset.walked = '';
      const label =
        at.getAttribute('aria-label') ?? (at.id ? document.querySelector(`label[for="${at.id}"]`)?.textContent : '');
      return {
        isSeen,
        name: `${at.tagName.toLowerCase()} ${label || at.textContent || at.id}`.slice(0, 60),
        top: at.getBoundingClientRect().top + scrollY,
        outline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      };
    });
    if (stop === null || stop.isSeen) break;
    stops.push(stop);
  }
  return stops;
}

/** Everything that can be pressed, chosen or typed into, and is not folded away. */
const reachable = (page: Page) =>
  page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>('a[href], button, select, input, textarea, summary, [role=button]'),
      ].filter((e) => e.checkVisibility() && !(e as HTMLButtonElement).disabled).length,
  );

describe(`the keyboard alone in ${BROWSER}`, () => {
  beforeAll(begin);
  it('reaches everything in the popup, from top to bottom, and the focus is seen', async () => {
    const page = await driver.openPage('popup.html');
    await page.focus('#check');
    await page.keyboard.type('vk.com');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.alternatives li');
    const stops = await walk(page);
    expect(stops.filter((stop) => !stop.outline)).toEqual([]);
    expect(stops.length).toBe(await reachable(page));
    const tops = stops.map((stop) => stop.top);
    expect(tops.filter((top, i) => i > 0 && top < (tops[i - 1] ?? 0) - 60)).toEqual([]);
    await page.close();
  });

  it.each(['options.html', 'welcome.html', 'curate.html'])('reaches everything in %s', async (path) => {
    const page = await driver.openPage(path);
    const stops = await walk(page);
    expect(stops.filter((stop) => !stop.outline)).toEqual([]);
    expect(stops.length).toBe(await reachable(page));
    await page.close();
  });

  it('unfolds a reason by Enter, and closes the popup by Escape', async () => {
    await driver.visit('vk.com/im');
    const page = await driver.openPage('popup.html');
    await page.focus('#check');
    await page.keyboard.type('vk.com');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.why-fold summary');
    await page.focus('.why-fold summary');
    await page.keyboard.press('Enter');
    expect(await page.$eval('.why-fold > details', (fold) => (fold as HTMLDetailsElement).open)).toBe(true);
    const asked = await page.evaluate(() => {
      let closed = false;
      window.close = () => {
        closed = true;
      };
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      return closed;
    });
    expect(asked).toBe(true);
    await page.close();
  });

  it('makes a term explain itself, as the pointer and a press do', async () => {
    const page = await driver.openPage('popup.html');
    await page.focus('#check');
    await page.keyboard.type('vk.com');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.term [role=button]');
    const isSaid = () => page.$eval('.term [role=tooltip]', (tip) => tip.checkVisibility());
    const leave = async () => {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.mouse.move(1, 1);
      expect(await isSaid()).toBe(false);
    };
    await leave();
    await page.focus('.term [role=button]');
    expect(await isSaid()).toBe(true);
    await leave();
    await page.hover('.term [role=button]');
    expect(await isSaid()).toBe(true);
    await leave();
    await page.click('.term [role=button]');
    await page.mouse.move(1, 1);
    expect(await isSaid()).toBe(true);
    await page.close();
  });
});
