// Builds an edition as an organisation would make one: a pack of an imaginary publisher, signed now, and a name of its own.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (/** @type {string[]} */ args, env = process.env) =>
  execFileSync(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });

/** Makes the folder of an edition. @param {string} folder @returns {string} the folder with nothing but packs in it */
export function makeEdition(folder) {
  rmSync(folder, { recursive: true, force: true });
  const making = join(folder, 'making');
  const packs = join(folder, 'packs');
  mkdirSync(packs, { recursive: true });
  const pack = (/** @type {string[]} */ ...args) => run(['cli/lexloci.mjs', 'pack', ...args]);
  pack('new', making, '--slug', 'korea', '--lang', 'ko');
  pack('keygen', making, '--name', 'Han River Letters', '--address', 'https://han-river.example/', '--no-passphrase');
  pack('sign', making);
  copyFileSync(join(making, 'signed/korea.html'), join(packs, 'korea.html'));
  const about = { name: 'Lex Loci, Han River edition', addon: 'edition@han-river.example' };
  writeFileSync(join(packs, 'edition.json'), JSON.stringify(about));
  return packs;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const env = { ...process.env, NODE_ENV: 'production', LEXLOCI_PACKS: makeEdition(join(root, 'dist/edition')) };
  for (const browser of ['chrome', 'firefox'])
    run(['node_modules/wxt/bin/wxt.mjs', 'build', '-b', browser, '-m', 'edition'], env);
}
