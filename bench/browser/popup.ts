/**
 * `npm run bench -- browser/popup [FOLDER…]`: from the start of the document to the first sentence on the screen, and to all that is
 * seen, of this build and of older ones (each FOLDER a build), beside a page of nothing but words, all in one browser, in turn;
 * with the background stopped before (asked for the first time, and again in the session), and running. Chromium; the popup's page
 * in a tab, asked as the menu of a right click asks it; `npm run build` first. Figures to read, never a test.
 */
import { cpus, loadavg } from 'node:os';
import { relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { idOf, profile } from '../../test/browser/chromium-profile';
import { CASES, median } from '../cases';
import { stopped, writeEmpty } from './empty';
import { OURS, startChromium } from './overhead/chromium';
import { WHOLE } from './whole';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const COLUMNS = ['cold', 'coldWhole', 'again', 'againWhole', 'warm', 'warmWhole'] as const;
type Row = Record<(typeof COLUMNS)[number], number>;

interface Painted {
  sentence: number;
  whole: number;
}

/** Runs in the page before anything else of it: two frames after each is in the document. */
const NOTE = `{
  const seen = {};
  const look = () => {
    const found = { sentence: document.querySelector('.sentence'), whole: document.querySelector('${WHOLE}') };
    for (const [name, node] of Object.entries(found))
      if (node && !(name in seen)) {
        seen[name] = undefined;
        requestAnimationFrame(() => requestAnimationFrame(() => (seen[name] = performance.now())));
      }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  globalThis.painted = seen;
}`;

async function opened(page: Page, address: string): Promise<Painted> {
  await page.bringToFront();
  await page.goto(address);
  const noted = await page.waitForFunction(
    'globalThis.painted?.sentence && globalThis.painted?.whole && globalThis.painted',
  );
  return (await noted.jsonValue()) as Painted;
}

interface Area {
  set(kept: object): Promise<void>;
  get(keys: null): Promise<object>;
  remove(keys: string[]): Promise<void>;
}
declare const chrome: { storage: { session: Area; local: Area } };

/** No answer of this session is remembered. */
const forget = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { session } = chrome.storage;
    await session.remove(Object.keys(await session.get(null)).filter((key) => key.startsWith('verdict')));
  });

/** A build: a page of it behind, from where it is driven, and the one the popup is opened in. */
interface Build {
  behind: Page;
  popup: Page;
  address: string;
}

async function sample({ behind, popup, address }: Build, given: string, home: string, floor: number): Promise<Row> {
  const ask = async (): Promise<[number, number]> => {
    await behind.evaluate((asked) => chrome.storage.session.set({ asked: { given: asked } }), given);
    const { sentence, whole } = await opened(popup, address);
    return [sentence - floor, whole - floor];
  };
  await behind.evaluate(async (chosen) => {
    await chrome.storage.local.set({ home: chosen });
    // For ten seconds after the installation nothing that lies there counts, because a policy could say so.
    await chrome.storage.local.remove(['awaitsPolicy']);
  }, home.toUpperCase());
  await forget(behind);
  await stopped(behind);
  const [cold, coldWhole] = await ask();
  await stopped(behind);
  const [again, againWhole] = await ask();
  const [warm, warmWhole] = await ask();
  return { cold, coldWhole, again, againWhole, warm, warmWhole };
}

export async function main(older: string[]): Promise<void> {
  const folders = [...older, OURS];
  const empty = writeEmpty();
  const browser = await startChromium(443, profile('', false), [empty, ...folders]);
  try {
    const open = async (folder: string, path: string) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${idOf(folder)}/${path}`);
      return page;
    };
    const still = await open(empty, 'page.html');
    await still.evaluateOnNewDocument(NOTE);
    const builds: Build[] = [];
    for (const folder of folders) {
      const popup = await browser.newPage();
      await popup.evaluateOnNewDocument(NOTE);
      const address = `chrome-extension://${idOf(folder)}/popup.html`;
      builds.push({ behind: await open(folder, 'options.html'), popup, address });
    }
    console.log(
      `${await browser.version()} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} rounds in turn`,
    );
    folders.forEach((folder, i) => console.log(`${i}: ${relative('.', folder)}`));
    const heads = ['cold +', 'whole +', 'again +', 'whole +', 'warm +', 'whole +'];
    console.log('case'.padEnd(32), ...['still ms', ...heads].map((head) => head.padStart(9)));
    for (const [given, home] of CASES) {
      const floors: number[] = [];
      const rows: Row[][] = builds.map(() => []);
      for (let round = 0; round < ROUNDS; round += 1) {
        const { sentence: floor } = await opened(still, still.url());
        floors.push(floor);
        for (let turn = 0; turn < builds.length; turn += 1) {
          const which = (turn + round) % builds.length;
          rows[which]?.push(await sample(builds[which] as Build, given, home, floor));
        }
      }
      rows.forEach((list, i) =>
        console.log(
          `${i}: ${new URL(given).host} ${home}`.padEnd(32),
          ...[median(floors), ...COLUMNS.map((name) => median(list.map((row) => row[name])))].map((ms) =>
            ms.toFixed(0).padStart(9),
          ),
        ),
      );
    }
  } finally {
    await browser.close();
  }
}
