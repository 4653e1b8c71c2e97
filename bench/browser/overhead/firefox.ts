import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { until } from '../../../test/browser/waiting';
import { FIREFOX } from '../../../test/browser/firefox';
import { type Contender, keptFor, settled } from './contender';
import { LOADED, type Loaded } from './heavy-page';

export const OURS = new URL('../../../.output/firefox-mv3', import.meta.url).pathname;

interface Connected {
  connection: { send(method: string, what: object): Promise<{ result: unknown }> };
}

/** The browser window itself, which knows its processes and its extensions. */
async function windowOf({ connection }: Connected) {
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 }))
    .result as { contexts: { context: string }[] };
  return async <R>(expression: string): Promise<R> => {
    const { result } = (
      await connection.send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
        target: { context: contexts[0]?.context },
        awaitPromise: true,
      })
    ).result as { result: { value: string } };
    return JSON.parse(result.value) as R;
  };
}

/** @param extension its folder; undefined for a browser with none */
export async function inFirefox(port: number, extension?: string): Promise<Contender> {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-profile-'));
  const driven: Browser = await puppeteer.launch({
    userDataDir: folder,
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    acceptInsecureCerts: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.locale.requested': 'en-US',
    },
  });
  const id = extension && (await driven.installExtension(extension));
  const connected = driven as unknown as Connected;
  const inWindow = await windowOf(connected);
  const policy = `WebExtensionPolicy.getByID('${id}')`;
  const open = async (path: string) => {
    const page = await driven.newPage();
    const host = await inWindow<string>(`${policy}.mozExtensionHostname`);
    await page.goto(`moz-extension://${host}/${path}`, { waitUntil: [] });
    return page;
  };
  if (extension === OURS) {
    const options = await open('options.html');
    await (await options.waitForSelector('#servers'))?.click();
    await until(() => inWindow(`${policy}.hasPermission('webRequest')`), 'the right is given');
    await options.close();
  }
  const front = await driven.newPage();
  // The driver would hear every request, in every browser, which would hide what is looked for.
  await connected.connection.send('session.unsubscribe', { events: ['network'] });
  const main = driven.process()?.pid ?? 0;
  return {
    leave: async () => void (await front.goto('about:blank')),
    async load() {
      await front.goto(`https://s00.example:${port}/`);
      const loaded = (await front.evaluate(LOADED)) as Loaded;
      await settled();
      return loaded;
    },
    async stop() {
      await until(async () => {
        await inWindow(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`);
        return (await inWindow(`${policy}.extension.backgroundState`)) === 'stopped';
      }, 'the background stops');
    },
    processes: async () => ({
      main,
      ofExtensions: await inWindow<number[]>(
        `ChromeUtils.requestProcInfo().then(({ children }) => children.filter((c) => c.type === 'extension').map((c) => c.pid))`,
      ),
    }),
    async kept() {
      if (id === undefined) return '';
      return keptFor(await open('options.html'));
    },
    async close() {
      await driven.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
