#!/usr/bin/env node
// `npm run library [-- FOLDER]`: the core as a package that others import: dist/library/ unless told otherwise.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { withSource } from '../modules/sources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = resolve(process.argv[2] ?? join(root, 'dist/library'));
rmSync(out, { recursive: true, force: true });

await build({
  root,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  build: {
    ssr: join(root, 'library/lexloci.ts'),
    target: 'es2022',
    outDir: out,
    emptyOutDir: false,
    rollupOptions: { output: { entryFileNames: 'index.js', codeSplitting: false } },
  },
});

const tsc = join(root, 'node_modules/typescript/bin/tsc');
const types = spawnSync(process.execPath, [tsc, '-p', join(root, 'library'), '--outDir', join(out, 'types')], {
  stdio: 'inherit',
});
if (types.status !== 0) process.exit(types.status ?? 1);
for (const name of readdirSync(join(out, 'types'), { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue;
  const file = join(out, 'types', name);
  // Node's own way of finding modules wants the ending that a bundler does without.
  const text = readFileSync(file, 'utf8').replace(
    /(from |import\()(['"])(\.{1,2}\/[^'"]+?)(?<!\.js(?:on)?)\2/g,
    '$1$2$3.js$2',
  );
  writeFileSync(file, text);
}

await withSource('/library/write.ts', ({ write }) => write(out));
