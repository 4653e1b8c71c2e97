import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { BROWSER, launch } from '../driver';
import { choose } from '../hands';
const OUT = '/tmp/atlas-pics/';
const VIEWS = (process.env.VIEWS ?? '').split('~').filter(Boolean);
it('looks', { timeout: 200_000, retry: 0 }, async () => {
  const driver = await launch({});
  await choose(driver, { home: process.env.HOME_STATE ?? 'KR', language: process.env.LANGUAGE_TAG ?? 'en', uses: ['gmail', 'kakaotalk', 'vk', 'signal', 'telegram', 'icloud-cn'], wary: [] });
  await driver.setDark(process.env.DARK === '1');
  for (const spec of VIEWS) {
    const [name = '', hash = '', script = '', width = '1280'] = spec.split('|');
    const page = await driver.openPage(hash.startsWith('#') ? 'atlas.html' : hash);
    page.on('pageerror', (e) => console.log('PAGEERROR', String(e)));
    await page.setViewport({ width: Number(width), height: 900 });
    const t0 = Date.now();
    if (hash.startsWith('#')) await page.evaluate((h) => (location.hash = h), hash);
    await new Promise((r) => setTimeout(r, 100));
    const whole = async () => { for (let i = 0; i < 100; i++) { if (await page.evaluate(() => document.querySelector('progress') === null)) return; await new Promise((r) => setTimeout(r, 50)); } };
    await whole();
    console.log(name, 'whole after', Date.now() - t0);
    if (script) { console.log(await page.evaluate(script)); await new Promise((r) => setTimeout(r, 400)); await whole(); }
    await page.screenshot({ path: `${OUT}${BROWSER}-${name}.png`, fullPage: process.env.FULL === '1' });
    if (process.env.PDF === '1') writeFileSync(`${OUT}${BROWSER}-${name}.pdf`, await page.pdf({ format: 'A4', printBackground: true }));
    if (process.env.TEXT) console.log(await page.evaluate(() => document.body.innerText));
    await page.close();
  }
  await driver.close();
});
