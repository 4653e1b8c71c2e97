import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, type Driver } from '../driver';
import { shared } from '../shared';
import { choose } from '../hands';
import { until } from '../waiting';

let driver: Driver;
const begin = async () => {
  driver = await shared();
  await choose(driver, { home: 'RU', language: 'en' });
};

const titleIs = (title: RegExp) => until(async () => title.test((await driver.badge()).title), `the title is ${title}`);
const badgeIs = (text: string) => until(async () => (await driver.badge()).text === text, `the badge is "${text}"`);

/** Turns the switch in the settings by a press, as a person does: only a press may ask for a permission. */
async function turnSwitch(wanted: boolean): Promise<void> {
  const page = await driver.openPage('options.html');
  const isOn = () => page.$eval('#warn', (box) => (box as HTMLInputElement).checked);
  await until(async () => {
    if ((await isOn()) !== wanted) await page.click('#warn');
    return (await isOn()) === wanted;
  }, 'the switch is turned');
  await page.close();
}

describe(`the badge in ${BROWSER}`, () => {
  beforeAll(begin);
  it('shows nothing before the person asks to be warned, and wakes nothing where the browser allows', async () => {
    await driver.stopBackground();
    await driver.visit('vk.com/im');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect((await driver.badge()).text).toBe('');
    // Firefox wakes an event page even for a listener it took away (bug 1899767).
    expect(await driver.isBackgroundRunning()).toBe(driver.name === 'firefox');
  });

  it('marks the open tab as soon as the person asks to be warned', async () => {
    await turnSwitch(true);
    await badgeIs('!');
    // The words come by another call than the mark.
    await titleIs(/^Lex Loci: VK\. Alert\. \S/);
  });

  it('follows the tab to the next site', async () => {
    await driver.visit('nowhere-in-the-dataset.example/');
    await titleIs(/not in the dataset/);
    await badgeIs('');
    await driver.visit('vk.com/feed');
    await badgeIs('!');
  });

  it('comes back after the background was stopped', async () => {
    await driver.visit('nowhere-in-the-dataset.example/');
    await titleIs(/not in the dataset/);
    await driver.stopBackground();
    await driver.visit('vk.com/im');
    await badgeIs('!');
  });

  it('follows another home', async () => {
    await choose(driver, { home: 'KR' });
    await until(async () => !(await driver.badge()).title.includes('Alert'), 'the title is for the new home');
    await choose(driver, { home: 'RU' });
    await badgeIs('!');
  });

  it('is gone once the permission is withdrawn', async () => {
    await turnSwitch(false);
    await badgeIs('');
    await driver.visit('vk.com/im');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await driver.badge()).text).toBe('');
  });
});
