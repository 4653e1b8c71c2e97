// `npm test`: everything that must hold, on a machine where nothing is installed yet. No dependency may be imported here.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../start/browsers.mjs';
import { installWhatIsMissing, nodeIsNewEnough } from '../start/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCi = process.env.CI === 'true';
const SLOWEST_STEP = 15 * 60_000;
const total = { passed: 0, failed: 0, skipped: 0 };

/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] @returns {Promise<{ code: number, output: string }>} */
function runQuietly([command = '', ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}${command}`, ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: SLOWEST_STEP,
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param {string} name @param {number} start @param {string} result */
function report(name, start, result) {
  console.log(`${result.padEnd(24)} ${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s  ${name}`);
}

/** One check that passes or fails as a whole; what it said is shown only when it fails. */
async function step(/** @type {string} */ name, /** @type {string[]} */ args) {
  const start = Date.now();
  const { code, output } = await runQuietly(args);
  total[code === 0 ? 'passed' : 'failed'] += 1;
  report(name, start, code === 0 ? 'passed' : 'FAILED');
  if (code !== 0) console.log(output.trimEnd());
}

/** A vitest project: every test of it counts. @param {string} name @param {string} project @param {NodeJS.ProcessEnv} [env] */
async function tests(name, project, env) {
  const start = Date.now();
  const results = `${root}dist/results-${env?.LEXLOCI_BROWSER ?? project}.json`;
  rmSync(results, { force: true });
  const { code, output } = await runQuietly(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}`,
    ],
    env,
  );
  const counted = readCounts(results);
  // A file that cannot be loaded has no tests to fail; it must not pass for that.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
  total.skipped += counted.skipped;
  const skipped = counted.skipped ? `, ${counted.skipped} skipped` : '';
  report(name, start, `${counted.failed ? 'FAILED ' : ''}${counted.passed} passed, ${counted.failed} failed${skipped}`);
  if (counted.failed) console.log(output.trimEnd());
}

function readCounts(/** @type {string} */ path) {
  try {
    const json = JSON.parse(readFileSync(path, 'utf8'));
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests + json.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** What the machine lacks is said aloud; in CI it is a failure, because there nothing may be left out. */
function skip(/** @type {string} */ what, /** @type {string} */ why) {
  console.log(`SKIPPED: ${what} (${why})`);
  total[isCi ? 'failed' : 'skipped'] += 1;
}

if (!nodeIsNewEnough() || !installWhatIsMissing(root)) process.exit(1);
mkdirSync(`${root}dist`, { recursive: true });

await step('lint', ['node_modules/oxlint/bin/oxlint', '--quiet']);
await step('unused code and dependencies', ['node_modules/knip/bin/knip.js']);
await step('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']);
await step('wxt prepare', ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
await step('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
await step('types of the pure rooms', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'domain']);
await tests('unit tests', 'unit');
await step('dataset', ['cli/lexloci.mjs', 'data', 'check']);
await step('build for Chromium', ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'chrome']);
await step('build for Firefox', ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', 'firefox']);
for (const browser of ['chrome', 'firefox'])
  await step(`build of every component for ${browser}`, [
    'node_modules/wxt/bin/wxt.mjs',
    'build',
    '-b',
    browser,
    '-m',
    'gallery',
  ]);
await step('web-ext lint', [
  'node_modules/web-ext/bin/web-ext.js',
  'lint',
  '--self-hosted',
  '-s',
  '.output/firefox-mv3',
]);

// Both browsers side by side: most of the time each waits for itself.
await Promise.all(
  /** @type {const} */ (['chromium', 'firefox']).map((browser) =>
    findBrowser(browser)
      ? tests(`the extension in ${browser}`, 'browser', { LEXLOCI_BROWSER: browser })
      : skip(`the extension in ${browser}`, `no ${browser} found; name one in the variable ${browser.toUpperCase()}`),
  ),
);

console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
// In CI nothing may be left out, a single test no more than a whole browser.
process.exitCode = total.failed || (isCi && total.skipped) ? 1 : 0;
