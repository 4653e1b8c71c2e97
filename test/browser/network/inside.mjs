// Runs inside a network namespace of its own, as root of it; prints what was measured as one line of JSON.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

// Every address there is leads to this machine and over this one wire: nothing can be sent past it.
for (const line of ['link set lo up', 'route add local 0.0.0.0/0 dev lo', '-6 route add local ::/0 dev lo'])
  execFileSync('ip', line.split(' '));

// Names are asked of our resolver, by every way a program of this machine may ask.
const folder = mkdtempSync(join(tmpdir(), 'namespace-'));
for (const [name, text] of /** @type {const} */ ([
  ['resolv.conf', 'nameserver 127.0.0.1\n'],
  ['nsswitch.conf', 'hosts: files dns\n'],
  ['hosts', '127.0.0.1 localhost\n'],
])) {
  writeFileSync(join(folder, name), text);
  execFileSync('mount', ['--bind', join(folder, name), `/etc/${name}`]);
}

const { module } = await runnerImport(new URL('measure.ts', import.meta.url).pathname, { logLevel: 'error' });
console.log(JSON.stringify(await module.measure(process.argv[2])));
process.exit(0);
