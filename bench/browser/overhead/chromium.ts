import { rmSync } from 'node:fs';
import puppeteer, { type Browser, type CDPSession } from 'puppeteer-core';
import { CHROMIUM, idOf, profile, QUIET } from '../../../test/browser/chromium-profile';
import { until } from '../../../test/browser/waiting';
import { commandOf, type Contender, family, keptFor, settled } from './contender';
import { LOADED, type Loaded } from './heavy-page';

declare const chrome: {
  permissions: { contains(what: object): Promise<boolean> };
  developerPrivate: {
    updateProfileConfiguration(how: object): Promise<void>;
    reload(id: string, how: object): Promise<void>;
  };
};

export const OURS = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;

export const startChromium = (
  port: number,
  userDataDir: string,
  enableExtensions: string[] | boolean,
): Promise<Browser> =>
  puppeteer.launch({
    executablePath: CHROMIUM,
    headless: true,
    pipe: true,
    userDataDir,
    enableExtensions,
    acceptInsecureCerts: true,
    args: [...QUIET, `--host-resolver-rules=MAP *:443 127.0.0.1:${port}`],
  });

/** A profile in which the person gave us the right: Chromium shows requests only once it was started since. */
async function profileThatSees(port: number): Promise<string> {
  const id = idOf(OURS);
  const folder = profile(id, true);
  const browser = await startChromium(port, folder, [OURS]);
  // The page that greets who installs it comes to the front, and behind it nothing can be pressed.
  const greeting = await browser.waitForTarget((t) => t.url() === `chrome-extension://${id}/welcome.html`);
  await (await greeting.asPage()).close();
  const options = await browser.newPage();
  await options.goto(`chrome-extension://${id}/options.html`);
  await (await options.waitForSelector('#servers'))?.click();
  const right = { permissions: ['webRequest'], origins: ['<all_urls>'] };
  await until(() => options.evaluate((it) => chrome.permissions.contains(it), right), 'the right is given');
  // What a driver loads lasts a day; what is loaded from its folder anew, Chromium loads at its next start as well.
  const extensions = await browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(async (wanted) => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.reload(wanted, {});
  }, id);
  await browser.close();
  return folder;
}

/** @param extension its folder; undefined for a browser with none */
export async function inChromium(port: number, extension?: string): Promise<Contender> {
  const sees = extension === OURS;
  const folder = sees ? await profileThatSees(port) : profile('', false);
  const browser = await startChromium(port, folder, sees || (extension === undefined ? false : [extension]));
  const id = extension && idOf(extension);
  const worker = () =>
    browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(`chrome-extension://${id}/`));
  // The tab is none of the driver's pages: of those it hears every request, in every browser, which would hide what is looked for.
  const front = await browser.target().createCDPSession();
  await front.send('Target.createTarget', { url: 'about:blank#heavy' });
  const tab: CDPSession = await (
    await browser.waitForTarget((target) => target.url() === 'about:blank#heavy')
  ).createCDPSession();
  const main = browser.process()?.pid ?? 0;
  return {
    leave: async () => void (await tab.send('Page.navigate', { url: 'about:blank' })),
    async load() {
      await tab.send('Page.navigate', { url: 'https://s00.example/' });
      const { result } = await tab.send('Runtime.evaluate', {
        expression: LOADED,
        awaitPromise: true,
        returnByValue: true,
      });
      await settled();
      return result.value as Loaded;
    },
    async stop() {
      await until(async () => {
        await (await worker()?.worker())?.close().catch(() => undefined);
        return worker() === undefined;
      }, 'the background stops');
    },
    processes: async () => ({
      main,
      ofExtensions: family(main).filter((pid) => commandOf(pid).includes('--extension-process')),
    }),
    async kept() {
      if (id === undefined) return '';
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/options.html`);
      return keptFor(page);
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
