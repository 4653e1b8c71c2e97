/**
 * `npm run bench -- browser/press FOLDER [chromium|firefox]`: from the press of the button to the first sentence on the screen,
 * and to the whole, of this build and of an older one in FOLDER (its `.output/…-mv3`), in turn, each in a browser of its own;
 * with the background stopped before, and running. Figures to read, never a test.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../test/browser/chromium';
import type { Driver } from '../../test/browser/driver';
import { launchFirefox } from '../../test/browser/firefox';
import { WHOLE } from './whole';
import { CASES, median } from '../cases';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const OURS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Runs in the popup before anything else of it: the time of day two frames after each is in the document. */
const NOTE = `
  const painted = {};
  const look = () => {
    const found = { sentence: document.querySelector('.sentence'), whole: document.querySelector('${WHOLE}') };
    for (const [name, node] of Object.entries(found))
      if (node && !(name in painted)) {
        painted[name] = undefined;
        requestAnimationFrame(() => requestAnimationFrame(() => {
          painted[name] = performance.timeOrigin + performance.now();
          document.documentElement.setAttribute('noted-' + name, painted[name]);
        }));
      }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });`;

/** A copy of a build whose popup notes when it painted; nothing else is another. */
function noting(folder: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'noting-')), 'build');
  cpSync(folder, copy, { recursive: true });
  writeFileSync(join(copy, 'noted.js'), NOTE);
  const page = join(copy, 'popup.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><script src="/noted.js"></script>'));
  return copy;
}

async function pressed(driver: Driver): Promise<{ sentence: number; whole: number }> {
  const from = Date.now();
  const popup = await driver.pressButton();
  const noted = async (): Promise<{ sentence: number; whole: number }> => {
    const { sentence, whole } = await popup.evaluate(
      ({ documentElement }) => ({
        sentence: Number(documentElement.getAttribute('noted-sentence')),
        whole: Number(documentElement.getAttribute('noted-whole')),
      }),
      undefined,
    );
    return sentence && whole ? { sentence: sentence - from, whole: whole - from } : noted();
  };
  const times = await noted();
  await popup.close();
  return times;
}

export async function main([older, name = 'chromium']: readonly string[]): Promise<void> {
  if (older === undefined || !(name === 'chromium' || name === 'firefox'))
    throw new Error(
      'Name the folder of an older build, and after it chromium or firefox: both builds are opened in it.',
    );
  const copies = [older, OURS[name]].map(noting);
  const drivers = await Promise.all(copies.map((extension) => LAUNCH[name]({ extension })));
  try {
    console.log(
      `${name} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} rounds in turn`,
    );
    const heads = ['cold', 'whole', 'warm', 'whole'].flatMap((head) => [`${head} then`, 'now', 'ratio']);
    console.log('case'.padEnd(30), ...heads.map((head) => head.padStart(10)));
    for (const [given, home] of CASES) {
      const rows: number[][][] = [[], []];
      for (const driver of drivers) {
        await driver.behind.evaluate(
          `(globalThis.browser ?? chrome).storage.local.set({ home: '${home.toUpperCase()}' })`,
        );
        await driver.visit(new URL(given).host + new URL(given).pathname);
      }
      for (let round = 0; round < ROUNDS; round += 1)
        for (const [which, driver] of drivers.entries()) {
          await driver.stopBackground();
          const cold = await pressed(driver);
          const warm = await pressed(driver);
          rows[which]?.push([cold.sentence, cold.whole, warm.sentence, warm.whole]);
        }
      const cells = [0, 1, 2, 3].flatMap((column) => {
        const [then = 0, now = 0] = rows.map((list) => median(list.map((row) => row[column] ?? 0)));
        return [then.toFixed(0), now.toFixed(0), (now / then).toFixed(2)];
      });
      console.log(`${new URL(given).host} ${home}`.padEnd(30), ...cells.map((cell) => cell.padStart(10)));
    }
  } finally {
    await Promise.all(drivers.map((driver) => driver.close()));
    for (const copy of copies) rmSync(join(copy, '..'), { recursive: true });
  }
}
