import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { insidePage } from './inside/serve';

/** A local server that answers for every host name, over TLS with a certificate made on the spot. */
export interface Site {
  tlsPort: number;
  plainPort: number;
  close(): void;
}

const ANY = { tlsPort: 0, plainPort: 0 };
/** Those of the web, for browsers that look names up themselves. */
export const WEB = { tlsPort: 443, plainPort: 80 };

export function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  execFileSync('openssl', [...request, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A page at `/hop/<host>/<milliseconds>` goes on to that host by itself, after that time. */
function hopping(path: string): string {
  const [, host, wait] = /^\/hop\/([\w.-]+)\/(\d+)$/.exec(path) ?? [];
  if (host === undefined) return '';
  const there = `location.origin.replace(location.hostname, '${host}') + '/arrived'`;
  return `<script>setTimeout(() => location.replace(${there}), ${wait})</script>`;
}

/**
 * Starts the server; every page says only which host it stands for.
 *
 * @param ports where it listens; where it is free by default
 */
export async function startSite(ports: Pick<Site, 'tlsPort' | 'plainPort'> = ANY): Promise<Site> {
  const answer: http.RequestListener = (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('cache-control', 'no-store');
    const host = encodeURI(request.headers.host ?? '');
    const inside = insidePage(request.url ?? '', host);
    if (inside !== undefined) {
      for (const [name, value] of Object.entries(inside.headers)) response.setHeader(name, value);
      response.end(inside.body);
      return;
    }
    const script = hopping(request.url ?? '');
    response.end(`<!doctype html><title>${host}</title><link rel="icon" href="data:,"><h1>${host}</h1>${script}`);
  };
  const plain = http.createServer(answer);
  const tls = https.createServer(certificate(), answer);
  // A line that stays open (RFC 6455 §1.3): taken up, and nothing said on it.
  tls.on('upgrade', (request, socket) => {
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest('base64');
    socket.on('error', () => socket.destroy());
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${accept}\r\n\r\n`,
    );
  });
  return {
    tlsPort: await listen(tls, ports.tlsPort),
    plainPort: await listen(plain, ports.plainPort),
    close() {
      for (const server of [plain, tls]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
