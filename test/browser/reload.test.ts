/** What a browser forgets when the extension is updated or reloaded, and when the last private window is closed. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, launch, type Driver } from './driver';
import { choose, inMemory, press, textOf } from './hands';
import { until } from './waiting';

let driver: Driver;
beforeAll(async () => {
  driver = await launch({ grant: true, inPrivate: true });
  await choose(driver, { home: 'RU', language: 'en' });
  const page = await driver.openPage('options.html');
  await page.click('#warn');
  await until(() => page.$eval('#warn', (box) => (box as HTMLInputElement).checked), 'warnings are on');
  await page.close();
});
afterAll(() => driver.close());

const badgeIs = (text: string) => until(async () => (await driver.badge()).text === text, `the badge is "${text}"`);

describe(`after an update in ${BROWSER}`, () => {
  it('the mark of an open tab comes back by itself', async () => {
    await driver.visit('vk.com/im');
    await badgeIs('!');
    await driver.reload();
    await badgeIs('!');
    expect((await driver.badge()).title).toMatch(/^Lex Loci: VK\. Alert\. /);
  });

  it('nothing of a private window is left once it is closed', async () => {
    const popup = await driver.pressPrivately('ok.ru/');
    await until(async () => (await textOf(popup)).includes('Keep quiet'), 'it warns');
    await press(popup, '.quiet button');
    const left = async () => JSON.stringify(await inMemory(driver));
    await until(async () => (await left()).includes('private.quiet'), 'the wish is in memory');
    await popup.close();
    await driver.closePrivate();
    await until(async () => !/private|ok\.ru|odnoklassniki|"ok"/.test(await left()), 'nothing is left of it');
  });

  it('the choices of who keeps nothing are gone, and the button says so until they choose again', async () => {
    await driver.behind.evaluate(async () => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', { storage: Record<'local' | 'session', Area> }>;
      const { local, session } = (api.browser ?? api.chrome).storage;
      await local.clear();
      await local.set({ sessionOnly: true });
      await session.set({ home: 'RU', language: 'en' });
    });
    await driver.visit('vk.com/im');
    await badgeIs('!');
    await driver.reload();
    await badgeIs('?');
    expect((await driver.badge()).title).toMatch(/an update has forgotten your choices/);
    await driver.behind.evaluate(async () => {
      const api = globalThis as unknown as Record<'browser' | 'chrome', { storage: Record<'session', Area> }>;
      await (api.browser ?? api.chrome).storage.session.set({ home: 'RU' });
    });
    await badgeIs('!');
  });
});

interface Area {
  set(values: object): Promise<void>;
  clear(): Promise<void>;
}
