import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, type Driver } from '../driver';
import { choose, keptBy } from '../hands';
import { shared } from '../shared';
import { holds, until } from '../waiting';

let driver: Driver;

describe(`what fails of what is kept in ${BROWSER}`, () => {
  beforeAll(async () => void (driver = await shared()));

  it('is the note of how forums stood: it is told once and noted anew, and the answer is there', async () => {
    const page = await driver.openPage('options.html');
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
