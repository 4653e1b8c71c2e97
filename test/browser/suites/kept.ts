import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BROWSER, type Driver } from '../driver';
import { shared } from '../shared';
import { choose, erase, keptBy } from '../hands';
import { holds, until } from '../waiting';

let driver: Driver;
const begin = async () => void (driver = await shared());

const isKept = (page: Page, wanted: Record<string, unknown>) =>
  until(
    async () => JSON.stringify(sorted(await keptBy(page))) === JSON.stringify(sorted(wanted)),
    `exactly ${JSON.stringify(wanted)} is kept`,
  );
const sorted = (kept: object) => Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1));

async function wipe(page: Page): Promise<void> {
  await page.click('.wipe button');
  await page.click('.wipe .primary');
  await holds(page, () => /Everything was erased/.test(document.body.innerText));
}

describe(`what is kept in ${BROWSER}`, () => {
  beforeAll(begin);
  beforeEach(() => erase(driver));
  it('is not brought back by a page that was open while everything was erased', async () => {
    await choose(driver, { home: 'RU', wary: ['US', 'CN'], language: 'en' });
    const other = await driver.openPage('options.html');
    const page = await driver.openPage('options.html');
    await wipe(page);
    expect(await keptBy(page)).toEqual({});
    for (const open of [page, other]) {
      await holds(open, () => document.querySelectorAll('.chosen li').length === 0);
      expect(await open.$eval('#home', (list) => (list as HTMLSelectElement).value)).toBe('');
    }
    await page.select('#wary', 'DE');
    await isKept(page, { wary: ['DE'] });
    await other.select('#residence', 'FR');
    await isKept(page, { wary: ['DE'], residence: 'FR' });
    await Promise.all([page.close(), other.close()]);
  });

  it('is nothing after erasing as well, for who keeps nothing on this device', async () => {
    await choose(driver, { home: 'RU', language: 'en' });
    const page = await driver.openPage('options.html');
    await page.click('#session');
    await isKept(page, { sessionOnly: true });
    await wipe(page);
    expect(await keptBy(page)).toEqual({ sessionOnly: true });
    await page.select('#wary', 'DE');
    await holds(page, () => document.querySelectorAll('.chosen li').length === 1);
    expect(await keptBy(page)).toEqual({ sessionOnly: true });
    expect(await page.$eval('#session', (box) => (box as HTMLInputElement).checked)).toBe(true);
    await page.close();
  });

  it('is what both of two pages say, and each follows the other', async () => {
    await choose(driver, { home: 'RU', language: 'en' });
    const [page, other] = [await driver.openPage('options.html'), await driver.openPage('options.html')];
    await Promise.all([page.select('#wary', 'US'), other.select('#wary', 'CN')]);
    await until(async () => ((await keptBy(page)).wary as string[])?.length === 2, 'both states are kept');
    for (const open of [page, other]) await holds(open, () => document.querySelectorAll('.chosen li').length === 2);
    await Promise.all([page.close(), other.close()]);
  });

  it('is every press of three in one breath', async () => {
    await choose(driver, { home: 'RU', language: 'en' });
    const page = await driver.openPage('popup.html');
    await page.type('#check', 'vk.com');
    await page.click('.check button');
    await holds(page, () => document.querySelectorAll('.alternatives button.small').length >= 3);
    const pressed = await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLElement>('.alternatives button.small')].slice(0, 3);
      for (const button of buttons) button.click();
      return buttons.length;
    });
    expect(pressed).toBe(3);
    await until(async () => ((await keptBy(page)).preferred as string[])?.length === 3, 'all three are kept');
    await page.close();
  });

  it('never stays on the disk beside the wish to keep nothing there, whoever writes at that moment', async () => {
    await choose(driver, { home: 'RU', language: 'en' });
    const [page, other] = [await driver.openPage('options.html'), await driver.openPage('options.html')];
    const states = ['CN', 'US', 'DE', 'FR', 'IR', 'IN'];
    for (const [delay, state] of states.entries()) {
      await Promise.all([
        page.evaluate(() => (document.querySelector('#session:not(:checked)') as HTMLElement).click()),
        other.evaluate(
          async (wait, code) => {
            await new Promise((resolve) => setTimeout(resolve, wait));
            const list = document.querySelector('#wary') as HTMLSelectElement;
            list.value = code;
            list.dispatchEvent(new Event('change', { bubbles: true }));
          },
          delay,
          state,
        ),
      ]);
      await holds(other, (n) => document.querySelectorAll('.chosen li').length === n, delay + 1);
      await isKept(page, { sessionOnly: true });
      await holds(page, () => document.querySelector('#session:checked') !== null);
      await page.evaluate(() => (document.querySelector('#session') as HTMLElement).click());
      await until(async () => ((await keptBy(page)).wary as string[])?.length === delay + 1, 'all is back on the disk');
      await holds(page, () => document.querySelector('#session:not(:checked)') !== null);
    }
    await Promise.all([page.close(), other.close()]);
  });

  it('is swept when the background starts, where it must not lie', async () => {
    await choose(driver, { sessionOnly: true, home: 'RU', forums: {} });
    await driver.stopBackground();
    // Any question starts the background.
    const page = await driver.openPage('popup.html');
    await isKept(page, { sessionOnly: true });
    expect(await page.$('.home-question')).not.toBeNull();
    await page.close();
  });

  it('of an account is told fact by fact, and each can be taken back', async () => {
    const accounts = { icloud: { accountRegion: 'CN', signedUp: '2019-03-31' }, wechat: { accountRegion: 'MY' } };
    await choose(driver, { home: 'KR', language: 'en', accounts });
    const page = await driver.openPage('options.html');
    expect(await page.$$eval('.accounts li span', (lines) => lines.map((line) => line.textContent))).toEqual([
      'iCloud Mail / Drive: The region of your account: China',
      'iCloud Mail / Drive: Your date of sign-up: March 31, 2019',
      expect.stringMatching(/^WeChat.*: The region of your account: Malaysia$/),
    ]);
    await page.click('.accounts li:nth-child(2) button');
    await holds(page, () => document.querySelectorAll('.accounts li').length === 2);
    await page.click('.accounts li:nth-child(2) button');
    await isKept(page, { home: 'KR', language: 'en', accounts: { icloud: { accountRegion: 'CN' } } });
    await page.close();
  });
});
