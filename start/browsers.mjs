import { existsSync } from 'node:fs';

/** Where each browser usually is. Branded Chrome comes last: it is the one that dislikes unpacked extensions most. */
const PLACES = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};

/**
 * The path of a browser on this machine, or undefined. The variables CHROMIUM and FIREFOX go first.
 *
 * @param {'chromium' | 'firefox'} name
 */
export function findBrowser(name) {
  const named = process.env[name.toUpperCase()];
  return [...(named ? [named] : []), ...PLACES[name]].find((path) => existsSync(path));
}

/** True if a window can be shown: an X or Wayland display on Linux, always elsewhere. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
