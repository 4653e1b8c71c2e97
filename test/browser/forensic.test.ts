import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSER, launch, type Driver, type Options } from './driver';
import { found } from './forensics';
import { askOfPage, choose, inMemory, select, stored } from './hands';
import { holds, until } from './waiting';

/** Letters no file holds by chance, of a shape that is a service id: a choice the storage takes. */
const canary = (): string => `canary-${randomBytes(6).toString('hex')}`;

const profiles: string[] = [];
afterAll(() => {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
});

/** One browser is used at a time; while one is left alone to write, the next is used. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * What is found of the words in the profile of a browser that was stopped as by a power cut, after somebody used it.
 * @param use what is done in the browser; gives the words to look for
 */
async function leftAfter(use: (driver: Driver) => Promise<string[]>, options: Options = {}): Promise<string[]> {
  const used = turn.then(async () => {
    const driver = await launch(options);
    try {
      return { driver, words: await use(driver) };
    } catch (error) {
      profiles.push(await driver.kill());
      throw error;
    }
  });
  turn = used.catch(() => undefined);
  const { driver, words } = await used;
  // Both browsers write what they mean to write within seconds; Firefox its session every fifteen.
  await new Promise((resolve) => setTimeout(resolve, 17_000));
  const profile = await driver.kill();
  profiles.push(profile);
  return found(profile, words);
}

/** Chooses nothing that exists, but what the storage would keep all the same. */
async function preferOnDisk(driver: Driver, id: string): Promise<void> {
  await choose(driver, { home: 'RU', language: 'en', preferred: [id], accounts: { [id]: { choice: id } } });
}

describe.concurrent(`the profile of ${BROWSER} after kill -9`, () => {
  it('holds what was chosen to be kept, so that a search that finds nothing means something', async () => {
    const kept = canary();
    const left = await leftAfter(async (driver) => {
      await preferOnDisk(driver, kept);
      return [kept];
    });
    expect(left).not.toEqual([]);
  }, 240_000);

  it('holds nothing of what was erased, and nothing of what was said after keeping nothing was asked for', async () => {
    const [erased, moved, inMemory] = [canary(), canary(), canary()];
    const left = await leftAfter(async (driver) => {
      await preferOnDisk(driver, erased);
      let page = await driver.openPage('options.html');
      await page.click('.wipe button');
      await page.click('.wipe .primary');
      await holds(page, () => /Everything was erased/.test(document.body.innerText));
      await page.close();
      await preferOnDisk(driver, moved);
      page = await driver.openPage('options.html');
      await page.click('#session');
      await until(async () => JSON.stringify(await stored(driver)) === '{"sessionOnly":true}', 'the disk is empty');
      await page.evaluate(async (id) => {
        const api = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
        await (api.browser ?? api.chrome)?.storage.session.set({ preferred: [id] });
      }, inMemory);
      await holds(page, (id) => document.body.innerText.includes(id), inMemory);
      return [erased, moved, inMemory];
    });
    expect(left).toEqual([]);
  }, 240_000);

  it('holds nothing that was typed, chosen or looked at in the atlas, in the history least of all', async () => {
    const [typed, pasted] = [canary(), canary()];
    const left = await leftAfter(async (driver) => {
      await choose(driver, { home: 'KR', language: 'en' });
      const page = await driver.openPage('atlas.html');
      const press = (selector: string) =>
        page.evaluate((wanted) => (document.querySelector(wanted) as HTMLElement).click(), selector);
      await page.waitForSelector('.tabs a[href="#/services"]');
      await press('.tabs a[href="#/services"]');
      await (await page.waitForSelector('#search'))?.type(typed);
      await page.select('#category', 'messenger');
      await press('.tabs a[href="#/compare"]');
      await page.waitForSelector('#second');
      await page.evaluate(() => {
        const field = document.querySelector('#second') as HTMLInputElement;
        field.value = 'KakaoTalk';
        field.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await holds(page, () => /compared with KakaoTalk/.test(document.body.innerText));
      await press('.tabs a[href="#/what-if"]');
      await page.waitForSelector('.switches input');
      await press('.switches input');
      await holds(page, () => /would protect what you wrote/.test(document.body.innerText));
      await press('.tabs a[href="#/many"]');
      await (await page.waitForSelector('#many'))?.type(`${pasted}@gmail.com`);
      await press('.many button');
      await holds(page, () => /What the list lives under[\s\S]*Gmail/.test(document.body.innerText));
      expect(await page.evaluate(() => location.href)).toMatch(/\/atlas\.html$/);
      expect(await page.evaluate(() => JSON.stringify(history.state))).toMatch(/^\{"at":\d+\}$/);
      // Addresses a view could have had: `services?` alone stands in the program itself, which browsers cache.
      const words = [typed, pasted, 'services?q=', 'compare/', 'what-if?suppose', 'atlas.html#'];
      return words;
    });
    expect(left).toEqual([]);
  }, 240_000);

  it('holds nothing of what is chosen in lists, which browsers keep to bring a page back', async () => {
    const left = await leftAfter(async (driver) => {
      await choose(driver, { home: 'KR', language: 'en' });
      const page = await driver.openPage('options.html');
      await page.click('#session');
      await page.select('#residence', 'MG');
      await page.click('#icon');
      const atlas = await driver.openPage('atlas.html#/map');
      await atlas.waitForSelector('#requester');
      await atlas.select('#requester', 'MG');
      await atlas.select('#category', 'messenger');
      // What stands in their files for a list (Chromium: the kind of field, in its session; Firefox: which line is chosen).
      return ['select-one', '"selectedIndex"', '"value":"MG"'];
    });
    expect(left.filter((place) => /sessionstore|Session/.test(place))).toEqual([]);
  }, 240_000);

  it('holds nothing that was said or read in a private window, nor does a normal window learn of it', async () => {
    const embedded = canary();
    const left = await leftAfter(
      async (driver) => {
        await choose(driver, { home: 'RU', language: 'en' });
        // Servers are noted as well, of the private window too.
        const settings = await driver.openPage('options.html');
        await settings.click('#servers');
        await holds(settings, () => (document.querySelector('#servers') as HTMLInputElement).checked);
        await settings.close();
        await driver.startAnew?.();
        const isNoted = async () => JSON.stringify(await inMemory(driver)).includes(embedded);
        const asked = await driver.pressPrivately(`charity.example/inside/frame/${embedded}.example`);
        const shows = (word: string) =>
          asked.evaluate((d, wanted) => d.querySelector('.inside')?.textContent?.includes(wanted) === true, word);
        await askOfPage(asked);
        await until(() => shows(embedded), 'the page is read');
        await until(isNoted, 'its servers are noted in memory');
        await asked.close();
        await driver.closePrivate();
        await until(async () => !(await isNoted()), 'nothing of the private window is left in memory');
        const popup = await driver.pressPrivately('www.icloud.com/');
        await until(
          () => popup.evaluate((d) => d.querySelector('#fact-accountRegion') !== null, null),
          'the facts are asked',
        );
        await select(popup, '#fact-accountRegion', 'AF');
        const isSaid = () =>
          popup.evaluate((d) => (d.querySelector('#fact-accountRegion') as HTMLSelectElement).value === 'AF', null);
        await until(isSaid, 'the fact counts');
        await popup.evaluate((d) => (d.querySelector('.alternatives button.small') as HTMLElement).click(), null);
        await until(
          () => popup.evaluate((d) => d.querySelector('.alternatives [aria-pressed=true]') !== null, null),
          'the wish counts',
        );
        expect(await stored(driver)).toEqual({ home: 'RU', language: 'en' });
        // While a private window is in front, Firefox opens the next page in it.
        await popup.close();
        const page = await driver.openPage('atlas.html#/compare');
        const first = await (
          await page.waitForSelector('#first')
        )?.evaluate((field) => (field as HTMLInputElement).value);
        expect(first).toBe('Gmail');
        await page.close();
        // The words stand in the program as well, which browsers keep in caches of their own.
        return ['accountRegion', embedded];
      },
      { inPrivate: true, grant: true },
    );
    // Nor is the log of the network the profile's: the test itself has it written there.
    expect(left.filter((place) => !/Cache|network\.json$/.test(place))).toEqual([]);
  }, 240_000);
});

interface Extension {
  storage: { session: { set(values: object): Promise<void> } };
}
