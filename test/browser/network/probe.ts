import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from '../driver';

/** A link that nobody presses, and a picture: what a page of an extension may let out. */
const PAGE = `<!doctype html><html data-ready><title>probe</title>
<a href="https://linked.example/">a link</a><img src="https://pictured.example/">`;

/** Writes an extension that does what ours must not, to show that the watch sees it. */
export function writeProbe(name: Driver['name'], id: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'probe-'));
  const manifest = {
    manifest_version: 3,
    name: 'probe',
    version: '1',
    action: { default_popup: 'popup.html' },
    permissions: ['activeTab', 'contextMenus', 'storage'],
    background: name === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    ...(name === 'firefox' && { browser_specific_settings: { gecko: { id } } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'background.js'),
    `chrome.runtime.onInstalled.addListener(() => void chrome.tabs.create({ url: chrome.runtime.getURL('welcome.html') }));`,
  );
  writeFileSync(join(folder, 'welcome.html'), '<!doctype html><html data-ready><title>welcome</title>');
  writeFileSync(join(folder, 'popup.html'), PAGE);
  return folder;
}
