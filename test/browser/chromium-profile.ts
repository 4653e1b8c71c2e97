import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../../start/browsers.mjs';

export const CHROMIUM = findBrowser('chromium') ?? 'chromium';

/** Nothing of its own goes over the network or stands in the way. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The id Chromium derives from an unpacked extension's folder: SHA-256 in an alphabet of a to p. */
export function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** A profile in which everything Chromium asks about was granted once before: asking again then needs no prompt. */
export function profile(id: string, grant: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-profile-'));
  if (!grant) return folder;
  mkdirSync(join(folder, 'Default'));
  const granted = {
    api: ['activeTab', 'contextMenus', 'storage', 'tabs', 'webRequest'],
    explicit_host: ['<all_urls>'],
    manifest_permissions: [],
  };
  const settings = { [id]: { granted_permissions: granted, runtime_granted_permissions: granted } };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify({ extensions: { settings } }));
  return folder;
}
