/**
 * `npm run bench -- browser/popup`: from the start of the document to the first sentence on the screen, and to the whole, beside
 * a page of nothing but words in the same browser, in turn; with the background stopped before (asked for the first time, and
 * again in the session), and running. Chromium; the
 * popup's page in a tab, asked as the menu of a right click asks it; `npm run build` first. Figures to read, never a test.
 */
import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../test/browser/chromium';
import { WHOLE } from './whole';
import { CASES, median } from '../cases';
import { stopped, writeEmpty } from './empty';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);

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

const COLUMNS = ['floor', 'cold', 'coldWhole', 'again', 'againWhole', 'warm', 'warmWhole'] as const;

interface Session {
  set(kept: object): Promise<void>;
  get(keys: null): Promise<object>;
  remove(keys: string[]): Promise<void>;
}

/** No answer of this session is remembered. */
const forget = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { session } = chrome.storage;
    await session.remove(Object.keys(await session.get(null)).filter((key) => key.startsWith('verdict')));
  });

declare const chrome: {
  storage: { session: Session; local: { set(kept: object): Promise<void> } };
};

export async function main(): Promise<void> {
  const driver = await launchChromium({ beside: writeEmpty() });
  try {
    const { behind, id } = driver;
    const still = await driver.openBeside('page.html');
    const ours = await behind.browser().newPage();
    for (const page of [still, ours]) await page.evaluateOnNewDocument(NOTE);
    console.log(
      `${await behind.browser().version()} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} rounds in turn`,
    );
    console.log(
      'case'.padEnd(34),
      ...['still ms', 'cold +', 'whole +', 'again +', 'whole +', 'warm +', 'whole +'].map((h) => h.padStart(9)),
    );
    for (const [given, home] of CASES) {
      await behind.evaluate((chosen) => chrome.storage.local.set({ home: chosen }), home.toUpperCase());
      const rows: Record<(typeof COLUMNS)[number], number>[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        const ask = async () => {
          await behind.evaluate((asked) => chrome.storage.session.set({ asked: { given: asked } }), given);
          return opened(ours, `chrome-extension://${id}/popup.html`);
        };
        const { sentence: floor } = await opened(still, still.url());
        await forget(behind);
        await stopped(behind);
        const cold = await ask();
        await stopped(behind);
        const again = await ask();
        const warm = await ask();
        rows.push({
          floor,
          cold: cold.sentence - floor,
          coldWhole: cold.whole - floor,
          again: again.sentence - floor,
          againWhole: again.whole - floor,
          warm: warm.sentence - floor,
          warmWhole: warm.whole - floor,
        });
      }
      const cells = COLUMNS.map((name) => median(rows.map((row) => row[name])).toFixed(0));
      console.log(`${given} ${home}`.padEnd(34), ...cells.map((cell) => cell.padStart(9)));
    }
  } finally {
    await driver.close();
  }
}
