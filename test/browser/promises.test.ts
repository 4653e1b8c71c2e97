import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, launch, type Driver, type Traffic } from './driver';
import { until } from './waiting';
import { askOfPage, checkAddress, choose, faultsOf, select, stored } from './hands';

let driver: Driver;
let traffic: Traffic | undefined;
beforeAll(async () => void (driver = await launch({ grant: true })));
afterAll(async () => void (traffic ?? (await driver.close())));

/** The popup as a page of its own, in a state: a typed address, the settings unfolded. */
async function faults(state: { address?: string; unfold?: boolean; narrow?: boolean }): Promise<string[]> {
  const page = await driver.openPage('popup.html');
  if (state.narrow) await page.setViewport({ width: 320, height: 600 });
  if (state.address !== undefined) {
    await page.type('#check', state.address);
    await page.click('.check button');
  }
  await page.evaluate(({ unfold }) => {
    if (unfold) for (const fold of document.querySelectorAll('details')) fold.open = true;
  }, state);
  const found = await faultsOf(page);
  const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  await page.close();
  return isTooWide ? [...found, `wider than the window: ${JSON.stringify(state)}`] : found;
}

describe(`the promises in ${BROWSER}`, () => {
  it('gives axe nothing to find on the first run', async () => {
    expect(await faults({})).toEqual([]);
  });

  // Every state of every component is looked at in gallery.test.ts; here, that the real popup is made of them.
  it.each(['light', 'dark'])('gives axe nothing to find in the popup, %s', async (scheme) => {
    await driver.setDark(scheme === 'dark');
    await choose(driver, { home: 'CN', wary: ['US'], language: scheme === 'dark' ? 'fa' : 'en' });
    const address = 'www.icloud.com.cn';
    expect(await faults({ address, unfold: true, narrow: scheme === 'dark' })).toEqual([]);
  });

  it('writes nothing to the disk but what the person chose', async () => {
    await choose(driver, { home: 'RU', wary: ['US'], language: 'en' });
    await driver.visit('vk.com/im');
    const popup = await driver.pressButton();
    await checkAddress(popup, 'secret-canary.example');
    await select(popup, '#language', 'ko');
    await until(async () => (await popup.evaluate((d) => d.documentElement.lang, null)) === 'ko', 'it speaks Korean');
    await popup.close();
    expect(await stored(driver)).toEqual({ home: 'RU', wary: ['US'], language: 'ko', legend: expect.any(Number) });
  });

  it('sends nothing to anybody', async () => {
    const page = await driver.openPage('options.html');
    await page.click('#warn');
    await page.close();
    for (const address of ['vk.com/im', 'mail.google.com/', 'nowhere.example/']) await driver.visit(address);
    const popup = await driver.pressButton();
    const shows = (selector: string) => popup.evaluate((d, wanted) => d.querySelector(wanted) !== null, selector);
    await askOfPage(popup);
    await until(() => shows('.inside-answer'), 'the page is read');
    await popup.close();
    await driver.stopBackground();
    await driver.visit('vk.com/im');
    // Even a mistake of ours could not: the policy of the package stops it before the network.
    const other = await driver.openPage('popup.html');
    expect(
      await other.evaluate(() =>
        fetch('https://mail.google.com/').then(
          () => 'sent',
          () => 'stopped',
        ),
      ),
    ).toBe('stopped');
    traffic = await driver.close();
    expect(traffic.all).toBeGreaterThan(3);
    expect(traffic.ofExtension).toEqual([]);
  });
});
