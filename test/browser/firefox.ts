import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../start/browsers.mjs';
import type { Driver, Options, Traffic } from './driver';
import { POPUP, popupView } from './firefox-popup';
import { allowPrivate, IS_PRIVATE_OPEN, OPEN_PRIVATELY, reloadAddon, visitPrivately } from './private-window';
import { startSite, WEB } from './site';
import { killed, READY, until } from './waiting';

export const FIREFOX = findBrowser('firefox') ?? 'firefox';

const built = (mode: string) => new URL(`../../.output/firefox-mv3${mode}`, import.meta.url).pathname;
export const ID = 'lex-loci@lex-loci.example';
/** Set beforehand, so that the addresses of the extension's pages are known. */
export const UUID = '11111111-2222-4333-8444-555555555555';
const UUID_BESIDE = '11111111-2222-4333-8444-666666666666';
const POLICY = `WebExtensionPolicy.getByID('${ID}')`;
const BUTTON = `document.querySelector('[data-extensionid="${ID}"] .unified-extensions-item-action-button, [data-extensionid="${ID}"].toolbarbutton-1')`;

/** An edition has a name of its own. */
const idOf = (folder: string | undefined): string =>
  folder === undefined
    ? ID
    : (JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id as string);

/** The browser window itself, where the toolbar and the popup are: reached over raw WebDriver BiDi. */
async function windowOf(browser: Browser) {
  const connection = (
    browser as unknown as { connection: { send(m: string, p: object): Promise<{ result: unknown }> } }
  ).connection;
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }))
    .result as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  return async <R>(expression: string): Promise<R> => {
    const answer = (
      await connection.send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
        target: { context },
        awaitPromise: true,
      })
    ).result as { type: string; result: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return JSON.parse(answer.result.value) as R;
  };
}

/** Counts every request and keeps the address of those whose cause is the extension. */
const WATCH_REQUESTS = `(() => {
  globalThis.traffic = { ofExtension: [], all: 0 };
  const isOwn = (principal) => principal?.addonPolicy?.id === '${ID}';
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
    globalThis.traffic.all += 1;
    if (isOwn(triggeringPrincipal) || isOwn(loadingPrincipal)) globalThis.traffic.ofExtension.push(channel.URI.spec);
  }, 'http-on-opening-request');
})()`;

export async function launchFirefox({
  grant,
  gallery,
  inPrivate,
  resolves,
  beside,
  extension,
  policy,
}: Options): Promise<Driver> {
  const site = await startSite(resolves ? WEB : undefined);
  const profile = mkdtempSync(join(tmpdir(), 'firefox-profile-'));
  const browser = await puppeteer.launch({
    userDataDir: profile,
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    acceptInsecureCerts: true,
    ...(policy && { env: policy.forFirefox(ID) }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(!resolves && { 'network.dns.forceResolve': '127.0.0.1' }),
      'extensions.webextensions.uuids': JSON.stringify({
        [idOf(extension)]: UUID,
        'beside@lex-loci.example': UUID_BESIDE,
      }),
      'extensions.webextOptionalPermissionPrompts': grant !== true,
      // On, as it is for everybody: the driver would switch it off.
      'devtools.jsonview.enabled': true,
      'intl.locale.requested': 'en-US',
      'ui.systemUsesDarkTheme': 0,
    },
  });
  await browser.installExtension(extension ?? built(gallery ? '-gallery' : ''));
  if (beside !== undefined) await browser.installExtension(beside);
  const chrome = await windowOf(browser);
  await chrome(WATCH_REQUESTS);
  const page = await browser.newPage();
  // The page that greets who installs it would stand in front of whatever is looked at.
  await closeTab(chrome, 'welcome.html');
  if (inPrivate) await chrome(allowPrivate(ID));

  const urlOf = (address: string) => {
    const [host, ...path] = address.split('/');
    return `https://${host}:${site.tlsPort}/${path.join('/')}`;
  };
  const openPage = async (path: string) => {
    const opened = await browser.newPage();
    await opened.setViewport({ width: 360, height: 600 });
    await opened.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
    await opened.waitForSelector(READY);
    return opened;
  };

  // Behind the tab that is looked at: what is opened last is in front.
  const behind = await openPage('welcome.html');
  await page.bringToFront();

  const driver: Driver = {
    name: 'firefox',
    id: ID,
    behind,
    urlOf,
    async openBeside(path) {
      const opened = await browser.newPage();
      await opened.goto(`moz-extension://${UUID_BESIDE}/${path}`, { waitUntil: [] });
      await opened.waitForSelector(READY);
      return opened;
    },
    visit: async (address) => void (await page.goto(urlOf(address))),
    inTab: (expression) => page.evaluate(expression) as Promise<never>,
    visitBare: async (address) => void (await page.goto(address)),
    async pressButton() {
      await page.bringToFront();
      const view = popupView(chrome);
      await view.close();
      await chrome(`${BUTTON}.click()`);
      await until(() => chrome(`${POPUP} !== null`), 'the popup opens');
      const isReady = () => view.evaluate((d) => d.documentElement?.dataset.ready !== undefined, null);
      await until(isReady, 'the popup is ready');
      return view;
    },
    openPage,
    unasked: async () => ((await chrome(`${POPUP} !== null`)) ? popupView(chrome) : undefined),
    async opened(path) {
      // A tab the extension opened is not told to the driver under its address: it is seen to be there, and opened anew.
      // What stands after the # is taken off by the page itself.
      await closeTab(chrome, path.split('#')[0] ?? path);
      return openPage(path);
    },
    async askInBar(typed) {
      await page.bringToFront();
      const view = popupView(chrome);
      await view.close();
      await chrome(typeInBar(typed));
      const isReady = () => view.evaluate((d) => d.documentElement?.dataset.ready !== undefined, null);
      await until(isReady, 'the popup is ready');
      return view;
    },
    async badge() {
      await page.bringToFront();
      return chrome(`(() => ({
        text: ${BUTTON}.getAttribute('badge') ?? '',
        title: ${BUTTON}.getAttribute('tooltiptext') ?? ${BUTTON}.getAttribute('label') ?? '',
      }))()`);
    },
    async stopBackground() {
      // An event still under way may start it once more.
      await until(async () => {
        await chrome(`${POLICY}.extension.terminateBackground({ ignoreDevToolsAttached: true })`);
        return (await chrome(`${POLICY}.extension.backgroundState`)) === 'stopped';
      }, 'the page stops');
    },
    inBackground: (work) =>
      driver.behind.evaluate(`browser.runtime.getBackgroundPage().then(${work})`) as Promise<never>,
    isBackgroundRunning: async () => (await chrome(`${POLICY}.extension.backgroundState`)) === 'running',
    setDark: (dark) => chrome(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0})`),
    async reload() {
      await chrome(reloadAddon(ID));
      // An extension that is new greets again.
      driver.behind = await openPage('welcome.html');
      await page.bringToFront();
    },
    closePrivate: () => chrome(`void globalThis.secret?.close()`),
    async pressPrivately(address) {
      const [host, ...path] = address.split('/');
      const url = `https://${host}:${site.tlsPort}/${path.join('/')}`;
      await chrome(OPEN_PRIVATELY);
      await until(() => chrome(IS_PRIVATE_OPEN), 'the private window opens');
      await chrome(visitPrivately(url));
      const loaded = `globalThis.secret.gBrowser.currentURI.spec.startsWith('https://${host}')`;
      await until(() => chrome(loaded), 'the private window shows the site');
      await chrome(`${BUTTON.replaceAll('document', 'globalThis.secret.document')}.click()`);
      const popup = POPUP.replaceAll('document', 'globalThis.secret.document');
      await until(() => chrome(`${popup} !== null`), 'the private popup opens');
      const view = popupView(chrome, popup);
      const isReady = () => view.evaluate((d) => d.documentElement?.dataset.ready !== undefined, null);
      await until(isReady, 'the private popup is ready');
      return { ...view, close: () => chrome(`void globalThis.secret.close()`) };
    },
    async kill() {
      await killed(browser);
      site.close();
      return profile;
    },
    async close() {
      const traffic = await chrome<Traffic>('globalThis.traffic');
      await browser.close();
      site.close();
      rmSync(profile, { recursive: true, force: true });
      return traffic;
    },
  };
  return driver;
}

/** Writes into the address bar as if typed, waits for what it offers, and presses Enter. */
const typeInBar = (typed: string): string => `(async () => {
  gURLBar.focus();
  gURLBar.search(${JSON.stringify(typed)});
  await gURLBar.lastQueryContextPromise;
  gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' }));
})()`;

/** Waits for a tab at a page of the extension, as the browser window knows it, and closes it. */
async function closeTab(chrome: Awaited<ReturnType<typeof windowOf>>, path: string): Promise<void> {
  const tab = `gBrowser.tabs.find((t) => t.linkedBrowser.currentURI.spec.startsWith('moz-extension://${UUID}/${path}'))`;
  await until(() => chrome(`${tab} !== undefined`), `the tab of ${path} opens`);
  await chrome(`gBrowser.removeTab(${tab})`);
}
