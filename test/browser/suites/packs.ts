import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { digitsOf } from '../../../packs/identity/id';
import { BROWSER, type Driver } from '../driver';
import { askOfPage, choose, faultsOf, press, stored, textOf } from '../hands';
import { paste as pasteInto } from '../packs/paste';
import { ARMOUR, FORGED, NEXT, PUBLISHER, TEXT } from '../packs/served';
import { shared } from '../shared';
import { PICTURES, until } from '../waiting';

let driver: Driver;
let page: Page;
const shows = (text: RegExp) =>
  until(async () => text.test(await page.evaluate(() => document.body.innerText)), `the page shows ${text}`);
const isKept = async () => Object.keys(await stored(driver)).some((key) => key === `pack.${PUBLISHER}`);

const paste = (text: string) => pasteInto(page, text);

/** Policies that were broken in the page since it was opened. */
const watchPolicies = () =>
  page.evaluate(() => {
    const broken: string[] = [];
    Object.assign(globalThis, { broken });
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => broken.push(violatedDirective));
  });
const broken = () => page.evaluate(() => (globalThis as unknown as { broken: string[] }).broken);

describe(`packs in ${BROWSER}`, () => {
  beforeAll(async () => {
    driver = await shared();
    await choose(driver, { home: 'DE', language: 'en' });
    page = await driver.openPage('intake.html');
    await page.setViewport({ width: 900, height: 900 });
    await watchPolicies();
  });

  it('are looked into where they are pasted, and nothing is kept before a press', async () => {
    await paste(`Dear all,\n> ${ARMOUR.replaceAll('\n', '\n> ')}`);
    await shows(/Messengers of the steppe[\s\S]*Ask us first[\s\S]*What it changes, seen from: Germany[\s\S]*Telegram/);
    expect(await isKept()).toBe(false);
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: `${PICTURES}${BROWSER}-intake.png`, fullPage: true });
    // Another language is another voice for the same pack.
    await choose(driver, { language: 'ko' });
    await shows(/팩 받아들이기[\s\S]*Messengers of the steppe/);
    await choose(driver, { language: 'en' });
    await shows(/Take a pack in[\s\S]*Messengers of the steppe/);
  });

  it('of somebody else are not taken in: what was got by another way is typed, and compared', async () => {
    await page.type('.compare input', '12345 12345 12345 12345');
    await page.click('.compare button');
    await shows(/not the same: this is somebody else/);
    expect(await page.$('.looked .primary')).toBeNull();
    await page.$eval('.compare input', (field) => ((field as HTMLInputElement).value = ''));
    await page.type('.compare input', digitsOf(PUBLISHER));
    await page.click('.compare button');
    await shows(/They are the same\./);
    await page.click('.looked .primary');
    await shows(/Taken in\./);
    expect(await isKept()).toBe(true);
  });

  it('are told apart: already here, forged, damaged, none', async () => {
    await paste(TEXT);
    await shows(/Already here/);
    await paste(FORGED);
    await shows(/Refused[\s\S]*The signature does not hold/);
    await paste(ARMOUR.slice(0, 500));
    await shows(/Damaged on the way[\s\S]*Its end is missing/);
    await paste('nothing of the kind');
    await shows(/Nothing in it[\s\S]*No pack was found/);
    expect(await page.$('.looked .primary')).toBeNull();
  });

  it('are read from a file of any name, and an update that changes much asks for a press', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'pack-')), 'photo (2).bin');
    writeFileSync(path, NEXT);
    await ((await page.$('#file')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await shows(/Entries: 1 new, 0 changed, 0 gone, 2 as before[\s\S]*More than a fifth/);
    await page.click('.looked .primary');
    await shows(/Taken in\./);
    expect(await broken()).toEqual([]);
    await page.close();
  });

  it('stand in the settings with what can be done about them: back in one press, removed in two', async () => {
    page = await driver.openPage('options.html');
    await page.setViewport({ width: 900, height: 900 });
    await shows(/Silk Road Notes\s+Compared on[\s\S]*Version 2, issued on/);
    expect(await faultsOf(page)).toEqual([]);
    const section = await page.$('#section-data');
    await section?.screenshot({ path: `${PICTURES}${BROWSER}-datasets.png` });
    await page.click('.held .buttons button');
    await shows(/You went back to version 1[\s\S]*Hear version 2 again/);
    await page.close();
    await driver.setDark(true);
    await choose(driver, { language: 'fa' });
    page = await driver.openPage('options.html');
    await page.setViewport({ width: 420, height: 900 });
    await until(async () => (await page.$('.held .buttons')) !== null, 'the pack is listed');
    expect(await faultsOf(page)).toEqual([]);
    await (await page.$('#section-data'))?.screenshot({ path: `${PICTURES}${BROWSER}-datasets-dark-fa.png` });
    await page.close();
    page = await driver.openPage('intake.html');
    await page.setViewport({ width: 420, height: 900 });
    await paste(FORGED);
    await until(async () => (await page.$('.looked-refused li')) !== null, 'it is refused');
    await until(
      () => page.evaluate(() => innerWidth === 420 && document.body.scrollWidth <= 420),
      'it fits in a narrow window',
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.screenshot({ path: `${PICTURES}${BROWSER}-intake-dark-fa.png` });
    await page.close();
    await driver.setDark(false);
  });

  it('speak in the popup in the same breath, the dataset’s word beside theirs', async () => {
    await choose(driver, { language: 'en' });
    await driver.visit('web.telegram.org/');
    const popup = await driver.pressButton();
    await until(async () => /Silk Road Notes: Uzbekistan/.test(await textOf(popup)), 'the pack is heard');
    await popup.picture('heard');
    await popup.close();
  });

  it.each([
    ['page', /This page holds a pack/],
    // Without a charset, as many servers hand it out.
    ['plain', /This page holds a pack/],
    // Firefox shows it in a viewer of its own, which no extension may read.
    ['json', BROWSER === 'firefox' ? /If it holds a pack: save it as a file/ : /This page holds a pack/],
  ])('in a page of the type %s are found, or what helps is said', async (name, words) => {
    await driver.visit(`silk-road.example/pack/${name}`);
    const popup = await driver.pressButton();
    await askOfPage(popup);
    await until(async () => words.test(await textOf(popup)), `the popup says ${words}`);
    await press(popup, '.bar button');
    await popup.close();
  });
});
