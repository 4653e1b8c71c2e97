import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { BROWSER, launch, type Driver } from './driver';
import { times } from '../long';
import { choose } from './hands';
import { until } from './waiting';

declare const chrome: typeof browser;

const ROUNDS = times(12, 200);
const TABS = times(40, 300);
/** A page of ours loads in well under this time on a machine that does nothing else; tests share theirs. */
const PATIENCE = ROUNDS * 6000 + 60_000;

let driver: Driver;
/** A page of the extension, from which the browser is asked what each button shows. */
let behind: Page;
beforeAll(async () => {
  driver = await launch({ grant: true });
  await choose(driver, { home: 'RU', language: 'en' });
  behind = await driver.openPage('options.html');
  await behind.click('#warn');
  await until(() => behind.$eval('#warn', (box) => (box as HTMLInputElement).checked), 'warnings are on');
});
afterAll(() => driver.close());

interface Shown {
  url: string | undefined;
  text: string;
  title: string;
}

/** What the button shows over every tab. */
const shown = (): Promise<Shown[]> =>
  behind.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    return Promise.all(
      tabs.map(async ({ id: tabId = -1, url }) => ({
        url,
        text: await chrome.action.getBadgeText({ tabId }),
        title: await chrome.action.getTitle({ tabId }),
      })),
    );
  });
const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

describe(`the button in ${BROWSER}, in a race,`, () => {
  it(
    'never keeps the mark of a page that went on to another host while the background slept',
    async () => {
      const wrong: (Shown & { wait: number })[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        const wait = (round * 7) % 51;
        await driver.stopBackground();
        // A page that goes on before it has loaded ends this navigation early.
        await driver.visit(`vk.com/hop/away-${round}.example/${wait}`).catch(() => undefined);
        const there = async () => (await shown()).find(({ url }) => url?.includes(`//away-${round}.example`));
        await until(
          async () => (await there())?.title.includes('not in the dataset') === true,
          'it is said of the new host',
        );
        await pause(250);
        const { url, text, title } = (await there()) ?? { url: undefined, text: '', title: '' };
        if (text !== '' || !title.includes('not in the dataset')) wrong.push({ url, text, title, wait });
      }
      expect(wrong).toEqual([]);
    },
    PATIENCE,
  );

  it(
    'shows over each of many tabs opened at once what the page in it means',
    async () => {
      const urls = Array.from({ length: TABS }, (_, i) => driver.urlOf(i % 2 ? `tab-${i}.example/` : `vk.com/${i}`));
      await behind.evaluate((all) => Promise.all(all.map((url) => chrome.tabs.create({ url, active: false }))), urls);
      const isMarked = ({ url = '', text, title }: Shown) =>
        url.includes('//vk.com') ? text === '!' && title.includes('VK') : text === '' && /not in/.test(title);
      const opened = async () => (await shown()).filter(({ url }) => /\/\/(vk\.com|tab-)/.test(url ?? ''));
      const isDone = async () => (await opened()).filter(isMarked).length >= TABS;
      for (let turn = 0; turn < 6 && !(await isDone()); turn++)
        await until(isDone, 'all are marked').catch(() => undefined);
      expect((await opened()).filter((tab) => !isMarked(tab))).toEqual([]);
      expect((await opened()).length).toBeGreaterThanOrEqual(TABS);
    },
    PATIENCE,
  );

  it(
    'leaves no name and no mark on any tab once the permission is withdrawn, while pages load too',
    async () => {
      await behind.evaluate(async () => {
        const tabs = await chrome.tabs.query({ url: ['https://*/*'] });
        for (const { id } of tabs.filter((_, i) => i % 2 === 0)) void chrome.tabs.reload(id ?? -1);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await chrome.permissions.remove({ permissions: ['tabs'] });
      });
      const stale = async () => (await shown()).filter(({ text, title }) => text !== '' || title !== 'Lex Loci');
      await until(async () => (await stale()).length === 0, 'nothing is left');
      // What was still under way when the permission went must not come after.
      await pause(4000);
      expect(await stale()).toEqual([]);
      expect((await shown()).length).toBeGreaterThanOrEqual(TABS);
    },
    PATIENCE,
  );
});
