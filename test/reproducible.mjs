// Builds the extension twice, in different folders, time zones, languages and umasks, and compares the bytes (DESIGN §6.8).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeEdition } from './edition.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const OMITTED = new Set(['node_modules', '.output', '.wxt', '.git', 'dist', 'coverage']);
const PLACES = [
  { name: 'one', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, umask: '022' },
  { name: 'two ünïcode', env: { TZ: 'Asia/Tokyo', LANG: 'fa_IR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }, umask: '077' },
];

/** Every file of a folder with the hash of its bytes. @param {string} folder @returns {Map<string, string>} */
const hashes = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );

const aside = mkdtempSync(join(tmpdir(), 'reproducible-'));
try {
  const packs = makeEdition(join(aside, 'edition'));
  const builds = PLACES.map(({ name, env, umask }) => {
    const place = join(aside, name);
    cpSync(root, place, {
      recursive: true,
      filter: (path) => !OMITTED.has(path.slice(root.length).split('/')[0] ?? ''),
    });
    symlinkSync(`${root}node_modules`, join(place, 'node_modules'));
    for (const browser of ['chrome', 'firefox'])
      execFileSync(
        'sh',
        ['-c', `umask ${umask} && exec "$0" node_modules/wxt/bin/wxt.mjs zip -b ${browser}`, process.execPath],
        {
          cwd: place,
          env: { ...process.env, ...env },
          stdio: 'pipe',
        },
      );
    // An edition of one's own is made from the same packs in both places.
    execFileSync(process.execPath, ['start/zip.mjs', '--packs', packs], {
      cwd: place,
      env: { ...process.env, ...env },
      stdio: 'pipe',
    });
    return hashes(join(place, '.output'));
  });
  const [one = new Map(), two = new Map()] = builds;
  const differing = [...new Set([...one.keys(), ...two.keys()])].filter((path) => one.get(path) !== two.get(path));
  console.log(`${one.size} files, ${differing.length} differ`);
  for (const path of differing) console.log(`differs: ${path}`);
  process.exitCode = differing.length > 0 || one.size < 100 ? 1 : 0;
} finally {
  rmSync(aside, { recursive: true, force: true });
}
