import type { Page } from 'puppeteer-core';
import { times } from '../../long';
import type { Driver, View } from '../driver';
import { choose } from '../hands';
import { until } from '../waiting';

/** Does something and notes what was asked of the network meanwhile. The work tells how many addresses were shown. */
export type Note = (what: string, work: () => Promise<number>) => Promise<void>;

const LOOKED_AT = ['vk.com/im', 'mail.google.com/mail/u/0/', 'www.icloud.com.cn/'];
const KNOWN = [
  'ok.ru',
  'e.mail.ru',
  'dzen.ru',
  'mail.yandex.ru',
  'web.telegram.org',
  'web.whatsapp.com',
  'open.kakao.com',
];
const ROUND = [...KNOWN, 'vk.com', 'mail.google.com', ...Array.from({ length: 31 }, (_, i) => `site-${i}.example`)];
const hostOf = (address: string): string => address.slice(0, address.indexOf('/'));
/** Every name the person asks for by visiting it. */
export const VISITED: ReadonlySet<string> = new Set([...LOOKED_AT.map(hostOf), ...ROUND]);

/** Each page of the extension, read to the end: pointed at, gone through by keyboard, unfolded. */
export async function readEverything(driver: Driver, note: Note): Promise<void> {
  for (const address of LOOKED_AT)
    await note(`the button is pressed on ${address}`, async () => {
      await driver.visit(address);
      return withPopup(driver, goOver);
    });
  for (const address of LOOKED_AT)
    await note(`everything about ${address} is unfolded`, async () => {
      const page = await driver.openPage('popup.html');
      await page.type('#check', hostOf(address));
      await page.click('.check button');
      await page.waitForSelector('.address');
      return readPage(page);
    });
  for (const view of VIEWS) await note(view, async () => readPage(await driver.openPage(view)));
}

const VIEWS = [
  'welcome.html',
  'options.html',
  'intake.html',
  'curate.html',
  'atlas.html#/map',
  'atlas.html#/state/ru',
  'atlas.html#/services?category=mail',
  'atlas.html#/compare/vk/signal',
  'atlas.html#/what-if?suppose=executive-agreement:KR,US',
];

const withPopup = async (driver: Driver, work: (view: View) => Promise<number>): Promise<number> => {
  const view = await driver.pressButton();
  const addresses = await work(view);
  await view.close();
  return addresses;
};

/** Touches what is in a popup as a pointer and a keyboard do, without pressing anything. A popup that is busy is asked again. */
async function goOver(view: View): Promise<number> {
  let addresses = 0;
  // The first paint comes before the rest: what is gone over is the whole.
  await until(
    () =>
      view.evaluate(
        (document) => document.querySelector('.road') === null || document.querySelector('.alternatives') !== null,
        null,
      ),
    'the whole answer is there',
  );
  await until(async () => {
    addresses = await view.evaluate((document) => {
      const { MouseEvent } = document.defaultView as Window & typeof globalThis;
      const all = document.querySelectorAll<HTMLElement>('.address *, a, button, summary, select, input');
      for (const element of [...all].slice(0, 60)) {
        element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
        element.focus();
      }
      return document.querySelectorAll('.address').length;
    }, null);
    return true;
  }, 'the popup was gone over');
  return addresses;
}

/** Unfolds what is folded; true if nothing was. What comes late, or with what was unfolded, is unfolded by the next call. */
const unfold = (): boolean => {
  const folded = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
  for (const fold of folded) fold.open = true;
  return folded.length === 0;
};

/** Unfolds a page, points at its addresses with the real pointer, walks through them by Tab, and closes it. */
async function readPage(page: Page): Promise<number> {
  await until(() => page.evaluate(() => document.querySelector('progress') === null), 'all is worked out');
  await until(() => page.evaluate(unfold), 'all is unfolded');
  let pointed = 0;
  for (const target of await page.$$('.address bdi, .address button')) {
    if (pointed === 10 || !(await target.isVisible())) continue;
    await target.hover();
    pointed += 1;
  }
  for (let i = 0; i < 25; i++) await page.keyboard.press('Tab');
  const addresses = await page.$$eval('.address', (all) => all.length);
  await page.close();
  return addresses;
}

const VISITS = times(80, 200);
export const LOOKS = times(9, 20);

/** A long session with warnings on: sites, looks at the button, the larger pages after it. */
export async function useForLong(driver: Driver, note: Note): Promise<void> {
  await note(`${VISITS} pages are visited with warnings on`, async () => {
    const page = await driver.openPage('options.html');
    await page.click('#warn');
    await until(() => page.$eval('#warn', (box) => (box as HTMLInputElement).checked), 'warnings are on');
    await page.close();
    // Some pages of a site one after another, as people read: another site costs a browser another process.
    for (let i = 0; i < VISITS; i++) await driver.visit(`${ROUND[Math.floor((i * ROUND.length) / VISITS)]}/page-${i}`);
    return 0;
  });
  await note('the button is pressed again and again', async () => {
    let addresses = 0;
    for (let i = 0; i < LOOKS; i++) {
      await driver.visit(`${ROUND[Math.floor((i * 9) / LOOKS)]}/again-${i}`);
      addresses += await withPopup(driver, goOver);
    }
    return addresses;
  });
  await note('another home is chosen, and the atlas and the settings are read', async () => {
    await choose(driver, { home: 'IR', wary: ['US', 'CN'] });
    let addresses = 0;
    for (const view of ['atlas.html#/state/ir', 'options.html'])
      addresses += await readPage(await driver.openPage(view));
    return addresses;
  });
}
