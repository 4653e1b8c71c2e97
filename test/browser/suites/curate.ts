/** Somebody without a terminal makes a pack: an empty page, a few entries, and a file that a reader's program takes in. */
import { beforeAll, describe, expect, it } from 'vitest';
import { lookInto } from '../../../packs/intake/take-in';
import { KINDS } from '../../../packs/making/forms';
import { inMemory } from '../../../packs/storage/memory';
import { HOSTILE_STRINGS } from '../../hostile-strings';
import { BROWSER, type Driver } from '../driver';
import { choose, faultsOf, inMemory as memoryOf, stored } from '../hands';
import { field, type Given, given, Hand, make, opened, PASSPHRASE, put, seen } from '../in-curate';
import { shared } from '../shared';
import { PICTURES } from '../waiting';

let driver: Driver;
const begin = async () => {
  driver = await shared();
  await choose(driver, { home: 'KR', language: 'en' });
};

describe(`making a pack without a terminal in ${BROWSER}`, () => {
  beforeAll(begin);

  it('takes at most 40 presses and entries from an empty page to a pack that is taken in', async () => {
    const page = await opened(driver);
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
    await page.setViewport({ width: 1300, height: 1000 });
    await page.screenshot({ path: `${PICTURES}${BROWSER}-curate.png`, fullPage: true });
    expect(await seen(page)).toContain('Nothing is wrong.');
    expect(await faultsOf(page)).toEqual([]);
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

  it('is reached from the settings and from the atlas', async () => {
    for (const path of ['options.html', 'atlas.html']) {
      const page = await driver.openPage(path);
      const to = await page.$eval('#make-pack', (link) => [(link as HTMLAnchorElement).href, link.textContent]);
      expect([path, new URL(to[0] ?? '').pathname, to[1]?.trim()]).toEqual([
        path,
        '/curate.html',
        'Make a pack of your own facts and advice',
      ]);
      await page.close();
    }
  });

  it('gives axe nothing to find in a form with everything in it, in the dark, in English and in Persian', async () => {
    await driver.setDark(true);
    const page = await opened(driver);
    for (const kind of KINDS) {
      await page.select('#kind', kind);
      await page.click('#add');
    }
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    // The dark page differs in its colours alone; in the light one all else was looked at, and is in Persian.
    expect(await faultsOf(page, ['color-contrast'])).toEqual([]);
    await page.select('#language', 'fa');
    await page.waitForFunction(() => document.documentElement.dir === 'rtl');
    // What was written is still there in the other language.
    await page.waitForFunction(() => document.querySelector('.statement h3')?.textContent?.startsWith('توصیه'));
    expect(await page.$$eval('.statement', (all) => all.length)).toBe(KINDS.length);
    expect(await faultsOf(page)).toEqual([]);
    await page.setViewport({ width: 1300, height: 1400 });
    await page.screenshot({ path: `${PICTURES}${BROWSER}-curate-fa-dark.png` });
    await driver.setDark(false);
    await choose(driver, { language: 'en' });
    await page.close();
  }, 120_000);

  it('leads from each fault to its field, by keys alone', async () => {
    const page = await opened(driver);
    await page.select('#kind', 'offence');
    await page.focus('#add');
    await page.keyboard.press('Enter');
    // Whoever adds stands in the first field; and from the list of faults one comes to the field that has it.
    await page.waitForFunction(() => document.activeElement?.id === 's0.about');
    const target = await page.evaluate(() => {
      const faults = [...document.querySelectorAll<HTMLButtonElement>('.faults button')];
      faults.find(({ textContent }) => textContent?.includes('Years of prison'))?.focus();
      return faults.length;
    });
    expect(target).toBeGreaterThan(3);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('s0.value.maxYears');
    expect(
      await page.$eval(
        field('s0.value.maxYears'),
        (f) => document.getElementById(f.getAttribute('aria-describedby') ?? '')?.innerText,
      ),
    ).toContain('Years of prison');
    await page.close();
  });

  it('goes on from a draft and from a table, and a second person signs beside the first', async () => {
    const page = await opened(driver);
    const hand = new Hand(page);
    await hand.enter('#passphrase', PASSPHRASE);
    await hand.enter('#again', PASSPHRASE);
    await hand.press('#one-key');
    await hand.press('#save-key');
    await page.waitForFunction(() => 'packer.key' in (globalThis as unknown as Given).given);
    const second = (await seen(page)).match(/RW\S{54}/)?.[0] ?? '';
    const key = (await given(page))['packer.key'] ?? '';
    await page.close();

    const first = await opened(driver);
    await first.evaluate(() => document.querySelector<HTMLDetailsElement>('details')?.setAttribute('open', ''));
    const maker = new Hand(first);
    await maker.enter('#second', second);
    await make(maker);
    await maker.press('#sign:not(:disabled)');
    await first.waitForFunction(() => document.body.innerText.includes('Signed by 1 of 2'));
    await maker.press('#save-review');
    await maker.press('#save-table');
    await first.waitForFunction(() => Object.keys((globalThis as unknown as Given).given).length === 4);
    const files = await given(first);
    await first.close();
    expect(files['messengers-in-korea.csv']).toContain('#text+en');

    const other = await opened(driver);
    await put(other, '#open', 'review.json', files['messengers-in-korea.review.json'] ?? '');
    await other.waitForSelector('.review li');
    await other.waitForSelector('.known');
    await put(other, '#key-file', 'second.key', key);
    const cosigner = new Hand(other);
    // Each try costs a quarter of a gigabyte; what is said of a wrong one is the same in both browsers.
    if (BROWSER === 'chromium') {
      await cosigner.enter('#key-passphrase', 'not the passphrase');
      await cosigner.press('#open-key');
      await other.waitForFunction(() => document.body.innerText.includes('does not open with this passphrase'));
      await other.$eval('#key-passphrase', (typed) => ((typed as HTMLInputElement).value = ''));
    }
    await cosigner.enter('#key-passphrase', PASSPHRASE);
    await cosigner.press('#open-key');
    await cosigner.enter('#reviewer', 'Min');
    await cosigner.press('.review li button');
    await other.waitForFunction(() => /Min opened its sources on/.test(document.body.innerText));
    await cosigner.press('#sign:not(:disabled)');
    await other.waitForSelector('#signed');
    // What was signed is gone on with by a table.
    await put(other, '#open', 'table.csv', (files['messengers-in-korea.csv'] ?? '').replace('telegram', 'signal'));
    await other.waitForFunction(() => document.body.innerText.includes('Where the data is kept: Signal'));
    await other.close();
  }, 180_000);

  it('runs nothing of what hostile strings say, and shows each in its field as it stands', async () => {
    const page = await opened(driver);
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs += 1;
      void dialog.dismiss();
    });
    const hostile = HOSTILE_STRINGS.filter((one) => /[<{]/.test(one) && one.length <= 80 && !/[\n\r\t]/.test(one));
    const next = (i: number) => hostile[i % hostile.length] ?? '';
    const source = (i: number) => ({ title: next(i), at: next(i + 1), quote: next(i + 2) });
    const claim = (value: object, i: number) => ({
      value,
      since: '2026',
      basis: 'press',
      confidence: 'low',
      note: next(i),
      sources: [source(i + 1)],
    });
    const places = { places: [{ jurisdiction: 'kr', role: 'primary' }] };
    const draft = {
      format: 'lexloci-pack-document/1',
      slug: 'hostile',
      renewedEvery: 30,
      title: { en: next(3) },
      summary: { en: next(4) },
      original: 'en',
      licence: 'CC0',
      records: hostile.map((name, i) => ({ kind: 'operator', id: `hostile:o${i}`, name, seat: [claim(places, i)] })),
      advice: hostile.map((one) => ({ for: { service: one }, original: 'en', text: { en: one }, url: one })),
    };
    await put(page, '#open', 'draft.json', JSON.stringify(draft));
    await page.waitForFunction((count) => document.querySelectorAll('.statement').length >= count, {}, hostile.length);
    await page.waitForFunction(() => document.querySelectorAll('.faults li').length > 0);
    const found = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const strange = document.querySelectorAll(
        'main :is(img, iframe, object, embed, math, style, base, script, [onload], [onerror], [onclick], a[href^="javascript" i])',
      );
      return {
        strange: [...strange].map(({ tagName }) => tagName),
        title: document.title,
        values: [...document.querySelectorAll('input, textarea')].map((typed) => (typed as HTMLInputElement).value),
      };
    });
    expect([found.strange, found.title, dialogs]).toEqual([[], 'Lex Loci', 0]);
    expect(hostile.filter((one) => !found.values.includes(one))).toEqual([]);
    await page.close();
  }, 120_000);
});
