import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Works with a TypeScript module of this checkout, loaded through Vite: the very module the product is made of.
 *
 * @param {string} path from the checkout, such as `/bench/start.ts`
 * @param {(module: Record<string, any>) => unknown} work
 */
export async function withSource(path, work) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    await work(await server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
}
