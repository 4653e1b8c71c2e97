/**
 * `npm run bench -- browser/memory`: what the extension's own process holds of the machine's memory (private pages, Linux), beside
 * that of an extension that does nothing: after a visit that is marked on the button, with the popup open, closed again, and with the atlas. Each in a
 * browser of its own, in turn. Chromium; `npm run build` first. Figures to read, never a test.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { launchChromium } from '../../test/browser/chromium';
import type { Driver } from '../../test/browser/driver';
import { until } from '../../test/browser/waiting';
import { median } from '../cases';
import { writeEmpty } from './empty';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // A process that has just ended.
  }
};

/** Processes of extensions below the browser's own, and what each holds for itself alone, in megabytes. */
function held(browser: number | undefined): number {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => [Number(pid), Number(/^PPid:\s*(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1])]),
  );
  const isBelow = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === browser || isBelow(parents.get(pid)));
  const own = [...parents.keys()].filter(
    (pid) => isBelow(pid) && read(`/proc/${pid}/cmdline`).includes('--extension-process'),
  );
  const kilobytes = own.flatMap((pid) =>
    [...read(`/proc/${pid}/smaps_rollup`).matchAll(/^Private_(?:Clean|Dirty):\s*(\d+) kB/gm)].map(([, kB]) =>
      Number(kB),
    ),
  );
  return kilobytes.reduce((sum, kB) => sum + kB, 0) / 1024;
}

declare const chrome: {
  storage?: { local: { set(kept: object): Promise<void> } };
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 1500));

/** The person asks to be warned as they browse: otherwise a visit starts nothing. */
async function warn(driver: Driver): Promise<void> {
  const page = await driver.openPage('options.html');
  await page.click('#warn');
  await until(() => page.$eval('#warn', (box) => (box as HTMLInputElement).checked), 'the switch is turned');
  await page.close();
}

async function sample(extension: string | undefined): Promise<number[]> {
  const driver = await launchChromium({ grant: true, ...(extension !== undefined && { extension }) });
  try {
    const { behind } = driver;
    const pid = behind.browser().process()?.pid;
    await behind.evaluate(() => chrome.storage?.local.set({ home: 'KR' }));
    if (extension === undefined) await warn(driver);
    // The page that greets read every record: what is measured begins in a process of its own.
    await behind.close();
    await driver.stopBackground();
    await until(async () => held(pid) === 0, 'the process of the extension ends');
    await driver.visit('mail.google.com/');
    await settled();
    const visited = held(pid);
    const popup = await driver.pressButton();
    await settled();
    const open = held(pid);
    await popup.close();
    await settled();
    const closed = held(pid);
    await driver.openPage(extension === undefined ? 'atlas.html' : 'page.html');
    await settled();
    return [visited, open, closed, held(pid)];
  } finally {
    await driver.close();
  }
}

export async function main(): Promise<void> {
  const empty = writeEmpty();
  const rows: Record<'empty' | 'ours', number[][]> = { empty: [], ours: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rows.empty.push(await sample(empty));
    rows.ours.push(await sample(undefined));
  }
  console.log(`load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} rounds in turn · MB of private memory`);
  console.log(''.padEnd(8), ...['visited', 'popup', 'closed', 'atlas'].map((h) => h.padStart(9)));
  for (const [name, samples] of Object.entries(rows))
    console.log(
      name.padEnd(8),
      ...[0, 1, 2, 3].map((i) =>
        median(samples.map((row) => row[i] ?? 0))
          .toFixed(0)
          .padStart(9),
      ),
    );
}
