#!/usr/bin/env node
// Loads the TypeScript of a benchmark through Vite, so that it measures the very modules the product is made of.
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
  const [name = 'assess', ...args] = process.argv.slice(2);
  const { main } = await server.ssrLoadModule(`/bench/${name}.ts`);
  await main(args);
} finally {
  await server.close();
}
