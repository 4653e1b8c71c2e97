import { spawnSync } from 'node:child_process';
import { lstatSync, statSync } from 'node:fs';

const OLDEST_NODE = [20, 19];

/** True if this Node can run the tools; otherwise says in one line what is needed. */
export function nodeIsNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return true;
  console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  return false;
}

/**
 * Installs exactly what package-lock.json names, if nothing is installed or the lockfile is newer than what is.
 * npm leaves its own record of the installed tree in node_modules; its time tells when that was.
 *
 * @param {string} root the checkout
 * @returns {boolean} false if npm failed
 */
export function installWhatIsMissing(root) {
  // A link leads to what another checkout installed: `npm ci` would empty that one.
  if (lstatSync(`${root}/node_modules`, { throwIfNoEntry: false })?.isSymbolicLink()) return true;
  const time = (/** @type {string} */ path) => statSync(`${root}/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (time('node_modules/.package-lock.json') > time('package-lock.json')) return true;
  console.log('Installing what package-lock.json names (half a minute or so) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return npm.status === 0;
}
