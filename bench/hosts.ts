/**
 * `npm run bench -- hosts`: whose is this host? From the text of an index to the first hundred answers, in turn with a plain
 * Map of names and with the public suffix list (tldts) before a Map; then the same in processes of
 * their own, which load their program too. Correctness first: 100,000 names, made from those of the
 * dataset by adding, cutting and gluing labels, against a search through all names. Figures to read, never a test.
 */
import { cpus, loadavg } from 'node:os';
import { load } from '../cli/load';
import { compile } from '../domain/records/compile';
import { openIndex } from '../domain/records/open';
import { recordsOf } from '../domain/what-if/suppose';
import { median } from './cases';
import { make as atRest } from './hosts/at-rest';
import { fromNothing } from './hosts/from-nothing';
import { make as plainMap } from './hosts/plain-map';
import { make as suffixes } from './hosts/suffixes';

const ROUNDS = 31;
const FIRST = 100;
const NAMES = 100_000;

export async function main(): Promise<void> {
  const dataset = load();
  const text = compile(recordsOf(dataset), dataset.version);
  const start = text.slice(0, openIndex(text)?.body);
  const pairs = [...dataset.hosts].map(([host, { service }]) => [host, service]);
  const table = JSON.stringify(pairs);
  const names = namesFrom(pairs.map(([host = '']) => host));

  const ways = {
    'at rest': () => atRest(start),
    'plain Map': () => plainMap(table),
    'tldts + Map': () => suffixes(table),
  };

  const find = ways['at rest']();
  const wrong = names.filter((name) => find(name) !== slowly(name, dataset.hosts));
  console.log(`${names.length} names, ${wrong.length} wrong ${wrong.slice(0, 3).join(' ')}`);
  console.log(
    `${process.version} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${ROUNDS} rounds in turn`,
  );
  const took: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [way, make] of Object.entries(ways)) {
      const asked = names.slice(round * FIRST, (round + 1) * FIRST);
      const begun = performance.now();
      const ask = make();
      for (const name of asked) ask(name);
      (took[way] ??= []).push(performance.now() - begun);
    }
  tell(took);
  console.log('each in a process of its own, with its program');
  const alone = {
    'at rest': { module: 'at-rest', from: start },
    'plain Map': { module: 'plain-map', from: table },
    'tldts + Map': { module: 'suffixes', from: table },
  };
  tell(await fromNothing(alone, names.slice(0, FIRST), ROUNDS));
}

function tell(took: Record<string, number[]>): void {
  for (const [way, times] of Object.entries(took)) {
    const ratios = times.map((time, n) => time / (took['plain Map']?.[n] ?? 1));
    const ours = times.map((time, n) => time / (took['at rest']?.[n] ?? 1));
    console.log(
      way.padEnd(14),
      `${median(times).toFixed(2)} ms`.padStart(10),
      `${median(ratios).toFixed(2)} × a Map`.padStart(16),
      `${median(ours).toFixed(2)} × ours`.padStart(16),
    );
  }
}

/** The same by looking at every name there is. */
function slowly(name: string, hosts: ReadonlyMap<string, { service: string; exact: boolean }>): string | undefined {
  let best: string | undefined;
  for (const [host, { exact }] of hosts)
    if (name === host || (!exact && name.endsWith(`.${host}`)))
      best = best === undefined || host.length > best.length ? host : best;
  return best === undefined ? undefined : hosts.get(best)?.service;
}

function namesFrom(hosts: readonly string[]): string[] {
  const changes = [
    (host: string) => host,
    (host: string) => `www.${host}`,
    (host: string) => `a.b.${host}`,
    (host: string) => `not${host}`,
    (host: string) => `${host}.example`,
    (host: string) => host.split('.').slice(1).join('.'),
    (_: string, n: number) => `unknown${n}.example`,
  ];
  return Array.from({ length: NAMES }, (_, n) => {
    const host = hosts[(n * 7919) % hosts.length] ?? '';
    return changes[n % changes.length]?.(host, n) ?? host;
  });
}
