import type { Page } from 'puppeteer-core';
import type { Driver } from '../driver';
import { until } from '../waiting';
import { THREE } from './served';

/** As the clipboard brings it: the browser's own menu cannot be opened by a test. */
export const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    // Firefox lets nobody give such an event its data when it is made.
    const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: data });
    document.querySelector('#paste')?.dispatchEvent(event);
  }, text);

/** Takes the packs of three publishers in. */
export const takeThreeIn = (driver: Driver): Promise<void> => takeIn(driver, THREE);

/** Takes packs in, one after another, as a person who pastes them. */
export async function takeIn(driver: Driver, packs: readonly string[]): Promise<void> {
  const page = await driver.openPage('intake.html');
  for (const text of packs) {
    await paste(page, text);
    await until(async () => (await page.$('.looked .primary')) !== null, 'the pack is offered');
    await page.click('.looked .primary');
    await until(async () => (await page.$('.looked .done')) !== null, 'the pack is taken in');
  }
  await page.close();
}
