import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { BROWSER, launch, type Driver } from './driver';
import { choose, keptBy, textOf } from './hands';
import { holds } from './waiting';

const BUILT = new URL(`../../.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url).pathname;
let folder: string | undefined;
let driver: Driver | undefined;

/** The built extension with files missing, as after a failing disk or a broken download. */
async function launchWithout(...files: string[]): Promise<Driver> {
  folder = mkdtempSync(join(tmpdir(), 'extension-'));
  cpSync(BUILT, folder, { recursive: true });
  for (const file of files) rmSync(join(folder, file), { recursive: true });
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

/** In Firefox the records lie in pieces. */
const RECORDS = BROWSER === 'firefox' ? 'records-0.txt' : 'records.txt';

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
    for (const path of ['popup.html', 'options.html', 'atlas.html', 'welcome.html', 'curate.html']) {
      const { page, text } = await faultsIn(driver, path);
      expect(text.trim()).toBe('Lex Loci could not read its texts. Please install it again.');
      await page.close();
    }
  });

  it('is what comes after a first answer: that stays, and beside it stands what did not start', async () => {
    const driver = await launchWithout('whole.js');
    await choose(driver, { home: 'RU', language: 'en' });
    await driver.visit('vk.com/im');
    const popup = await driver.pressButton();
    const text = await textOf(popup);
    expect(text).toContain('The authorities of Russia have a line of their own into VK');
    expect(text).toContain('works out answers did not start');
    await popup.close();
  });

  it.each([
    { file: 'law.js', sentence: 'works out answers did not start' },
    { file: RECORDS, sentence: 'dataset inside the extension could not be read' },
  ])('is $file: the popup says which, and everything can still be erased', async ({ file, sentence }) => {
    const driver = await launchWithout(file);
    await choose(driver, { home: 'RU', language: 'en' });
    await driver.visit('vk.com/im');
    const popup = await driver.pressButton();
    expect(await textOf(popup)).toContain(sentence);
    expect(await textOf(popup)).toMatch(/Settings/);
    await popup.close();
    const { page } = await faultsIn(driver, 'options.html');
    await page.click('.wipe button');
    await page.click('.wipe .primary');
    await holds(page, () => /Everything was erased/.test(document.body.innerText));
    expect(await keptBy(page)).toEqual({});
    await page.close();
  });
});
