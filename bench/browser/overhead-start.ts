/**
 * `npm run bench -- browser/overhead-start FOLDER…`: a stopped background to its first answer, of this build and of older ones
 * (each FOLDER a build), without any right given: what a feature costs those who never asked for it. In one Chromium, in turn,
 * beside an extension that does nothing; paired ratios to the first folder. `npm run build` first.
 * Builds that name another service or level end it with an error. Figures to read, never a test.
 */
import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { EMPTY_PROFILE } from '../../components/profile';
import { idOf, profile } from '../../test/browser/chromium-profile';
import { CASES, median } from '../cases';
import { stopped, writeEmpty } from './empty';
import { OURS, startChromium } from './overhead/chromium';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);

/** Milliseconds from a message to its answer, and what the answer says, as text. */
const timed = (page: Page, message: object): Promise<{ took: number; said: string }> =>
  page.evaluate(async (asked) => {
    const begun = performance.now();
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } })
      .chrome;
    const answer = await runtime.sendMessage(asked);
    return { took: performance.now() - begun, said: JSON.stringify(answer) };
  }, message);

export async function main(folders: string[]): Promise<void> {
  if (folders.length === 0)
    throw new Error('Name the folder of an older build: everything is compared with the first.');
  const builds = [...folders, OURS];
  const empty = writeEmpty();
  const browser = await startChromium(443, profile('', false), [empty, ...builds]);
  try {
    const open = async (folder: string, path: string) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${idOf(folder)}/${path}`);
      return page;
    };
    const floor = await open(empty, 'page.html');
    const pages: Page[] = [];
    for (const build of builds) pages.push(await open(build, 'options.html'));
    console.log(
      `${await browser.version()} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} rounds in turn`,
    );
    builds.forEach((build, i) => console.log(`${i}: ${relative('.', build)} ${permissionsOf(build)}`));
    const ratios: number[][] = builds.map(() => []);
    for (const [given, home] of CASES) {
      const asked = {
        kind: 'inquiry',
        given,
        extras: { alternatives: false },
        profile: { ...EMPTY_PROFILE, home: home.toUpperCase() },
        isPrivate: false,
      };
      const rows: number[][] = [];
      for (let round = 0; round < ROUNDS; round += 1) {
        await stopped(floor);
        const row = [(await timed(floor, asked)).took];
        const said = new Set<string>();
        for (const i of inTurn(builds.length, round)) {
          const page = pages[i] as Page;
          await stopped(page);
          const { took, said: text } = await timed(page, asked);
          said.add(/"level":"\w+"/.exec(text)?.[0] ?? text.slice(0, 200));
          row[i + 1] = took;
        }
        if (said.size > 1) throw new Error(`${given} is answered in several ways: ${[...said].join(' | ')}`);
        rows.push(row);
      }
      const at = (i: number) => median(rows.map((row) => row[i] ?? 0)).toFixed(1);
      const paired = builds.map((_, i) => rows.map((row) => (row[i + 1] ?? 0) / (row[1] ?? 1)));
      paired.forEach((list, i) => ratios[i]?.push(...list));
      console.log(
        `${given} ${home}`.padEnd(32),
        `empty ${at(0)}`.padStart(12),
        ...builds.map((_, i) => `${i}: ${at(i + 1)} (${median(paired[i] ?? []).toFixed(2)})`.padStart(18)),
      );
    }
    console.log('all'.padEnd(45), ...ratios.map((list, i) => `${i}: ${median(list).toFixed(3)}`.padStart(18)));
  } finally {
    await browser.close();
  }
}

/** Whoever is first is another from round to round. */
const inTurn = (count: number, round: number): number[] => Array.from({ length: count }, (_, i) => (i + round) % count);

/** What installing asks for. */
function permissionsOf(build: string): string {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
  return JSON.stringify({ permissions: manifest['permissions'], host_permissions: manifest['host_permissions'] });
}
