// `npm test`: everything that must hold, on a machine where nothing is installed yet. No dependency may be imported here.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../start/browsers.mjs';
import { installWhatIsMissing, nodeIsNewEnough } from '../start/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCi = process.env.CI === 'true';
const SLOWEST_STEP = 25 * 60_000;
const total = { passed: 0, failed: 0, skipped: 0 };
/** What failed, a line each: said again at the end, where it is found. @type {string[]} */
const failures = [];

/** @param {string[]} args @param {NodeJS.ProcessEnv} [env] @returns {Promise<{ code: number, output: string, wasStopped: boolean }>} */
function runQuietly([command = '', ...args], env) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`${root}${command}`, ...args], {
      cwd: root,
      // Colours would stand between the words of a log.
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: SLOWEST_STEP,
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code, signal) => resolve({ code: code ?? 1, output, wasStopped: signal !== null }));
  });
}

/** @param {string} name @param {number} start @param {string} result */
function report(name, start, result) {
  console.log(`${result.padEnd(24)} ${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s  ${name}`);
}

/** One check that passes or fails as a whole; what it said is shown only when it fails. */
async function step(/** @type {string} */ name, /** @type {string[]} */ args) {
  const start = Date.now();
  const { code, output, wasStopped } = await runQuietly(args);
  total[code === 0 ? 'passed' : 'failed'] += 1;
  report(name, start, code === 0 ? 'passed' : 'FAILED');
  if (code === 0) return;
  failures.push(`${name}: ${wasStopped ? TOO_LONG : firstLine(output)}`);
  console.log(output.trimEnd());
}

const TOO_LONG = `was still at it after ${SLOWEST_STEP / 60_000} minutes, and was stopped`;
const firstLine = (/** @type {string} */ text) => text.split('\n').find((line) => line.trim() !== '') ?? '';

/** Projects of vitest: every test of them counts. @param {string} name @param {string[]} projects @param {NodeJS.ProcessEnv} [env] @param {string[]} [files] */
async function tests(name, projects, env, files = []) {
  const start = Date.now();
  const results = `${root}dist/results-${name.replaceAll(/\W+/g, '-')}.json`;
  rmSync(results, { force: true });
  const { code, output, wasStopped } = await runQuietly(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...files,
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--reporter=${root}test/flakes.mjs`,
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
  for (const [flake] of output.matchAll(/^FLAKE: .*$/gm)) console.log(`  ${flake}`);
  if (!counted.failed) return;
  // What failed comes first, in a line each; the whole output after it.
  const lines = counted.lines.length > 0 ? counted.lines : [`${name}: ${wasStopped ? TOO_LONG : firstLine(output)}`];
  failures.push(...lines);
  for (const line of lines) console.log(`  FAILED: ${line}`);
  console.log(output.trimEnd());
}

function readCounts(/** @type {string} */ path) {
  try {
    const json = JSON.parse(readFileSync(path, 'utf8'));
    return {
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests + json.numTodoTests,
      lines: json.testResults.flatMap(failedIn),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0, lines: [] };
  }
}

/** `test/x.test.ts › the sentence: why`, for each test of a file that failed, or for the file itself. */
function failedIn(/** @type {any} */ { name, status, message, assertionResults }) {
  const file = name.slice(root.length);
  const failed = assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
  if (failed.length === 0) return status === 'failed' ? [`${file}: ${firstLine(message ?? '')}`] : [];
  return failed.map(
    (/** @type {any} */ test) => `${file} › ${test.fullName}: ${firstLine(test.failureMessages.join('\n'))}`,
  );
}

/** What the machine lacks is said aloud; in CI it is a failure, because there nothing may be left out. */
async function skip(/** @type {string} */ what, /** @type {string} */ why) {
  console.log(`SKIPPED: ${what} (${why})`);
  total[isCi ? 'failed' : 'skipped'] += 1;
}

if (!nodeIsNewEnough() || !installWhatIsMissing(root)) process.exit(1);
mkdirSync(`${root}dist`, { recursive: true });

// `npm test -- --vectors`: only what reads the public test vectors, on a built checkout that has them beside it.
await (process.argv.includes('--vectors') ? vectorsAlone() : everything());
finish();

async function vectorsAlone() {
  await tests('the public test vectors', ['vectors']);
  for (const browser of /** @type {const} */ (['chromium', 'firefox']))
    if (findBrowser(browser))
      await tests(`the public hostile strings in ${browser}`, ['browser'], { LEXLOCI_BROWSER: browser }, [
        'test/browser/hostile.test.ts',
      ]);
}

async function everything() {
  await step('wxt prepare', ['node_modules/wxt/bin/wxt.mjs', 'prepare']);
  await step('lint', ['node_modules/oxlint/bin/oxlint', '--type-aware', '--quiet']);
  await step('unused code and dependencies', ['node_modules/knip/bin/knip.js']);
  await step('format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']);
  await step('types', ['node_modules/typescript/bin/tsc', '--noEmit']);
  await step('types of the pure rooms', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'domain']);
  await tests('unit tests', ['unit', 'shell']);
  if (existsSync(`${root}../shared/vectors`)) await tests('the public test vectors', ['vectors']);
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
  await step("an edition of one's own, for both browsers", ['test/edition.mjs']);
  await step('web-ext lint', [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--self-hosted',
    '-s',
    '.output/firefox-mv3',
  ]);
  if (isCi) await step('the same bytes, built twice', ['test/reproducible.mjs']);

  // Both browsers side by side keep both cores of a small machine busy; a third run beside them only makes all three wait.
  await Promise.all(
    /** @type {const} */ (['chromium', 'firefox']).map((browser) =>
      findBrowser(browser)
        ? tests(`the extension in ${browser}`, ['browser'], { LEXLOCI_BROWSER: browser })
        : skip(`the extension in ${browser}`, `no ${browser} found; name one in the variable ${browser.toUpperCase()}`),
    ),
  );
}

function finish() {
  if (failures.length > 0) console.log(`\nWhat failed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`);
  // In CI nothing may be left out, a single test no more than a whole browser.
  process.exitCode = total.failed || (isCi && total.skipped) ? 1 : 0;
}
