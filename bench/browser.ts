/**
 * `npm run bench:browser`: a stopped background to its first answer, beside an empty extension in the same browser, in turn.
 * Chromium; `npm run build` first. Paired ratios to the empty one; figures to read, never a test.
 */
import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { EMPTY_PROFILE } from '../components/profile';
import { launchChromium } from '../test/browser/chromium';
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

export async function main(): Promise<void> {
  const driver = await launchChromium({ beside: writeEmpty() });
  try {
    const empty = await driver.openBeside('page.html');
    const { behind } = driver;
    console.log(
      `${await behind.browser().version()} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} rounds in turn`,
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
        await stopped(empty);
        const { took: floor } = await timed(empty, { kind: 'inquiry' });
        await stopped(behind);
        const { took: first, length } = await timed(behind, asked(false));
        const { took: again } = await timed(behind, asked(false));
        await stopped(behind);
        const { took: whole } = await timed(behind, asked(true));
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
    await driver.close();
  }
}
