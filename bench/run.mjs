#!/usr/bin/env node
// Loads the TypeScript of the benchmark through Vite, so that it measures the very modules the product is made of.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { main } = await server.ssrLoadModule('/bench/assess.ts');
  await main();
} finally {
  await server.close();
}
