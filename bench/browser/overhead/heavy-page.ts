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

type Kind = 'script' | 'picture' | 'style' | 'sent';

/** Of which kind the requests to each host are: a third scripts and two fifths pictures, about as on the web. */
const MIXED: readonly Kind[] = ['script', 'picture', 'script', 'style', 'picture', 'sent', 'picture', 'script'];

const BODIES: Record<Kind, readonly [type: string, body: string | Buffer]> = {
  script: ['text/javascript', '0;'],
  picture: ['image/gif', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
  style: ['text/css', 'p{}'],
  sent: ['text/plain', ''],
};

const TAGS: Record<Kind, (url: string) => string> = {
  script: (url) => `<script async src="${url}" onload="came()"></script>`,
  picture: (url) => `<img src="${url}" onload="came()">`,
  style: (url) => `<link rel="stylesheet" href="${url}" onload="came()">`,
  sent: (url) => `<script>sent.push(fetch("${url}", { mode: 'no-cors' }).then(came))</script>`,
};

/**
 * A page that asks forty hosts for three hundred things at once, and is loaded when all have come.
 *
 * @param inAddresses what stands behind a host in the page's addresses, where the browser cannot be told of the port
 * @param isOfScripts of nothing but scripts: each of them is looked at, where pictures, for example, are not
 */
export async function serveHeavyPage(inAddresses: (port: number) => string, isOfScripts: boolean): Promise<HeavyPage> {
  const answered = new Set<string>();
  const server = createServer(certificate(), ({ url = '' }, response) => {
    // The browser asks for things of its own, and is answered as well.
    const kind = /^\/\d+\.(script|picture|style|sent)$/.exec(url)?.[1] as Kind | undefined;
    if (kind !== undefined) answered.add(url);
    const [type, body] = kind === undefined ? ['text/html', page] : BODIES[kind];
    response.setHeader('content-type', type);
    response.setHeader('cache-control', 'no-store');
    setTimeout(() => response.end(body), DELAY);
  });
  // A line that is closed between two loads would be opened anew in one browser and not in the other.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const things = Array.from({ length: REQUESTS }, (_, i) => {
    const kind = isOfScripts ? 'script' : (MIXED[Math.floor(i / HOSTS.length)] ?? 'script');
    return TAGS[kind](`https://${HOSTS[i % HOSTS.length]}${inAddresses(port)}/${i}.${kind}`);
  });
  const page = `<!doctype html><link rel="icon" href="data:,"><script>${BEGINNING}</script>${things.join('')}`;
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
  /** How much of it came. */
  came: number;
}

const BEGINNING = 'var sent = [], count = 0; var came = () => { count += 1; };';

/** Runs in the page, and answers when it is loaded. */
export const LOADED = `new Promise((done) => {
  const tell = () => setTimeout(async () => {
    await Promise.all(sent);
    done({ took: performance.getEntriesByType('navigation')[0].loadEventEnd, came: count });
  });
  if (document.readyState === 'complete') tell();
  else addEventListener('load', tell);
})`;
