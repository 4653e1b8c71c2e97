// `npm start`: from a fresh checkout to the extension in a browser, or to an answer in the terminal where none can open.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser, hasDisplay } from './browsers.mjs';
import { installWhatIsMissing, nodeIsNewEnough } from './install.mjs';
import { answerInTerminal } from './terminal.mjs';
import { writeTryPage } from './try-page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string[]} args @param {'inherit' | 'pipe'} stdout */
function node(args, stdout = 'inherit') {
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', stdout, 'inherit'] }).status === 0;
}

function build() {
  console.log('Building the extension …');
  const built = ['chrome', 'firefox'].every((browser) =>
    node(['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser], 'pipe'),
  );
  if (!built) console.error('The build failed: see above.');
  return built;
}

function sayHowToLoadByHand() {
  console.log(`
To load it by hand:
  Chromium, Chrome, Edge   open chrome://extensions, switch on "Developer mode", "Load unpacked", choose
                           ${root}.output/chrome-mv3
  Firefox                  open about:debugging#/runtime/this-firefox, "Load Temporary Add-on…", choose
                           ${root}.output/firefox-mv3/manifest.json
`);
}

/** @param {'chromium' | 'firefox'} name @param {string} executablePath @param {string[]} addresses */
async function open(name, executablePath, addresses) {
  const { default: puppeteer } = await import('puppeteer-core');
  const isChromium = name === 'chromium';
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    browser: isChromium ? 'chrome' : 'firefox',
    executablePath,
    headless: false,
    defaultViewport: null,
    ...(isChromium ? { pipe: true, enableExtensions: true, args: ['--no-first-run', ...asRoot] } : {}),
  });
  await browser.installExtension(`${root}.output/${isChromium ? 'chrome' : 'firefox'}-mv3`);
  for (const address of addresses) await (await browser.newPage()).goto(address).catch(() => undefined);
  console.log(`${name} is open with the extension in its toolbar. Close the browser to end.`);
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

const args = process.argv.slice(2);
const address = args.find((arg) => /^https?:\/\//.test(arg));

if (!nodeIsNewEnough() || !installWhatIsMissing(root) || !build()) process.exit(1);

const name = /** @type {const} */ (['chromium', 'firefox']).find(findBrowser);
const executable = name && findBrowser(name);
if (!name || !executable) answerHere('No Chromium and no Firefox was found.');
else if (!hasDisplay()) answerHere('There is no display to open a browser on.');
else {
  const pages = [writeTryPage(root), ...(address ? [address] : [])];
  await open(name, executable, pages).catch((/** @type {Error} */ error) =>
    answerHere(`${executable} could not be opened: ${error.message}`),
  );
}

/** @param {string} reason why no browser opens */
function answerHere(reason) {
  console.log(reason);
  sayHowToLoadByHand();
  process.exitCode = answerInTerminal(root, args) ? 0 : 1;
}
