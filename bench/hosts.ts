/**
 * `npm run bench -- hosts`: whose is this host? From the text of an index to the first hundred answers, in turn with a plain
 * Map of names and with the public suffix list (tldts) before a Map. Correctness first: 100,000 names, made from those of the
 * dataset by adding, cutting and gluing labels, against a search through all names. Figures to read, never a test.
 */
import { cpus, loadavg } from 'node:os';
import { getDomain } from 'tldts';
import { load } from '../cli/load';
import { compile } from '../domain/records/compile';
import { datasetOf, openIndex } from '../domain/records/open';
import { Sources } from '../domain/records/sources';
import { recordsOf } from '../domain/what-if/suppose';
import { median } from './cases';

const ROUNDS = 31;
const FIRST = 100;
const NAMES = 100_000;

export function main(): void {
  const dataset = load();
  const text = compile(recordsOf(dataset), dataset.version);
  const start = text.slice(0, openIndex(text)?.body);
  const pairs = [...dataset.hosts].map(([host, { service }]) => [host, service]);
  const table = JSON.stringify(pairs);
  const names = namesFrom(pairs.map(([host = '']) => host));

  const ways = {
    'at rest': () => {
      const { index } = openIndex(start) ?? {};
      const { hosts } = datasetOf(index as NonNullable<typeof index>, () => undefined, new Sources());
      return (name: string) =>
        walk(name, (part, isWhole) => {
          const found = hosts.get(part);
          return found === undefined || (found.exact && !isWhole) ? undefined : found.service;
        });
    },
    'plain Map': () => {
      const hosts = new Map(JSON.parse(table) as [string, string][]);
      return (name: string) => walk(name, (part) => hosts.get(part));
    },
    'tldts + Map': () => {
      const hosts = new Map(JSON.parse(table) as [string, string][]);
      return (name: string) => hosts.get(name) ?? hosts.get(getDomain(name) ?? '');
    },
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
  for (const [way, times] of Object.entries(took)) {
    const ratios = times.map((time, n) => time / (took['plain Map']?.[n] ?? 1));
    console.log(
      way.padEnd(14),
      `${median(times).toFixed(2)} ms`.padStart(10),
      `${median(ratios).toFixed(2)} × a Map`.padStart(16),
    );
  }
}

/** Whole labels from the right, the longest first. */
function walk<T>(name: string, of: (part: string, isWhole: boolean) => T | undefined): T | undefined {
  for (let at = 0; at !== -1; at = name.indexOf('.', at) + 1 || -1) {
    const found = of(name.slice(at), at === 0);
    if (found !== undefined) return found;
  }
  return undefined;
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
