/**
 * A stopped background to its first answer, beside an empty extension in the same browser, in turn.
 * `npm run bench:browser [chromium|firefox]`; `npm run build` first. Paired ratios to the empty one; figures to read, never a test.
 */
import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { EMPTY_PROFILE } from '../components/profile';
import { launchChromium } from '../test/browser/chromium';
import { launchFirefox } from '../test/browser/firefox';
import { stopped, writeEmpty } from './browser/empty';
import { CASES, median } from './cases';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);

/** Milliseconds from a message to its answer, and how long the answer is. */
const timed = (page: Page, message: object): Promise<{ took: number; length: number }> =>
  page.evaluate(async (asked) => {
    const begun = performance.now();
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } })
      .chrome;
    const answer = await runtime.sendMessage(asked);
    const took = performance.now() - begun;
    return { took, length: JSON.stringify(answer)?.length ?? 0 };
  }, message);

/** What is asked, and how its background is stopped. */
interface Side {
  page: Page;
  stop: () => Promise<void>;
}

/** Ours and the empty one. In Firefox each in a browser of its own, because they go by one name there. */
async function sides(name: string): Promise<{ ours: Side; empty: Side; close: () => Promise<void> }> {
  if (name === 'firefox') {
    const drivers = [await launchFirefox({}), await launchFirefox({ extension: writeEmpty() })];
    const [ours, empty] = drivers.map((driver): Side => ({ page: driver.behind, stop: driver.stopBackground }));
    const close = async () => void (await Promise.all(drivers.map((driver) => driver.close())));
    return { ours: ours as Side, empty: empty as Side, close };
  }
  const driver = await launchChromium({ beside: writeEmpty() });
  const [ours, empty] = [driver.behind, await driver.openBeside('page.html')].map((page): Side => ({
    page,
    stop: () => stopped(page),
  }));
  return { ours: ours as Side, empty: empty as Side, close: async () => void (await driver.close()) };
}

export async function main([name = 'chromium']: string[]): Promise<void> {
  const { ours, empty, close } = await sides(name);
  try {
    console.log(
      `${await ours.page.browser().version()} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} rounds in turn`,
    );
    console.log(
      'case'.padEnd(34),
      ...['empty ms', 'first ms', 'ratio', 'again', 'whole', 'reply kB'].map((h) => h.padStart(9)),
    );
    for (const [given, home] of CASES) {
      const profile = { ...EMPTY_PROFILE, home: home.toUpperCase() };
      const asked = (alternatives: boolean) => ({
        kind: 'inquiry',
        given,
        extras: alternatives ? {} : { alternatives },
        profile,
        isPrivate: false,
      });
      const rows: { floor: number; first: number; again: number; whole: number; length: number }[] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await empty.stop();
        const { took: floor } = await timed(empty.page, { kind: 'inquiry' });
        await ours.stop();
        const { took: first, length } = await timed(ours.page, asked(false));
        const { took: again } = await timed(ours.page, asked(false));
        await ours.stop();
        const { took: whole } = await timed(ours.page, asked(true));
        rows.push({ floor, first, again, whole, length });
      }
      const of = (pick: (row: (typeof rows)[number]) => number) => median(rows.map(pick));
      const cells = [
        of((r) => r.floor).toFixed(1),
        of((r) => r.first).toFixed(1),
        of((r) => r.first / r.floor).toFixed(2),
        of((r) => r.again).toFixed(1),
        of((r) => r.whole / r.floor).toFixed(2),
        (of((r) => r.length) / 1000).toFixed(0),
      ];
      console.log(`${given} ${home}`.padEnd(34), ...cells.map((cell) => cell.padStart(9)));
    }
  } finally {
    await close();
  }
}
