/** What the right itself costs in a browser: extensions that hold it and do nothing with it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BACKGROUNDS = {
  'the right alone': '',
  'a bare listener':
    'chrome.webRequest.onResponseStarted.addListener(() => undefined, { urls: ["<all_urls>"] }, ["responseHeaders"]);',
};

export const BARE = Object.keys(BACKGROUNDS);

/** @returns their folders, named as they are to be shown */
export function writeBare(): string[] {
  return Object.entries(BACKGROUNDS).map(([name, script]) => {
    const folder = join(mkdtempSync(join(tmpdir(), 'bare-')), name);
    mkdirSync(folder);
    const manifest = {
      manifest_version: 3,
      name,
      version: '1',
      permissions: ['webRequest'],
      host_permissions: ['<all_urls>'],
      // Each browser takes the one it knows.
      background: { service_worker: 'background.js', scripts: ['background.js'] },
      browser_specific_settings: { gecko: { id: `${name.replaceAll(' ', '-')}@lex-loci.example` } },
    };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    writeFileSync(join(folder, 'background.js'), script);
    return folder;
  });
}
