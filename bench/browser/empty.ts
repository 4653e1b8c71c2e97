/** What ours is measured against: an extension that does nothing. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ID } from '../../test/browser/firefox';

/** What stands in a popup of nothing but words: about as many as a first answer has. */
const WORDS = 'Two states have to agree before what you wrote is read: a court of one, and a court of the other.';

/** An extension whose background does nothing but answer, and whose pages are there at once. @returns its folder */
export function writeEmpty(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'empty',
    version: '1',
    // Whoever drives it looks there for what was chosen.
    permissions: ['storage'],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    // Under the name of ours, because a driver of Firefox looks for that.
    browser_specific_settings: { gecko: { id: ID } },
    action: { default_popup: 'popup.html' },
  };
  const page = `<!doctype html><html data-ready data-whole><meta charset="utf-8"><title>empty</title><body><main><output class="sentence">${WORDS}</output></main>`;
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    `chrome.runtime.onMessage.addListener((message, sender, respond) => respond({ kind: "reply" }));
     chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));`,
  );
  for (const name of ['page', 'popup', 'welcome']) writeFileSync(join(folder, `${name}.html`), page);
  return folder;
}

/** Stops the background a page belongs to. */
export async function stopped(page: Page): Promise<void> {
  const { protocol, host } = new URL(page.url());
  const browser = page.browser();
  const running = () =>
    browser.targets().find((t) => t.type() === 'service_worker' && t.url().startsWith(`${protocol}//${host}/`));
  for (let worker = running(); worker !== undefined; worker = running()) {
    await (await worker.worker())?.close().catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
