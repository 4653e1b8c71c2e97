import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** What went over the wire, in order. */
export interface Capture {
  /** Names asked of any resolver, at any address. */
  names: string[];
  /** Connections begun and datagrams sent to anywhere but this machine. */
  elsewhere: string[];
  stop(): Promise<void>;
}

/** `IP 127.0.0.1.4000 > 127.0.0.1.53: 7+ [1au] A? vk.com. (35)` */
const LINE = /^IP6? \S+ > (\S+)\.(\d+): (.*)$/;
const ASKED = / ([A-Z0-9]+)\? (\S*)\. /;

/**
 * Listens to the one interface of the namespace, which every packet to anywhere passes. It is the wire that is read,
 * not what a browser says of itself.
 */
export async function startCapture(): Promise<Capture> {
  const filter = 'udp or (tcp dst port 53) or (tcp[tcpflags] & (tcp-syn|tcp-ack) == tcp-syn) or (ip6 and tcp)';
  const tcpdump = spawn('tcpdump', ['-l', '-nn', '-t', '-Z', 'root', '-B', '8192', '-i', 'lo', filter], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const capture = { names: [] as string[], elsewhere: [] as string[] };
  createInterface({ input: tcpdump.stdout }).on('line', (line) => {
    const [, address = '', port = '', rest = ''] = LINE.exec(line) ?? [];
    const name = port === '53' ? ASKED.exec(rest)?.[2] : undefined;
    if (name !== undefined) capture.names.push(name.toLowerCase());
    const isBegin = !/Flags/.test(rest) || /Flags \[S\]/.test(rest);
    if (address !== '' && address !== '127.0.0.1' && address !== '::1' && isBegin)
      capture.elsewhere.push(`${address} ${port}`);
  });
  await once(tcpdump.stderr, 'data');
  return {
    ...capture,
    async stop() {
      tcpdump.kill('SIGTERM');
      await once(tcpdump, 'close');
    },
  };
}
