/** A browser on a profile that outlives it: started at the page where packs are taken in, and killed whole. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../start/browsers.mjs';
import { idOf } from '../chromium-profile';
import { BROWSER } from '../driver';
import { ID, UUID } from '../firefox';
import { holds, READY, until } from '../waiting';

const folder = new URL(`../../../.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url)
  .pathname;
const BASE = BROWSER === 'firefox' ? `moz-extension://${UUID}` : `chrome-extension://${idOf(folder)}`;

export interface Started {
  browser: Browser;
  page: Page;
}

/** Starts the browser on the profile as it was left, and opens a page of the extension. */
export async function started(profile: string, path: string): Promise<Started> {
  const browser = await (BROWSER === 'firefox' ? firefoxOn(profile) : chromiumOn(profile));
  return { browser, page: await openedIn(browser, path) };
}

export async function openedIn(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  // Chromium is there a moment before the extension is.
  await until(async () => {
    await page.goto(`${BASE}/${path}`, BROWSER === 'firefox' ? { waitUntil: [] } : {});
    return true;
  }, 'the extension is there');
  // Behind the page that greets, which may come at any moment, what draws sleeps: nothing here waits for a frame.
  await holds(page, (ready) => document.querySelector(ready) !== null, READY);
  return page;
}

const chromiumOn = (userDataDir: string): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: true,
    pipe: true,
    userDataDir,
    enableExtensions: [folder],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });

async function firefoxOn(userDataDir: string): Promise<Browser> {
  // What the driver writes there for one start it takes away again only where there was something before.
  writeFileSync(join(userDataDir, 'user.js'), '');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    userDataDir,
    executablePath: findBrowser('firefox') ?? 'firefox',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      // What is loaded for a test is taken away at the next start; what it kept shall stay, as it does for whoever installed it.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(folder);
  return browser;
}

/**
 * Kills every process of the browser at once. Whatever was asked of its pages gets no answer any more: nobody may wait for
 * one. What the driver had laid aside in a profile of Firefox it brings back when the browser is gone, and not before.
 */
export async function killedWhole(browser: Browser, profile: string): Promise<void> {
  const main = browser.process();
  if (main?.pid === undefined) throw new Error('The browser has no process of its own.');
  const gone = new Promise((resolve) => main.once('exit', resolve));
  process.kill(-main.pid, 'SIGKILL');
  await gone;
  const aside = ['user.js', 'prefs.js'].map((name) => join(profile, `${name}.puppeteer`));
  await until(() => Promise.resolve(!aside.some((path) => existsSync(path))), 'the profile is as the browser left it');
}
