// `npm run dev`: builds anew at each change, in a browser where one can open, and says plainly what is missing where none can.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser, hasDisplay } from './browsers.mjs';
import { installWhatIsMissing, nodeIsNewEnough } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!nodeIsNewEnough() || !installWhatIsMissing(root)) process.exit(1);

const args = process.argv.slice(2);
const isFirefox = args.some((arg, i) => arg === 'firefox' && /^(-b|--browser)$/.test(args[i - 1] ?? ''));
const missing = whatIsMissing(isFirefox ? 'firefox' : 'chromium');
if (missing !== undefined)
  console.log(`${missing} No browser opens. Each change is built into
  ${root}.output/${isFirefox ? 'firefox' : 'chrome'}-mv3-dev
Load that folder by hand in a browser (chrome://extensions or about:debugging).`);
if (missing === undefined && !isFirefox && process.getuid?.() === 0)
  console.log('Running as root: Chromium opens without its sandbox. Use it for this extension only.');

const wxt = spawn(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...args], { cwd: root, stdio: 'inherit' });
wxt.once('exit', (code) => (process.exitCode = code ?? 1));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => wxt.kill(signal));

/** @param {'chromium' | 'firefox'} browser */
function whatIsMissing(browser) {
  if (findBrowser(browser) === undefined)
    return `No ${browser} was found (name one: ${browser.toUpperCase()}=/path/to/it npm run dev).`;
  return hasDisplay() ? undefined : 'There is no display to open a browser on (DISPLAY and WAYLAND_DISPLAY are empty).';
}
