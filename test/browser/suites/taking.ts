import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, type Driver } from '../driver';
import { choose } from '../hands';
import { shared } from '../shared';
import { until } from '../waiting';

let driver: Driver;
const begin = async () => {
  driver = await shared();
  await choose(driver, { home: 'KR', language: 'en' });
};

/** Notes whatever the browser really took into its clipboard, and each file that is offered to be saved. */
const note = (page: Page) =>
  page.evaluate(() => {
    const taken: string[] = [];
    Object.assign(globalThis, { taken });
    const { clipboard } = navigator;
    const [text, write, make] = [
      clipboard.writeText.bind(clipboard),
      clipboard.write.bind(clipboard),
      URL.createObjectURL.bind(URL),
    ];
    Object.defineProperties(clipboard, {
      writeText: { value: (words: string) => text(words).then(() => void taken.push(words)) },
      write: {
        value: async (items: ClipboardItem[]) => {
          await write(items);
          const picture = await items[0]?.getType('image/png');
          const head = new Uint8Array((await picture?.slice(0, 24).arrayBuffer()) ?? []);
          taken.push(`${String.fromCharCode(...head.slice(1, 4))} ${(head[18] ?? 0) * 256 + (head[19] ?? 0)}`);
        },
      },
    });
    URL.createObjectURL = (file: Blob) => {
      void file.text().then((words) => taken.push(words));
      return make(file);
    };
  });

const taken = (page: Page) => page.evaluate(() => (globalThis as unknown as { taken: string[] }).taken);

const WHERE = {
  async popup() {
    const page = await driver.openPage('popup.html');
    await page.type('#check', 'vk.com');
    await page.click('.check button[type="submit"]');
    return page;
  },
  atlas: () => driver.openPage('atlas.html#/service/vk'),
};

describe(`an answer is carried away in ${BROWSER}`, () => {
  beforeAll(begin);
  it.each(['popup', 'atlas'] as const)('from the %s as text, picture, file, link and correction', async (where) => {
    const page = await WHERE[where]();
    await page.bringToFront();
    await (await page.waitForSelector('.take summary'))?.click();
    await note(page);
    const buttons = await page.$$('.take button');
    for (const [i, button] of buttons.entries()) {
      await button.click();
      await until(async () => (await taken(page)).length === i + 1, `button ${i} has done its work`);
    }
    const [text = '', picture = '', file = '', link = '', correction = ''] = await taken(page);
    const foot = /Lex Loci · \w+ \d+, \d{4} · dataset \d{4}\.\d\d\.\d\d[\s\S]*Information, not legal advice/;
    expect(text).toMatch(/^VK\n[\s\S]*Russia/);
    expect(picture).toBe('PNG 1280');
    expect(file).toMatch(/^<svg [\s\S]*VK[\s\S]*<\/svg>$/);
    expect(link).toMatch(/^(chrome|moz)-extension:\/\/[\w-]+\/atlas\.html#\/service\/vk\?home=KR\n/);
    for (const words of [text, file.replaceAll(/<[^>]+>/g, '\n'), link]) expect(words).toMatch(foot);
    expect(correction).toMatch(/^Correction[\s\S]*services\/vk \(VK\), dataset[\s\S]*It says: [\s\S]*Source/);
    expect(buttons).toHaveLength(5);
    await page.close();
  });
});
