import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, type Driver } from '../driver';
import { shared } from '../shared';
import { choose, inMemory, textOf } from '../hands';
import { until } from '../waiting';

let driver: Driver;
const begin = async () => {
  driver = await shared();
  await choose(driver, { home: 'RU', language: 'en' });
};

/** Lays down a question as the menu of a right click does. */
const ask = (given: string) =>
  driver.behind.evaluate(
    async (asked) => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', { storage: { session: Area } }>;
      await (api.browser ?? api.chrome).storage.session.set({ asked });
    },
    { given },
  );

/** The page goes on to another one by itself, as by a script of its own. */
const goOn = (from: string, to: string) =>
  driver.inTab(`void setTimeout(() => location.replace(location.origin.replace('${from}', '${to}') + '/arrived'))`);

interface Area {
  set(values: object): Promise<void>;
}

describe(`between two pages in ${BROWSER}, the popup`, () => {
  beforeAll(begin);
  it('says that the page has changed, and tells no law of the page before', async () => {
    await driver.visit('www.icloud.com/');
    const popup = await driver.pressButton();
    expect(await textOf(popup)).toContain('iCloud Mail / Drive');
    await goOn('www.icloud.com', 'www.icloud.com.cn');
    await until(async () => (await textOf(popup)).includes('The page has changed'), 'it says so');
    expect(await textOf(popup)).not.toContain('Apple Distribution');
    await popup.close();
    const again = await driver.pressButton();
    expect(await textOf(again)).toContain('iCloud (China mainland)');
    await again.close();
  });

  // Firefox takes back the leave to look with every page, Chromium with every site.
  it('answers anew where the page goes on within its own site and the browser still tells which it is', async () => {
    await driver.visit('vk.com/');
    const popup = await driver.pressButton();
    await goOn('vk.com', 'vk.com');
    await until(async () => (await driver.inTab('location.pathname')) === '/arrived', 'the next page is there');
    const says = BROWSER === 'firefox' ? /The page has changed/ : /V Kontakte/;
    await until(async () => says.test(await textOf(popup)), 'the popup says what it may');
    await popup.close();
  });

  it('answers what was asked in the menu of a right click, once, and goes back to its tab', async () => {
    await driver.visit('mail.google.com/');
    await ask('https://vk.com/im');
    const popup = await driver.pressButton();
    expect(await textOf(popup)).toMatch(/line of their own into VK[\s\S]*Back to this tab/);
    expect(await inMemory(driver)).not.toHaveProperty('asked');
    await popup.close();
    const again = await driver.pressButton();
    expect(await textOf(again)).toContain('Gmail');
    await again.close();
  });

  it('answers what is typed into the address bar after its word, and lets no trace of it lie', async () => {
    await driver.visit('mail.google.com/');
    const popup = await driver.askInBar('lex vk.com');
    await until(async () => /line of their own into VK/.test(await textOf(popup)), 'it answers for VK');
    expect(await inMemory(driver)).not.toHaveProperty('asked');
    await popup.close();
    const again = await driver.pressButton();
    expect(await textOf(again)).toContain('Gmail');
    await again.close();
  });

  it('and the button claim nothing of a page that is none of the web', async () => {
    await driver.visitBare('about:blank');
    expect(await driver.badge()).toEqual({ text: '', title: 'Lex Loci' });
    const popup = await driver.pressButton();
    expect(await textOf(popup)).not.toContain('not in the dataset');
    await popup.close();
  });
});
