/** A browser that is killed while a pack is taken in: afterwards there is the old state or the new one, and never neither. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../start/browsers.mjs';
import { writeOuter } from '../../packs/outer';
import { daysAfter } from '../../packs/intake/clock';
import { fromRest } from '../../packs/storage/rest';
import { times } from '../long';
import { file, pack, signedWith } from '../packs/publisher';
import { idOf } from './chromium-profile';
import { BROWSER } from './driver';
import { ID, UUID } from './firefox';
import { killed, READY, until } from './waiting';

const KILLS = times(3, 100);
/** From the paste to what is written, as long as it takes on a busy machine, and a little more. */
const LONGEST_MS = 400;

const folder = new URL(`../../.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url).pathname;
const today = new Date().toISOString().slice(0, 10);
const DATES = { issued: today, expires: daysAfter(today, 90) };
/** As much as a real pack holds, so that writing it down takes a moment. */
const advice = (version: number) =>
  Array.from({ length: 400 }, (_, i) => ({
    for: { category: 'messenger' },
    original: 'en',
    text: { en: `Advice ${i}${i === 0 ? ` of version ${version}` : ''}: ${'ask us. '.repeat(20)}` },
  }));
const first = await file({ ...DATES, version: 1, advice: advice(1) });
const version = async (n: number) =>
  writeOuter({
    identity: first.identity,
    pack: await signedWith(pack(first.id, { ...DATES, version: n, advice: advice(n) }), ['packer']),
  });

async function start(profile: string): Promise<{ browser: Browser; page: Page }> {
  if (BROWSER === 'firefox') {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      userDataDir: profile,
      executablePath: findBrowser('firefox') ?? 'firefox',
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
        // What is loaded for a test is taken away at the next start: what it kept shall stay.
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      },
    });
    await browser.installExtension(folder);
    const page = await browser.newPage();
    await page.goto(`moz-extension://${UUID}/intake.html`, { waitUntil: [] });
    await page.waitForSelector(READY);
    return { browser, page };
  }
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: true,
    pipe: true,
    userDataDir: profile,
    enableExtensions: [folder],
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${idOf(folder)}/intake.html`);
  await page.waitForSelector(READY);
  return { browser, page };
}

/** What is kept, checked as the program reads it: `none`, `torn`, or the version that was taken in last. */
async function stateOf(page: Page): Promise<'none' | 'torn' | number> {
  const kept = (await page.evaluate(async (key) => {
    const api = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
    return (await (api.browser ?? api.chrome)?.storage.local.get())?.[key];
  }, `pack.${first.id}`)) as { held: string; spoken: string } | undefined;
  if (kept === undefined) return 'none';
  const held = await fromRest(kept.held).catch(() => undefined);
  return held?.packs[0]?.versions[0]?.version ?? 'torn';
}

async function bring(page: Page, text: string): Promise<void> {
  await page.evaluate(async () => {
    const api = globalThis as unknown as Record<'browser' | 'chrome', Extension | undefined>;
    // The wait for a policy is another test's.
    await (api.browser ?? api.chrome)?.storage.local.remove('awaitsPolicy');
  });
  const file = join(packs, 'pack.txt');
  writeFileSync(file, text);
  await ((await page.$('#file')) as ElementHandle<HTMLInputElement>).uploadFile(file);
}

const packs = mkdtempSync(join(tmpdir(), 'torn-packs-'));
afterAll(() => rmSync(packs, { recursive: true, force: true }));

describe(`a pack in ${BROWSER}`, () => {
  const profile = mkdtempSync(join(tmpdir(), 'torn-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  it(`is there as it was, or as it became, after each of ${KILLS} kills`, async () => {
    let { browser, page } = await start(profile);
    await bring(page, writeOuter(first));
    await page.waitForSelector('.looked .primary');
    await page.click('.looked .primary');
    await until(async () => (await stateOf(page)) === 1, 'the first version is taken in');
    // Both browsers write what they mean to write within seconds.
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const seen: { before: number; after: string | number }[] = [];
    let before = 1;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      await bring(page, await version(before + 1));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_MS));
      await killed(browser);
      ({ browser, page } = await start(profile));
      const after = await stateOf(page);
      seen.push({ before, after });
      if (typeof after === 'number') before = after;
    }
    await browser.close();
    expect(seen.filter((one) => one.after !== one.before && one.after !== one.before + 1)).toEqual([]);
    console.log(
      `${seen.filter((one) => one.after !== one.before).length} of ${KILLS} kills came after the pack was in`,
    );
  }, 3_600_000);
});

interface Extension {
  storage: { local: { get(): Promise<Record<string, unknown>>; remove(key: string): Promise<void> } };
}
