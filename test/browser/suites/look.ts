import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, type Driver } from '../driver';
import { shared } from '../shared';
import { choose, faultsOf, inMemory, stored } from '../hands';
import { inAtlas } from '../in-atlas';
import { PICTURES, until } from '../waiting';

let driver: Driver;
let page: Page;
const begin = async () => {
  driver = await shared();
  await choose(driver, { home: 'KR', language: 'en' });
  page = await driver.openPage('atlas.html');
  await page.setViewport({ width: 1280, height: 900 });
};

const { text, says, go, address, press } = inAtlas(() => page);

const picture = async (name: string) => {
  mkdirSync(PICTURES, { recursive: true });
  await page.screenshot({ path: `${PICTURES}${BROWSER}-atlas-${name}.png` });
};

describe(`what one looks up in the atlas in ${BROWSER}`, () => {
  beforeAll(begin);
  it('marks where the operator’s own country needs less, and says what a pattern does not', async () => {
    await go('#/map?category=messenger');
    expect(await page.$$eval('svg.world .ring', (rings) => rings.length)).toBeGreaterThan(3);
    expect(await text()).toMatch(
      /Neither calls a country good[\s\S]*own country needs less than your home does \d+[\s\S]*Russia/,
    );
  });

  it('has a page for a service, seen from the home a link names, which prints with its sources unfolded', async () => {
    await go('#/service/kakaotalk?home=DE');
    await says(/KakaoTalk\s+Seen from: Germany/);
    expect(await text()).toMatch(/Your own home country: South Korea[\s\S]*Between the authorities of Germany and you/);
    expect(await address()).toBe('');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.$$eval('.service-page details:not([open])', (folds) => folds.map((f) => f.className))).toEqual(
      await page.$$eval('.alternatives details', (folds) => folds.map((f) => f.className)),
    );
    expect(await page.$$eval('.service-page .sources li', (sources) => sources.length)).toBeGreaterThan(5);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.$$eval('.service-page details[open]', (folds) => folds.length)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    await picture('service');
  });

  it('keeps the services a person ticks, and tells of each who must decide, in one table', async () => {
    await go('#/mine');
    await says('Nothing is ticked yet');
    await page.type('#use-search', 'vk.com');
    await page.waitForFunction(() => document.querySelectorAll('.ticks li').length < 5);
    await press('.ticks input');
    await says(/VK\s+Notice\s+What you wrote: Court, South Korea \+ Court, Russia/);
    expect(await text()).toContain('Russia: a line of its own, nobody is asked');
    expect((await stored(driver)).uses).toEqual(['vk']);
    expect(await faultsOf(page)).toEqual([]);
    await press('.ticks input');
    await until(async () => JSON.stringify((await stored(driver)).uses) === '[]', 'it is no longer kept');
  });

  it('answers a pasted list in a table and keeps nothing of it', async () => {
    await go('#/many');
    const kept = JSON.stringify([await stored(driver), await inMemory(driver)]);
    await page.type('#many', 'Max; Ann <ann@mail.ru>\nbob@gmail.com, x@nowhere.example\neve@mail.ru');
    await press('.many button');
    await says(/Mail\.ru Mail\s+Notice\s+2\s[\s\S]*Gmail/);
    await says(/Not in the dataset: 1\s+nowhere\.example\s+Could not be read as addresses: 1\s+Max/);
    expect(await text()).not.toContain('MAX');
    expect(JSON.stringify([await stored(driver), await inMemory(driver)])).toBe(kept);
    expect(await address()).toBe('');
    expect(await faultsOf(page)).toEqual([]);
  });

  it('supposes that a service complies with a law of home, and says that the operator obeys it then', async () => {
    await choose(driver, { home: 'RU' });
    await go('#/what-if?service=telegram');
    await says('Telegram does what the localization laws ask: Russia');
    await press('.switches input');
    await says(/Telegram would protect what you wrote less than today/);
    expect(await text()).toMatch(/The law is there already[\s\S]*Supposed[\s\S]*Alert/);
  });
});
