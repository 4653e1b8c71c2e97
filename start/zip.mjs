// `npm run zip`: the packages as stores take them. `npm run zip -- --packs DIR` makes an edition of one's own, with packs
// inside (docs/packs.md), beside them and under another name.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { packs } = parseArgs({ options: { packs: { type: 'string' } } }).values;
// Another mode, so that the packages lie beside the main ones; made for people all the same.
const mode = packs === undefined ? [] : ['-m', 'edition'];
const env =
  packs === undefined ? process.env : { ...process.env, NODE_ENV: 'production', LEXLOCI_PACKS: resolve(packs) };

for (const browser of ['chrome', 'firefox']) {
  const args = ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser, ...mode];
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
