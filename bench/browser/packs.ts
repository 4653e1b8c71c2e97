/**
 * `npm run bench -- browser/packs`: a stopped background to its first answer, without packs and with three of them taken in,
 * in one browser, in turn; and the one look into the storage that whoever has none pays for. Chromium; `npm run build` first.
 * Figures to read, never a test.
 */
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { Page } from 'puppeteer-core';
import { EMPTY_PROFILE } from '../../components/profile';
import { daysAfter } from '../../packs/intake/clock';
import { writeOuter } from '../../packs/outer';
import { launchChromium } from '../../test/browser/chromium';
import { keptBy } from '../../test/browser/hands';
import { takeIn } from '../../test/browser/packs/paste';
import { type Fixture, folderOf } from '../../test/packs/fixtures';
import { file, identity } from '../../test/packs/publisher';
import { CASES, median } from '../cases';
import { stopped } from './empty';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const today = new Date().toISOString().slice(0, 10);

/** The six questions, and one about a service that packs speak of. */
const ASKED: readonly [string, string][] = [...CASES, ['https://web.telegram.org/', 'ru']];

async function signed(name: Fixture): Promise<string> {
  const document = JSON.parse(readFileSync(`${folderOf(name)}/pack.json`, 'utf8')) as object;
  const { publisher: _, ...words } = document as { publisher?: string };
  const dates = { version: 1, issued: today, expires: daysAfter(today, 90) };
  return writeOuter(await file({ ...words, ...dates }, { first: identity({ name }) }));
}

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: {
    local: {
      get(what: null): Promise<object>;
      set(kept: object): Promise<void>;
      remove(keys: string[]): Promise<void>;
    };
  };
};

/** Milliseconds from the question to its answer. */
const answered = (page: Page, given: string, home: string): Promise<number> =>
  page.evaluate(
    async (asked) => {
      const begun = performance.now();
      await chrome.runtime.sendMessage(asked);
      return performance.now() - begun;
    },
    {
      kind: 'inquiry',
      given,
      extras: { alternatives: false },
      profile: { ...EMPTY_PROFILE, home: home.toUpperCase() },
      isPrivate: false,
    },
  );

const lookingOnce = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const times: number[] = [];
    for (let i = 0; i < 100; i += 1) {
      const begun = performance.now();
      await chrome.storage.local.get(null);
      times.push(performance.now() - begun);
    }
    return times;
  });

export async function main(): Promise<void> {
  const driver = await launchChromium({});
  try {
    const { behind } = driver;
    const name = await behind.browser().version();
    console.log(
      `${name} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} rounds in turn`,
    );
    console.log(`one look into an empty storage: ${median(await lookingOnce(behind)).toFixed(2)} ms`);
    await takeIn(driver, await Promise.all((['han-river', 'taiga-register', 'alborz-watch'] as const).map(signed)));
    const kept = Object.fromEntries(Object.entries(await keptBy(behind)).filter(([key]) => key.startsWith('pack.')));
    if (Object.keys(kept).length !== 3) throw new Error('Three packs were to be taken in.');
    console.log('case'.padEnd(34), ...['none ms', 'three ms', 'ratio'].map((h) => h.padStart(9)));
    for (const [given, home] of ASKED) {
      const times: [number[], number[]] = [[], []];
      for (let round = 0; round < ROUNDS; round += 1)
        for (const way of [0, 1] as const) {
          await behind.evaluate(
            (packs, are) => (are ? chrome.storage.local.set(packs) : chrome.storage.local.remove(Object.keys(packs))),
            kept,
            way === 1,
          );
          await stopped(behind);
          times[way].push(await answered(behind, given, home));
        }
      const [none, three] = times.map(median) as [number, number];
      const cells = [none.toFixed(1), three.toFixed(1), (three / none).toFixed(2)];
      console.log(`${given} ${home}`.padEnd(34), ...cells.map((cell) => cell.padStart(9)));
    }
  } finally {
    await driver.close();
  }
}
