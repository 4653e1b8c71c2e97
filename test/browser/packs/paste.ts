import type { Page } from 'puppeteer-core';
import type { Driver } from '../driver';
import { until } from '../waiting';
import { THREE } from './served';

/** As the clipboard brings it: the browser's own menu cannot be opened by a test. */
export const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.querySelector('#paste')?.dispatchEvent(event);
  }, text);

/** Takes the packs of three publishers in, one after another, as a person who pastes them. */
export async function takeThreeIn(driver: Driver): Promise<void> {
  const page = await driver.openPage('intake.html');
  for (const text of THREE) {
    await paste(page, text);
    await until(async () => (await page.$('.looked .primary')) !== null, 'the pack is offered');
    await page.click('.looked .primary');
    await until(async () => (await page.$('.looked .done')) !== null, 'the pack is taken in');
  }
  await page.close();
}
