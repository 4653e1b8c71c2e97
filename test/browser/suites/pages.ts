import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, type Driver } from '../driver';
import { shared } from '../shared';
import { choose, faultsOf, inMemory, stored } from '../hands';
import { holds, PICTURES, until } from '../waiting';

let driver: Driver;
const begin = async () => void (driver = await shared());

describe(`the welcome in ${BROWSER}`, () => {
  beforeAll(begin);
  it('asks three short questions, each of which can be skipped', async () => {
    const page = await driver.openPage('welcome.html');
    const heading = () => page.$eval('.step h2', (h) => h.textContent);
    expect(await page.$eval('h1', (h) => h.textContent)).toBe('Which law do your words live under?');
    const greeting = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const images = [...document.querySelectorAll('img')].map((image) => image.naturalWidth);
      return { text: document.body.innerText, images };
    });
    expect(greeting.text).toMatch(
      /Lex Loci[\s\S]*This button[\s\S]*pin Lex Loci[\s\S]*Nothing is sent[\s\S]*about:addons|chrome:\/\/extensions/,
    );
    expect(greeting.images).toEqual([48, 32]);
    await page.screenshot({ path: `${PICTURES}${BROWSER}-welcome-1.png` });
    expect(await faultsOf(page)).toEqual([]);
    const skip = async () => page.click('.buttons button:not(.primary)');
    await skip();
    expect(await heading()).toBe('Are you wary of other authorities?');
    await skip();
    expect(await heading()).toBe('Shall the button warn you as you browse?');
    expect(await faultsOf(page)).toEqual([]);
    await skip();
    expect(await heading()).toBe('Ready');
    await page.close();
    expect(await stored(driver)).toEqual({});
  });

  it('takes the answers, and the one sentence can be tried at once', async () => {
    const page = await driver.openPage('welcome.html');
    await page.select('#home', 'RU');
    await page.click('.buttons .primary');
    await page.select('#wary', 'CN');
    await until(async () => (await page.$$('.chosen li')).length === 1, 'the state is listed');
    await page.click('.buttons .primary');
    await page.click('.buttons button:not(.primary)');
    // The title of a new step takes the keys; who is faster than that types into nothing.
    await holds(page, () => document.querySelector('#check') !== null && document.activeElement?.tagName === 'H2');
    await page.type('#check', 'vk.com');
    await page.click('.check button');
    await page.waitForSelector('.brief output');
    expect(await page.$eval('.brief', (b) => b.textContent)).toMatch(/^Alert.*line of their own into VK/);
    await page.screenshot({ path: `${PICTURES}${BROWSER}-welcome-done.png` });
    await page.close();
    expect(await stored(driver)).toEqual({ home: 'RU', wary: ['CN'] });
  });
});

describe(`the options in ${BROWSER}`, () => {
  beforeAll(begin);
  it('give axe nothing to find, and fit a phone and 200 percent', async () => {
    await choose(driver, { home: 'KR', wary: ['US'], preferred: ['signal'], language: 'en' });
    const page = await driver.openPage('options.html');
    for (const width of [1180, 360, 320]) {
      await page.setViewport({ width, height: 800 });
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.screenshot({ path: `${PICTURES}${BROWSER}-options-${width}.png`, fullPage: true });
    }
    await page.close();
  });

  it.each(['options.html', 'welcome.html', 'curate.html', 'atlas.html#/map', 'atlas.html#/what-if'])(
    'gives axe nothing to find in Persian, and in the dark: %s',
    async (path) => {
      await choose(driver, { language: 'fa' });
      await driver.setDark(true);
      const page = await driver.openPage(path);
      expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
      expect(await faultsOf(page)).toEqual([]);
      await page.close();
      await driver.setDark(false);
      await choose(driver, { language: 'en' });
    },
  );

  it('lead from the top straight to the question whether to erase', async () => {
    const page = await driver.openPage('options.html');
    await page.click('.contents a[href="#erase"]');
    await page.waitForFunction(() => document.activeElement?.matches('.wipe .primary'));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Erase it now');
    await page.click('.wipe button:not(.primary)');
    expect(await page.$eval('.wipe', (p) => p.textContent)).toBe('Erase everything');
    await page.close();
  });

  it('keep a fact about the person until it is taken back', async () => {
    const page = await driver.openPage('options.html');
    await page.select('#citizenship', 'IR');
    await until(async () => (await stored(driver)).citizenship === 'IR', 'it is kept');
    await page.select('#citizenship', '');
    await until(async () => !('citizenship' in (await stored(driver))), 'it is forgotten');
    await page.close();
  });

  it('take nothing for a choice that is none', async () => {
    const nonsense = { home: 'XX', wary: 'KR', preferred: ['<b>', 'signal'], language: 'klingon', accounts: 5 };
    await choose(driver, { ...nonsense, citizenship: ['KR'], neutralIcon: 'yes' });
    const page = await driver.openPage('options.html');
    expect(await page.$eval('#home', (s) => (s as HTMLSelectElement).value)).toBe('');
    expect(await page.$$eval('.chosen li', (items) => items.length)).toBe(1);
    expect(await page.$eval('#icon', (box) => (box as HTMLInputElement).checked)).toBe(false);
    await page.close();
    await choose(driver, { home: 'KR', wary: ['US'], language: 'en', accounts: {}, citizenship: '' });
  });

  it('show everything that is kept, as it lies there', async () => {
    const page = await driver.openPage('options.html');
    await page.click('.kept summary');
    await page.waitForSelector('.kept dl');
    const shown = await page.$$eval('.kept dl', (lists) => lists.map((list) => list.textContent).join(' '));
    for (const [key, value] of Object.entries(await stored(driver))) {
      expect(shown).toContain(key);
      expect(shown).toContain(JSON.stringify(value));
    }
    await page.close();
  });

  it('keep nothing on the device when asked, and bring it back', async () => {
    const page = await driver.openPage('options.html');
    await page.click('#session');
    await until(async () => JSON.stringify(await stored(driver)) === '{"sessionOnly":true}', 'the disk is empty');
    await page.select('#residence', 'DE');
    await until(async () => (await inMemory(driver)).residence === 'DE', 'it is kept in memory');
    expect(await stored(driver)).toEqual({ sessionOnly: true });
    await page.close();
    const again = await driver.openPage('options.html');
    expect(await again.$eval('#residence', (s) => (s as HTMLSelectElement).value)).toBe('DE');
    await again.click('#session');
    await until(async () => (await stored(driver)).residence === 'DE', 'the choices are back on the disk');
    await again.close();
  });
});
