import { rmSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { browser } from 'wxt/browser';
import { CHROMIUM, idOf, profile, QUIET } from './chromium-profile';
import type { Driver, Options } from './driver';
import { trafficOf, viewOf } from './chromium-view';
import { killed, READY, until } from './waiting';
import { startSite, WEB } from './site';

/** What the worker's own global is, for code that runs there. */
declare const chrome: typeof browser;

const built = (mode: string) => new URL(`../../.output/chrome-mv3${mode}`, import.meta.url).pathname;

export async function launchChromium({
  grant,
  gallery,
  inPrivate,
  resolves,
  beside,
  extension: other,
  policy,
  isFresh,
}: Options): Promise<Driver> {
  const site = await startSite(resolves ? WEB : undefined);
  const folder = other ?? built(gallery ? '-gallery' : '');
  const id = idOf(folder);
  policy?.forChromium(id);
  const userDataDir = profile(id, grant === true);
  const log = join(userDataDir, 'network.json');
  const start = (extensions: string[] | true) =>
    puppeteer.launch({
      executablePath: CHROMIUM,
      headless: true,
      pipe: true,
      userDataDir,
      enableExtensions: extensions,
      extensionsEnabledInIncognito: inPrivate ? [folder] : [],
      acceptInsecureCerts: true,
      args: [
        ...QUIET,
        '--lang=en-US',
        `--log-net-log=${log}`,
        ...(resolves
          ? []
          : [`--host-resolver-rules=MAP *:443 127.0.0.1:${site.tlsPort}, MAP *:80 127.0.0.1:${site.plainPort}`]),
      ],
    });
  let browser = await start(beside === undefined ? [folder] : [folder, beside]);
  // The page that greets who installs it would stand in front of whatever is looked at.
  const greeting = await browser.waitForTarget((t) => t.url() === `chrome-extension://${id}/welcome.html`);
  await (await greeting.asPage()).close();
  // A page of the extension behind the tab, from where its interfaces can be asked without waking the worker.
  let behind = await browser.newPage();
  await behind.goto(`chrome-extension://${id}/welcome.html`);
  // For ten seconds after the installation nothing is kept, because a policy could say so: most tests begin after them.
  if (!policy && !isFresh) await behind.evaluate(() => chrome.storage.local.remove('awaitsPolicy'));
  let page = await browser.newPage();
  let extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`Chromium did not load ${folder}: build it first with npm run build.`);
  let secret: Page | undefined;
  const scheme = [{ name: 'prefers-color-scheme', value: 'light' }];

  const driver: Driver = {
    name: 'chromium',
    id,
    behind,
    urlOf: (address) => `https://${address}`,
    async openBeside(path) {
      const opened = await browser.newPage();
      await opened.goto(`chrome-extension://${idOf(beside ?? '')}/${path}`);
      return opened;
    },
    visit: async (address) => void (await page.goto(`https://${address}`, { waitUntil: 'load' })),
    inTab: (expression) => page.evaluate(expression) as Promise<never>,
    visitBare: async (address) => void (await page.goto(address)),
    async pressButton() {
      await page.bringToFront();
      // The one before may be on its way out still, and a tab may show the same page.
      const others = new Set(browser.targets());
      const opened = browser.waitForTarget(
        (target) => !others.has(target) && target.url() === `chrome-extension://${id}/popup.html`,
      );
      if (extension) await page.triggerExtensionAction(extension);
      const popup = await (await opened).asPage();
      await popup.emulateMediaFeatures(scheme);
      await popup.waitForSelector(READY);
      return viewOf(popup);
    },
    async openPage(path) {
      const opened = await browser.newPage();
      await opened.emulateMediaFeatures(scheme);
      await opened.setViewport({ width: 360, height: 600 });
      await opened.goto(`chrome-extension://${id}/${path}`);
      await opened.waitForSelector(READY);
      return opened;
    },
    async unasked() {
      const target = browser.targets().find((t) => t.url() === `chrome-extension://${id}/popup.html`);
      return target && viewOf(await target.asPage());
    },
    async opened(path) {
      const target = await browser.waitForTarget((t) =>
        t.url().startsWith(`chrome-extension://${id}/${path.split('#')[0]}`),
      );
      const tab = await target.asPage();
      await tab.waitForSelector(READY);
      return tab;
    },
    async askInBar(typed) {
      await page.bringToFront();
      // No driver reaches the address bar of a Chromium without a window: what it tells the extension is told here.
      const worker = await (await browser.waitForTarget(isWorker(id))).worker();
      const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`);
      await worker?.evaluate(
        (text) => {
          const { onInputChanged, onInputEntered } = chrome.omnibox as unknown as Record<string, Dispatched>;
          onInputChanged?.dispatch(text, () => undefined);
          setTimeout(() => onInputEntered?.dispatch(text, 'currentTab'), 100);
        },
        typed.slice(typed.indexOf(' ') + 1),
      );
      const popup = await (await opened).asPage();
      await popup.waitForSelector(READY);
      return viewOf(popup);
    },
    async badge() {
      await page.bringToFront();
      return behind.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true });
        const tabId = tab?.id ?? -1;
        return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
      });
    },
    async stopBackground() {
      // An event still under way may start it once more.
      await until(async () => {
        const running = browser.targets().find(isWorker(id));
        await (await running?.worker())?.close().catch(() => undefined);
        return !isRunning(browser, id);
      }, 'the worker stops');
    },
    isBackgroundRunning: async () => isRunning(browser, id),
    async inBackground(work) {
      await until(async () => {
        // A change of the storage is an event, which starts it.
        await behind.evaluate(() => chrome.storage.session.set({ asked: Date.now() }));
        return isRunning(browser, id);
      }, 'the worker runs');
      const worker = await browser.targets().find(isWorker(id))?.worker();
      return worker?.evaluate(`(${work})(globalThis)`) as Promise<never>;
    },
    setDark: async (dark) => {
      scheme[0] = { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' };
    },
    async reload() {
      const extensions = await browser.newPage();
      await extensions.goto('chrome://extensions');
      await extensions.evaluate(async (wanted) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: Reloading };
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.reload(wanted, { failQuietly: true });
      }, id);
      await extensions.close();
      behind = await browser.newPage();
      await until(async () => {
        await behind.goto(`chrome-extension://${id}/welcome.html`);
        return (await behind.$(READY)) !== null;
      }, 'the extension is there again');
      driver.behind = behind;
    },
    async startAnew() {
      // What a driver loads lasts a day; what is loaded from its folder anew, Chromium loads at its next start as well.
      await driver.reload();
      await browser.close();
      browser = await start(true);
      await until(async () => (extension = (await browser.extensions()).get(id)) !== undefined, 'it is there again');
      behind = await browser.newPage();
      await behind.goto(`chrome-extension://${id}/welcome.html`);
      driver.behind = behind;
      page = await browser.newPage();
    },
    async pressPrivately(address) {
      // A window of the browser's own private profile: what a driver calls a context is another one, unknown to extensions.
      const opened = browser.waitForTarget((target) => target.url() === 'about:blank#private');
      await behind.evaluate(() =>
        chrome.windows.create({ incognito: true, url: 'about:blank#private' }).then(() => undefined),
      );
      secret = await (await opened).asPage();
      await secret.goto(`https://${address}`, { waitUntil: 'load' });
      await secret.bringToFront();
      const shown = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`);
      if (extension) await secret.triggerExtensionAction(extension);
      const popup = await (await shown).asPage();
      await popup.waitForSelector(READY);
      return viewOf(popup);
    },
    async closePrivate() {
      await secret?.close();
    },
    async kill() {
      await killed(browser);
      site.close();
      return userDataDir;
    },
    async close() {
      await browser.close();
      site.close();
      const traffic = trafficOf(id, log);
      rmSync(userDataDir, { recursive: true, force: true });
      return traffic;
    },
  };
  return driver;
}

/** An event of an extension, as Chromium's own scripts send it. */
interface Dispatched {
  dispatch(...what: unknown[]): void;
}

/** What Chromium's own page of extensions may do. */
interface Reloading {
  /** Without it, what lies in a folder is switched off when it is loaded anew. */
  updateProfileConfiguration(how: { inDeveloperMode: boolean }): Promise<void>;
  reload(id: string, how: { failQuietly: boolean }): Promise<void>;
}

const isWorker = (id: string) => (target: { type(): string; url(): string }) =>
  target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${id}/`);

const isRunning = (browser: Browser, id: string) => browser.targets().some(isWorker(id));
