import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Records } from '../../domain/dataset';
import { compile } from '../../domain/records/compile';
import { LAID } from '../../domain/records/layout';
import { open } from '../../domain/records/open';
import { cut, pieceName } from '../../domain/records/pieces';
import { armourOf } from '../../packs/carrier/armour';
import { HOSTILE_STRINGS } from '../hostile-strings';
import { type Hostile, hostilePack } from '../packs/hostile-pack';
import { BROWSER, launch, type Driver } from './driver';
import { VECTORS } from '../vectors/vectors';
import { choose, stored } from './hands';
import { until } from './waiting';

const present = existsSync(`${VECTORS}xss`);
/** Fields of records that are text to read; ids, hosts and terms stay as they are. */
const TEXTS = new Set(
  'name title at law covers finding by share system exigency forbids exceptions sanction function keys backups'.split(
    ' ',
  ),
);

let driver: Driver;
let folder: string;
let vectors: string[];
const texts: string[] = [];

async function payloads(): Promise<string[]> {
  if (!present) return [...HOSTILE_STRINGS];
  const { default: list } = (await import(/* @vite-ignore */ `${VECTORS}xss/dompurify_expect.mjs`)) as {
    default: { payload: string }[];
  };
  const naughty = JSON.parse(readFileSync(`${VECTORS}blns/blns.json`, 'utf8')) as string[];
  return [...HOSTILE_STRINGS, ...list.map(({ payload }) => payload), ...naughty].filter((text) => text.trim() !== '');
}

/** The dataset with a hostile string in each of its texts, every vector in turn. */
function poison(value: unknown, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((inner) => poison(inner, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      TEXTS.has(key) && typeof inner === 'string' ? next() : poison(inner, next),
    ]),
  );
}

beforeAll(async () => {
  vectors = await payloads();
  folder = join(mkdtempSync(join(tmpdir(), 'hostile-')), 'extension');
  cpSync(
    new URL(`../../.output/${BROWSER === 'firefox' ? 'firefox' : 'chrome'}-mv3`, import.meta.url).pathname,
    folder,
    {
      recursive: true,
    },
  );
  const laid = readdirSync(folder).filter((name) => /^records[-.\d]*txt$/.test(name));
  const numberOf = (name: string) => Number(/\d+/.exec(name)?.[0] ?? 0);
  const text = laid.sort((a, b) => numberOf(a) - numberOf(b)).map((name) => readFileSync(join(folder, name), 'utf8'));
  let i = 0;
  const next = () => vectors[i++ % vectors.length] ?? '';
  const dataset = open(text.join(''));
  const records = Object.fromEntries(LAID.map((name) => [name, [...dataset[name].values()]]));
  const poisoned = compile(poison(records, next) as Records, dataset.version);
  if (BROWSER === 'firefox') cut(poisoned).forEach((piece, n) => writeFileSync(join(folder, pieceName(n)), piece));
  else writeFileSync(join(folder, 'records.txt'), poisoned);
  driver = await launch({ extension: folder });
  await choose(driver, { home: 'CN', wary: ['RU', 'US'], preferred: ['signal'], language: 'en' });
}, 90_000);
afterAll(async () => {
  await driver.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens a page, unfolds all of it, and looks for anything that the strings made happen. */
async function look(path: string, address?: string) {
  return inspect(await driver.openPage(path), address);
}

async function inspect(page: Page, address?: string) {
  let dialogs = 0;
  page.on('dialog', (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  if (address !== undefined) {
    await page.type('#check', address);
    await page.click('.check button[type="submit"]');
    await page.waitForSelector('.alternatives select');
  }
  const found = await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const strange = document.querySelectorAll(
      'img, iframe, object, embed, math, style, form[action], base, [onload], [onerror], [onclick], script:not([src^="/chunks/"]):not([src="/wake.js"]), a[href^="javascript" i]',
    );
    return {
      strange: [...strange].map((e) => `${e.tagName} ${e.getAttributeNames().join(' ')}`),
      text: document.body.textContent ?? '',
    };
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  await page.close();
  return { ...found, dialogs };
}

describe(`a dataset of hostile strings in ${BROWSER}`, () => {
  it.each([
    ['popup.html', 'www.icloud.com'],
    ['popup.html', 'vk.com'],
    ['popup.html', 'mail.google.com'],
    ['options.html', undefined],
    ['atlas.html#/state/cn', undefined],
    ['atlas.html#/services', undefined],
  ])('is shown as text and runs nothing: %s %s', async (path, address) => {
    const { strange, text, dialogs } = await look(path, address);
    expect(strange).toEqual([]);
    expect(dialogs).toBe(0);
    texts.push(text);
  });

  it('is not cut or changed on the way', () => {
    const shown = vectors.filter((vector) => /[<{]/.test(vector) && texts.some((text) => text.includes(vector)));
    // Which record a string falls upon is chance: nearly all of ours stand on one of these pages, letter for letter.
    const ours = HOSTILE_STRINGS.filter((text) => /[<{]/.test(text));
    const missing = ours.filter((text) => !shown.includes(text));
    expect(missing.length).toBeLessThan(ours.length / 8);
  });
});

describe(`a pack of hostile strings in ${BROWSER}`, () => {
  const shown: string[] = [];
  let hostile: Hostile;

  it('is shown as text where it is looked into, and taken in by a press', async () => {
    hostile = await hostilePack(vectors);
    const page = await driver.openPage('intake.html');
    const file = join(mkdtempSync(join(tmpdir(), 'hostile-pack-')), 'pack.txt');
    writeFileSync(file, await armourOf(hostile.outer));
    await ((await page.$('#file')) as ElementHandle<HTMLInputElement>).uploadFile(file);
    await page.waitForSelector('.looked .primary');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    shown.push(await page.evaluate(() => document.body.textContent ?? ''));
    await page.click('.looked .primary');
    await until(async () => `pack.${hostile.publisher}` in (await stored(driver)), 'it is taken in');
    const { strange, text, dialogs } = await inspect(page);
    expect([strange, dialogs]).toEqual([[], 0]);
    shown.push(text);
  });

  it.each([
    ['popup.html', 'vk.com'],
    ['popup.html', 'telegram.org'],
    ['options.html', undefined],
    ['atlas.html#/service/vk', undefined],
    ['atlas.html#/services', undefined],
  ])('is shown as text and runs nothing: %s %s', async (path, address) => {
    const { strange, text, dialogs } = await look(path, address);
    expect([strange, dialogs]).toEqual([[], 0]);
    shown.push(text);
  });

  it('stands there letter for letter, so that something was looked at', () => {
    const ours = hostile.strings.filter((text) => /[<{]/.test(text));
    expect(ours.length).toBeGreaterThan(HOSTILE_STRINGS.length / 2);
    const missing = ours.filter((text) => !shown.some((page) => page.includes(text)));
    expect(missing.length).toBeLessThan(ours.length / 4);
  });
});
