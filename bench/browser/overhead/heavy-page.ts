import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { certificate } from '../../../test/browser/site';

export const REQUESTS = 300;

/** No name is part of another: a text that has one of them has that one. */
export const HOSTS = Array.from({ length: 40 }, (_, i) => `s${String(i).padStart(2, '0')}.example`);

/** How long a server takes to answer: none of them stands on the reader's own machine. */
export const DELAY = Number(process.env['DELAY'] ?? 0);

export interface HeavyPage {
  port: number;
  /** How many of the page's requests were answered since it was asked last. */
  answered(): number;
  close(): void;
}

/**
 * A page that asks forty hosts for three hundred scripts at once, and is loaded when all have come. Scripts, because they
 * are looked at: pictures, which are most of what a page of the web loads, are not, and would make it easier.
 *
 * @param inAddresses what stands behind a host in the page's addresses, where the browser cannot be told of the port
 */
export async function serveHeavyPage(inAddresses: (port: number) => string): Promise<HeavyPage> {
  const answered = new Set<string>();
  const server = createServer(certificate(), ({ url }, response) => {
    const isPage = url === '/';
    // The browser asks for things of its own, and is answered as well.
    if (/^\/\d+\.js$/.test(url ?? '')) answered.add(url ?? '');
    response.setHeader('content-type', isPage ? 'text/html' : 'text/javascript');
    response.setHeader('cache-control', 'no-store');
    setTimeout(() => response.end(isPage ? page : 'ran += 1;'), DELAY);
  });
  // A line that is closed between two loads would be opened anew in one browser and not in the other.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const scripts = Array.from(
    { length: REQUESTS },
    (_, i) => `<script async src="https://${HOSTS[i % HOSTS.length]}${inAddresses(port)}/${i}.js"></script>`,
  );
  const page = `<!doctype html><link rel="icon" href="data:,"><script>var ran = 0</script>${scripts.join('')}`;
  return {
    port,
    answered() {
      const { size } = answered;
      answered.clear();
      return size;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a load came to. */
export interface Loaded {
  /** Milliseconds from the beginning of the navigation to the end of the page's `load`. */
  took: number;
  /** How many of its scripts ran. */
  ran: number;
}

/** Runs in the page, and answers when it is loaded. */
export const LOADED = `new Promise((done) => {
  const tell = () => setTimeout(() => done({ took: performance.getEntriesByType('navigation')[0].loadEventEnd, ran }));
  if (document.readyState === 'complete') tell();
  else addEventListener('load', tell);
})`;
