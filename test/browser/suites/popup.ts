import { beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, type Driver } from '../driver';
import { shared } from '../shared';
import { checkAddress, choose, press, select, textOf } from '../hands';
import { until } from '../waiting';

let driver: Driver;
const begin = async () => void (driver = await shared());

/** Opens the popup over an address, reads it, takes its picture and closes it. */
async function read(address: string, picture: string): Promise<string> {
  await (address.startsWith('about:') ? driver.visitBare(address) : driver.visit(address));
  const popup = await driver.pressButton();
  const text = await textOf(popup);
  await popup.picture(picture);
  await popup.close();
  return text;
}

describe(`the popup in ${BROWSER}`, () => {
  beforeAll(begin);
  it('asks for the home country first and marks its suggestion as one', async () => {
    await driver.visit('mail.google.com/mail/u/0/');
    const popup = await driver.pressButton();
    expect(await textOf(popup)).toContain('Which is your home country?');
    expect(await textOf(popup)).toContain('Suggested by the language of your browser');
    await popup.picture('first-run-en');
    await select(popup, '#home', 'KR');
    await press(popup, '.home-question button');
    await until(async () => (await textOf(popup)).includes('Gmail'), 'the answer for the tab is shown');
    await popup.close();
  });

  it.each([
    { home: 'KR', address: 'mail.google.com/mail/u/0/', name: 'Gmail', en: 'Good to know', ko: '참고' },
    { home: 'KR', address: 'open.kakao.com/o/abc', name: 'KakaoTalk', en: 'Good to know', ko: '참고' },
    { home: 'RU', address: 'vk.com/im', name: 'VK', en: 'Alert', ko: '경보' },
    { home: 'CN', address: 'www.icloud.com.cn/', name: 'iCloud', en: 'Alert', ko: '경보' },
    { home: 'SA', address: 'mail.zoho.sa/', name: 'Zoho', en: 'Alert', ko: '경보' },
    { home: 'GB', address: 'mail.google.com/', name: 'Gmail', en: 'Notice', ko: '알림' },
  ])('answers for $address seen from $home, in both languages', async ({ home, address, name, en, ko }) => {
    const picture = `${address.split('/')[0]}-${home}`;
    await choose(driver, { home, language: 'en' });
    const english = await read(address, `${picture}-en-light`);
    await choose(driver, { home, language: 'ko' });
    await driver.setDark(true);
    const korean = await read(address, `${picture}-ko-dark`);
    await driver.setDark(false);
    expect(english).toContain(name);
    expect(english).toContain(en);
    expect(korean).toContain(name);
    expect(korean).toContain(ko);
  });

  it('names the filter that was lost when the data was moved', async () => {
    await choose(driver, { home: 'CN', language: 'en' });
    expect(await read('www.icloud.com.cn/', 'lost-filter')).toMatch(/Lost:\s+Court, United States/);
  });

  it.each([
    { address: 'nowhere-in-the-dataset.example/', says: 'is not in the dataset' },
    { address: 'mail.google.com.evil.example/', says: 'is not in the dataset' },
    { address: 'about:blank', says: /Not a website|No address|keeps its address to itself/ },
  ])('says of $address that there is nothing to say', async ({ address, says }) => {
    await choose(driver, { home: 'KR', language: 'en' });
    expect(await read(address, address.startsWith('about:') ? 'no-site' : 'unknown-host')).toMatch(says);
  });

  it('checks an address that is typed, and goes back to the tab', async () => {
    await driver.visit('mail.google.com/');
    const popup = await driver.pressButton();
    await checkAddress(popup, 'someone@naver.com');
    await until(async () => /naver/i.test(await textOf(popup)), 'the typed address is answered');
    await press(popup, '.back');
    await until(async () => (await textOf(popup)).includes('Gmail'), 'the tab is answered again');
    await popup.close();
  });

  it('speaks the language the person switches to', async () => {
    await driver.visit('mail.google.com/');
    const popup = await driver.pressButton();
    await select(popup, '#language', 'ko');
    await until(async () => (await textOf(popup)).includes('미국 법원'), 'the popup speaks Korean');
    expect(await popup.evaluate((document) => document.documentElement.lang, null)).toBe('ko');
    await popup.close();
  });
});
