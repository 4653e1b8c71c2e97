/** Somebody without a terminal makes a pack: an empty page, a few entries, and a file that a reader's program takes in. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { lookInto } from '../../../packs/intake/take-in';
import { inMemory } from '../../../packs/storage/memory';
import { HOSTILE_STRINGS } from '../../hostile-strings';
import { BROWSER, type Driver } from '../driver';
import { choose, faultsOf, inMemory as memoryOf, stored } from '../hands';
import { shared } from '../shared';
import { PICTURES } from '../waiting';

let driver: Driver;
const begin = async () => {
  driver = await shared();
  await choose(driver, { home: 'KR', language: 'en' });
};

/** Files the page gives away are kept beside it instead of being asked about by the browser. */
async function opened(): Promise<Page> {
  const page = await driver.openPage('curate.html');
  await page.evaluate(() => {
    const given: Record<string, string> = {};
    (globalThis as unknown as Given).given = given;
    const blobs = new Map<string, Blob>();
    URL.createObjectURL = (blob) => {
      const address = `blob:kept-${blobs.size}`;
      blobs.set(address, blob as Blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const { href, download } = this;
      void blobs.get(href)?.text().then((text) => (given[download] = text));
    };
  });
  return page;
}

interface Given {
  given: Record<string, string>;
}

const given = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() => (globalThis as unknown as Given).given);

/** A hand that counts: each press and each field filled in is one. */
class Hand {
  count = 0;

  constructor(readonly page: Page) {}

  async press(selector: string): Promise<void> {
    this.count += 1;
    await (await this.page.waitForSelector(selector))?.click();
  }

  async enter(selector: string, text: string): Promise<void> {
    this.count += 1;
    await (await this.page.waitForSelector(selector))?.type(text);
    await this.page.$eval(selector, (field) => (field as HTMLElement).blur());
  }

  async pick(selector: string, value: string): Promise<void> {
    this.count += 1;
    await this.page.waitForSelector(selector);
    await this.page.select(selector, value);
  }
}

const field = (place: string) => `[id="${place}"]`;
const PASSPHRASE = 'river lantern seven boats';

/** The smallest whole pack: a publisher, one fact with its source, one advice. */
async function make(hand: Hand): Promise<void> {
  await hand.enter('#name', 'Han River Letters');
  await hand.enter('#passphrase', PASSPHRASE);
  await hand.enter('#again', PASSPHRASE);
  await hand.press('#found');
  await hand.press('#save-root');
  await hand.press('#save-key');
  await hand.enter(field('head.title.en'), 'Messengers in Korea');
  await hand.press('#add');
  await hand.enter(field('s0.for.service'), 'KakaoTalk');
  await hand.enter(field('s0.text.en'), 'Ask us before you write to us there.');
  await hand.pick('#kind', 'storage');
  await hand.press('#add');
  await hand.enter(field('s1.about'), 'telegram');
  await hand.pick(field('s1.value.places.0.jurisdiction'), 'RU');
  await hand.enter(field('s1.since'), '2026-03');
  await hand.pick(field('s1.basis'), 'press');
  await hand.pick(field('s1.confidence'), 'medium');
  await hand.enter(field('s1.sources.0.title'), 'Our report');
  await hand.enter(field('s1.sources.0.url'), 'https://han-river.example/report');
  await hand.enter(field('s1.sources.0.read'), '2026-11-20');
}

const text = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

describe(`making a pack without a terminal in ${BROWSER}`, () => {
  beforeAll(begin);

  it('takes at most 40 presses and entries from an empty page to a pack that is taken in', async () => {
    const page = await opened();
    const violations = await page.evaluate(() => {
      const list: string[] = [];
      (globalThis as unknown as { violations: string[] }).violations = list;
      document.addEventListener('securitypolicyviolation', (event) => list.push(event.violatedDirective));
      return list.length;
    });
    expect(violations).toBe(0);
    const hand = new Hand(page);
    await make(hand);
    await page.waitForSelector('.before-after .roads');
    await page.screenshot({ path: `${PICTURES}${BROWSER}-curate.png`, fullPage: true });
    expect(await text(page)).toContain('Nothing is wrong.');
    await hand.press('#sign:not(:disabled)');
    await page.waitForSelector('#signed');
    for (const form of ['text', 'html', 'armour', 'card']) await hand.press(`#save-${form}`);
    await page.waitForFunction(() => Object.keys((globalThis as unknown as Given).given).length === 6);
    expect(hand.count).toBeLessThanOrEqual(40);
    const files = await given(page);
    expect(Object.keys(files).sort()).toEqual([
      'card.html',
      'messengers-in-korea.armour.txt',
      'messengers-in-korea.html',
      'messengers-in-korea.lexpack.txt',
      'packer.key',
      'root.key',
    ]);
    const today = new Date().toISOString().slice(0, 10);
    const moment = { today, built: today, program: '0.4.0' };
    for (const name of Object.keys(files).filter((file) => file.startsWith('messengers'))) {
      const [looked] = await lookInto(files[name] ?? '', inMemory(), moment);
      expect([name, looked?.outcome.kind]).toEqual([name, 'new']);
    }
    expect(files['root.key']).toMatch(/^untrusted comment: minisign encrypted secret key\nRWRTY0Iy/);
    expect(files['card.html']).toContain('<svg');
    expect(await page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations)).toEqual([]);
    expect(await stored(driver)).toEqual({ home: 'KR', language: 'en' });
    expect(JSON.stringify(await memoryOf(driver))).not.toContain('Han River');
    await page.close();
  }, 120_000);
});
