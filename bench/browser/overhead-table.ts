/**
 * `npm run bench -- browser/overhead-table FILE.mmdb [READER.js]`: from a stopped background to the state of one address, by what reads
 * the package's table (its index and one block), beside an extension that answers nothing, and one that fetches the same data as
 * MaxMind's format has it, not even parsed, which is where every reader of that format begins. In one browser, in turn,
 * each address cold. READER exports `stateOf(bytes, address)`: then it is parsed as well, and has to give the same answers.
 * An answer other than the whole table's ends it with an error. Chromium; figures to read, never a test.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { readAddress } from '../../evidence/address';
import { openPlaces } from '../../evidence/places/open';
import { addressFiles } from '../../modules/address-files';
import { idOf, profile } from '../../test/browser/chromium-profile';
import { median } from '../cases';
import { stopped } from './empty';
import { startChromium } from './overhead/chromium';

const ROUNDS = Number(process.env['ROUNDS'] ?? 31);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ADDRESSES = ['223.130.195.95', '87.240.132.67', '149.154.167.99', '78.46.0.1', '2a01:4f8::1', '2001:678::1'];

/** Each answers a text with what it makes of it, and with the milliseconds it needed once it ran. */
const answering = (work: string) => `chrome.runtime.onMessage.addListener((text, sender, respond) => {
  const begun = performance.now();
  (${work})(text).then(
    (state) => respond({ state, took: performance.now() - begun }),
    (error) => respond({ state: String(error) }),
  );
  return true;
});`;
const WORKS = {
  empty: 'async () => null',
  ours: 'async (text) => { const address = readAddress(text); return (await readPlaces([address])).at(address); }',
  mmdb: 'async () => void (await (await fetch("/table.mmdb")).arrayBuffer())',
};
type Name = keyof typeof WORKS;

async function written(name: Name, table: string, reader?: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `table-${name}-`));
  const manifest = { manifest_version: 3, name, version: '1', background: { service_worker: 'background.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>page</title>');
  if (table !== '') copyFileSync(table, join(folder, name === 'ours' ? 'places.bin' : 'table.mmdb'));
  writeFileSync(join(folder, 'background.js'), await scriptOf(name, reader));
  return folder;
}

const scriptOf = (name: Name, reader?: string): Promise<string> | string => {
  if (name === 'ours')
    return bundled(
      `import { readAddress } from '${ROOT}evidence/address';
       import { readPlaces } from '${ROOT}shell/core/tables';
       ${answering(WORKS.ours)}`,
    );
  if (name === 'empty' || reader === undefined) return answering(WORKS[name]);
  const read = 'async (text) => stateOf(await (await fetch("/table.mmdb")).arrayBuffer(), text)';
  return bundled(`import { stateOf } from '${resolve(reader)}'; ${answering(read)}`);
};

/** A module and all that it imports, as one script. */
async function bundled(source: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bundled-'));
  mkdirSync(join(folder, 'out'));
  const entry = join(folder, 'entry.ts');
  writeFileSync(entry, source);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { outDir: join(folder, 'out'), lib: { entry, formats: ['iife'], name: 'ours', fileName: () => 'ours.js' } },
  });
  return readFileSync(join(folder, 'out/ours.js'), 'utf8');
}

/** Milliseconds from the message to its answer, from a stopped background. */
async function asked(page: Page, text: string): Promise<{ wall: number; took: number; state?: string }> {
  await stopped(page);
  return page.evaluate(async (given) => {
    const begun = performance.now();
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: string): Promise<{ took: number }> } } }
    ).chrome;
    const answer = await runtime.sendMessage(given);
    return { ...answer, wall: performance.now() - begun };
  }, text);
}

export async function main([mmdb = '', reader]: string[]): Promise<void> {
  if (!existsSync(mmdb)) throw new Error('Name the file of the same data, such as dbip-country.mmdb.');
  const places = addressFiles(ROOT)[0]?.file ?? '';
  const whole = openPlaces(readFileSync(places));
  const names: Name[] = ['empty', 'ours', 'mmdb'];
  const folders = await Promise.all(
    [
      ['empty', ''],
      ['ours', places],
      ['mmdb', mmdb],
    ].map(([name, table]) => written(name as Name, table ?? '', reader)),
  );
  const browser = await startChromium(443, profile('', false), folders);
  try {
    const pages: Page[] = [];
    for (const folder of folders) {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${idOf(folder)}/page.html`);
      pages.push(page);
    }
    const rounds: Record<Name, { wall: number; took: number }>[] = [];
    for (let round = 0; round < ROUNDS + 1; round += 1) {
      const text = ADDRESSES[round % ADDRESSES.length] ?? '';
      const row = {} as Record<Name, { wall: number; took: number }>;
      for (const [i, name] of names.entries()) {
        const answer = await asked(pages[i] as Page, text);
        if (
          name !== 'empty' &&
          !(name === 'mmdb' && reader === undefined) &&
          answer.state !== whole.at(readAddress(text))
        )
          throw new Error(`${text} is answered in two ways: ${name} says ${answer.state}`);
        row[name] = answer;
      }
      // The first is of its own kind: scripts are compiled, files come from the disk.
      if (round > 0) rounds.push(row);
    }
    print(rounds);
  } finally {
    await browser.close();
  }
}

function print(rounds: Record<Name, { wall: number; took: number }>[]): void {
  const of = (pick: (row: (typeof rounds)[number]) => number) => median(rounds.map(pick)).toFixed(1);
  console.log(
    [
      `${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${rounds.length} rounds in turn · medians, ms`,
      `stopped to answered   empty ${of((r) => r.empty.wall)}   ours ${of((r) => r.ours.wall)}   mmdb ${of((r) => r.mmdb.wall)}`,
      `above the empty one, paired   ours ${of((r) => r.ours.wall - r.empty.wall)}   mmdb ${of((r) => r.mmdb.wall - r.empty.wall)}`,
      `once the background runs   ours ${of((r) => r.ours.took)}   mmdb ${of((r) => r.mmdb.took)}   mmdb ÷ ours, paired ${of((r) => r.mmdb.took / r.ours.took)}`,
    ].join('\n'),
  );
}
