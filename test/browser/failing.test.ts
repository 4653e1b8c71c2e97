import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER, launch, type Driver } from './driver';
import { choose, keptBy, textOf } from './hands';
import { holds, until } from './waiting';

const BUILT = new URL(`../../.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url).pathname;
let folder: string | undefined;
let driver: Driver | undefined;

/** The built extension with files missing or spoilt, as after a failing disk or a broken download. */
async function launchWithout(...files: (string | [string, string])[]): Promise<Driver> {
  folder = mkdtempSync(join(tmpdir(), 'extension-'));
  cpSync(BUILT, folder, { recursive: true });
  for (const file of files) {
    if (typeof file === 'string') rmSync(join(folder, file), { recursive: true });
    else writeFileSync(join(folder, file[0]), file[1]);
  }
  driver = await launch({ extension: folder });
  return driver;
}
afterEach(async () => {
  await driver?.close();
  driver = undefined;
  if (folder !== undefined) rmSync(folder, { recursive: true });
  folder = undefined;
});

const faultsIn = (driver: Driver, path: string) =>
  driver.openPage(path).then(async (page) => {
    const faults = await page.$$eval('.fault', (lines) => lines.map((line) => line.textContent ?? ''));
    return { page, faults, text: await page.evaluate(() => document.body.innerText) };
  });

/** One failure, one sentence; whatever does not need what failed goes on. */
describe(`what fails in ${BROWSER}`, () => {
  it('is the texts of one language, and the map: English is spoken, and the table says what the map would', async () => {
    const driver = await launchWithout('texts/ko.json', 'world.json');
    await choose(driver, { home: 'KR', language: 'ko' });
    const { page, faults } = await faultsIn(driver, 'atlas.html');
    expect(faults).toEqual([
      expect.stringContaining('texts of your language could not be read'),
      expect.stringContaining('The map could not be read'),
    ]);
    await page.waitForSelector('.verdicts-of-states button');
    expect(await page.$('svg.world')).toBeNull();
    await page.select('#language', 'de');
    await holds(page, () => document.documentElement.lang === 'de');
    await holds(page, () => document.querySelectorAll('.fault').length === 1);
    await page.close();
  });

  it('is all texts: the one sentence that stands in the program is said on every page', async () => {
    const driver = await launchWithout('texts');
    for (const path of ['popup.html', 'options.html', 'atlas.html', 'welcome.html']) {
      const { page, text } = await faultsIn(driver, path);
      expect(text.trim()).toBe('Lex Loci could not read its texts. Please install it again.');
      await page.close();
    }
  });

  it.each([
    { file: 'law.js', sentence: 'works out answers did not start' },
    { file: 'dataset.json', sentence: 'dataset inside the extension could not be read' },
    { file: ['dataset.json', '{}'] as [string, string], sentence: 'dataset inside the extension could not be read' },
  ])('is $file: the popup says which, and everything can still be erased', async ({ file, sentence }) => {
    const driver = await launchWithout(file);
    await choose(driver, { home: 'RU', language: 'en' });
    await driver.visit('vk.com/im');
    const popup = await driver.pressButton();
    expect(await textOf(popup)).toContain(sentence);
    expect(await textOf(popup)).toMatch(/Options and privacy/);
    await popup.close();
    const { page } = await faultsIn(driver, 'options.html');
    await page.click('.wipe button');
    await page.click('.wipe .primary');
    await holds(page, () => /Everything was erased/.test(document.body.innerText));
    expect(await keptBy(page)).toEqual({});
    await page.close();
  });

  it('is the note of how forums stood: it is told once and noted anew, and the answer is there', async () => {
    driver = await launch();
    const { page } = await faultsIn(driver, 'options.html');
    for (const roads of [null, { signal: 5 }, { signal: [{ filters: [{}] }] }]) {
      const forums = { version: '2020.01.01', home: 'RU', roads };
      await choose(driver, { home: 'RU', language: 'en', preferred: ['signal'], forums });
      const popup = await driver.openPage('popup.html');
      await popup.type('#check', 'vk.com');
      await popup.click('.check button');
      await holds(popup, () => /line of their own into VK/.test(document.body.innerText));
      await until(
        async () => ((await keptBy(page)).forums as typeof forums).version !== '2020.01.01',
        'it is noted anew',
      );
      await popup.close();
    }
    await page.close();
  });

  it('is a storage that takes nothing: it is said, the answer is there, and the choice holds while the page is open', async () => {
    driver = await launch();
    await choose(driver, { home: 'RU', language: 'en', preferred: ['signal'] });
    const page = await driver.openPage('popup.html');
    // Chromium's storage can be filled to the brim; Firefox's cannot, so there it is the interface that refuses.
    await page.evaluate(async (isFirefox) => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', Extension>;
      const { local } = (api.browser ?? api.chrome).storage;
      if (isFirefox) local.set = () => Promise.reject(new Error('full'));
      else
        for (let size = 8_000_000, i = 0; size > 0; i += 1) {
          const filler = { [`f${i}`]: 'x'.repeat(size) };
          await local.set(filler).catch(() => (size = Math.floor(size / 2)));
        }
    }, BROWSER === 'firefox');
    await page.type('#check', 'vk.com');
    await page.click('.check button');
    await holds(page, () => /line of their own into VK/.test(document.body.innerText));
    const wishes = (pressed: boolean) => `.alternatives button.small[aria-pressed=${pressed}]`;
    await holds(page, (wish) => document.querySelectorAll(wish).length >= 2, wishes(false));
    const before = await page.evaluate((wish) => document.querySelectorAll(wish).length, wishes(true));
    await page.evaluate((wish) => (document.querySelector(wish) as HTMLElement).click(), wishes(false));
    await holds(page, () => /storage of the browser is full or failing/.test(document.body.innerText));
    await holds(page, (wish, n) => document.querySelectorAll(wish).length === n, wishes(true), before + 1);
    expect((await keptBy(page)).preferred).toEqual(['signal']);
    await page.close();
  });
});

interface Extension {
  storage: { local: { set(values: object): Promise<void> } };
}
