/**
 * `npm run bench -- browser/seeing [FOLDER]`: how long a page of 300 requests over 40 hosts takes to load with "see real servers"
 * on, beside a browser without any extension and, where its folder is named, one with another extension that shows servers
 * (IPvFoo); loads in turn, and what each extension's process used of the processor for a request. Chromium; `npm run build`
 * first. Figures to read, never a test.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { loadavg } from 'node:os';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM, idOf, profile } from '../../test/browser/chromium-profile';
import { certificate } from '../../test/browser/site';
import { median } from '../cases';

const ROUNDS = Number(process.env['ROUNDS'] ?? 30);
const HOSTS = 40;
const REQUESTS = 300;
const OURS = new URL('../../.output/chrome-mv3', import.meta.url).pathname;

const hostOf = (i: number): string => `s${i % HOSTS}.example`;

/** A page that asks for all of it at once, and is loaded when all of it is there. */
async function serve(): Promise<{ port: number; close: () => void }> {
  const body = Array.from({ length: REQUESTS }, (_, i) => `<script async src="https://${hostOf(i)}/${i}.js"></script>`);
  const server = createServer(certificate(), ({ url }, response) => {
    response.setHeader('content-type', url === '/' ? 'text/html' : 'text/javascript');
    response.setHeader('cache-control', 'no-store');
    response.end(url === '/' ? `<!doctype html><link rel="icon" href="data:,">${body.join('')}` : '0;');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

const start = (port: number, userDataDir: string, enableExtensions: string[] | boolean): Promise<Browser> =>
  puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    pipe: true,
    userDataDir,
    enableExtensions,
    acceptInsecureCerts: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--host-resolver-rules=MAP *:443 127.0.0.1:${port}`,
    ],
  });

declare const chrome: {
  permissions: { request(what: object): Promise<boolean> };
  developerPrivate: {
    updateProfileConfiguration(how: object): Promise<void>;
    reload(id: string, how: object): Promise<void>;
  };
};

/** A browser in which the person gave us the right, and which was started since: Chromium shows requests only then. */
async function startSeeing(port: number): Promise<Browser> {
  const id = idOf(OURS);
  const folder = profile(id, true);
  const first = await start(port, folder, [OURS]);
  const extensions = await first.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (wanted) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(wanted, {});
  }, id);
  const options = await first.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await (await options.waitForSelector('#servers'))?.click();
  await options.waitForFunction(() => document.querySelector<HTMLInputElement>('#servers')?.checked);
  await first.close();
  return start(port, folder, true);
}

/** Milliseconds until everything is loaded. */
async function load(page: Page): Promise<number> {
  await page.goto('about:blank');
  await page.bringToFront();
  await page.goto('https://s0.example/', { waitUntil: 'load' });
  return page.evaluate(
    () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
  );
}

/** Milliseconds of the processor that the processes of extensions below a browser used so far (Linux). */
function used(browser: Browser): number {
  const below = [browser.process()?.pid ?? 0];
  for (const pid of below) below.push(...childrenOf(pid));
  const own = below.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process'));
  const ticks = own.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) * MS_OF_TICK;
}

/** A hundred ticks a second, as on every Linux of today. */
const MS_OF_TICK = 10;

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

export async function main([other]: string[]): Promise<void> {
  const { port, close } = await serve();
  const browsers: Record<string, Browser> = {
    none: await start(port, profile('', false), false),
    ours: await startSeeing(port),
    ...(other !== undefined && { other: await start(port, profile('', false), [other]) }),
  };
  try {
    const pages = await Promise.all(
      Object.entries(browsers).map(async ([name, browser]) => ({ name, page: await browser.newPage() })),
    );
    const times: Record<string, number[]> = {};
    for (const { page } of pages) await load(page);
    const before = Object.fromEntries(Object.entries(browsers).map(([name, browser]) => [name, used(browser)]));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const { name, page } of round % 2 ? pages.toReversed() : pages) (times[name] ??= []).push(await load(page));
    console.log(
      `load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} loads each, in turn, ${REQUESTS} requests, ${HOSTS} hosts`,
    );
    for (const [name, browser] of Object.entries(browsers)) {
      const paired = (times[name] ?? []).map((took, i) => took / (times['none']?.[i] ?? took));
      const cpu = (used(browser) - (before[name] ?? 0)) / ROUNDS / REQUESTS;
      console.log(
        name.padEnd(6),
        `${median(times[name] ?? []).toFixed(0)} ms`.padStart(9),
        `ratio ${median(paired).toFixed(3)}`,
        `extension ${cpu.toFixed(3)} ms of processor a request`,
      );
    }
  } finally {
    for (const browser of Object.values(browsers)) await browser.close();
    close();
  }
}
