#!/usr/bin/env node
// Runs the TypeScript command in a checkout: bundles cli/main.ts when a source is newer than the bundle, then imports it.
// Node 20 cannot strip types; a bundle also starts several times faster than a loader would.
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { bundle, isStale } from './bundle.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = `${root}dist/lexloci.mjs`;

// V8 optimizes a function as soon as it has run a little, which takes more of one answer, and of some ten thousand, than it
// gives back (docs/speed.md). Told so later, it optimizes what is really hot. Another V8 weighs it in another way.
if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=1000000');

if (!existsSync(`${root}node_modules`)) {
  process.stderr.write('lexloci: nothing is installed yet. Run `npm ci` (or `npm start`) first.\n');
  process.exit(2);
}
if (isStale(root, built)) await bundle(root, built);

const { main } = await import(pathToFileURL(built).href);
// The exit code is set, not forced, so that output still in the pipe is written out.
process.exitCode = await main(process.argv.slice(2));
