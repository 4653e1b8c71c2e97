/** What is meant to make a page stand still is refused where packs are taken in, and the page goes on. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORST } from '../../packs/giants';
import { BROWSER, type Driver } from '../driver';
import { choose } from '../hands';
import { shared } from '../shared';
import { until } from '../waiting';

const FILES: readonly [string, () => string | Uint8Array | Promise<string>][] = [
  ...WORST.map(([name, make]) => [name, make] as [string, typeof make]),
  ['gzip instead of text', () => gzipSync('pack')],
  ['a zip instead of text', () => Buffer.from('PK\u0003\u0004')],
];

interface Pulse {
  /** Beats since the page was opened. */
  count: number;
  /** Milliseconds from the file to the answer, and the longest silence between two beats in that time. */
  took: number;
  silence: number;
}

/** A beat every ten milliseconds, and a look at when the answer to a file stands there. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const pulse = { count: 0, took: -1, silence: 0 };
    Object.assign(globalThis, { pulse });
    let [last, begun] = [performance.now(), 0];
    let before: Element | null = null;
    const beat = () => {
      const now = performance.now();
      if (begun > 0 && pulse.took < 0) pulse.silence = Math.max(pulse.silence, now - last);
      last = now;
      pulse.count += 1;
    };
    setInterval(beat, 10);
    document.addEventListener(
      'change',
      () => {
        [begun, last] = [performance.now(), performance.now()];
        before = document.querySelector('.looked');
        Object.assign(pulse, { took: -1, silence: 0 });
      },
      true,
    );
    new MutationObserver(() => {
      const now = document.querySelector('.looked');
      if (pulse.took >= 0 || now === null || now === before) return;
      beat();
      pulse.took = performance.now() - begun;
    }).observe(document.body, { childList: true, subtree: true });
  });

const pulseOf = (page: Page): Promise<Pulse> => page.evaluate(() => (globalThis as unknown as { pulse: Pulse }).pulse);

describe(`a giant in ${BROWSER}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'giants-'));
  let driver: Driver;
  let page: Page;
  beforeAll(async () => {
    driver = await shared();
    await choose(driver, { home: 'KR', language: 'en' });
    page = await driver.openPage('intake.html');
    await page.bringToFront();
    await listen(page);
  });
  afterAll(async () => {
    await page?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(FILES)('is refused with its reason, and the page lives on: %s', async (name, make) => {
    const path = join(folder, 'giant');
    writeFileSync(path, await make());
    await ((await page.$('#file')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await until(async () => (await pulseOf(page)).took >= 0, 'there is an answer');
    const { took, silence, count } = await pulseOf(page);
    const answer = await page.$eval('.looked', (one) => [one.className, one.querySelector('li')?.textContent ?? '']);
    expect(answer).toEqual(['looked looked-refused', expect.stringMatching(/\w{3}/)]);
    await until(async () => (await pulseOf(page)).count > count, 'the page goes on');
    console.log(`${BROWSER}: ${name}: ${Math.round(took)} ms, silent for ${Math.round(silence)} ms`);
  });
});
