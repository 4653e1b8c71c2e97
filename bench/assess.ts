/** `npm run bench`: what one question costs, cold and warm, on the bundled data. Figures to read, never a test. */
import { cpus, loadavg } from 'node:os';
import { load } from '../cli/load';
import { assess } from '../domain/assess';
import type { Question } from '../domain/assessment';
import { prepare } from '../domain/dataset';
import { recordsOf } from '../domain/what-if/suppose';
import { CASES, median } from './cases';

const took = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

export function main(): void {
  const loading = took(() => void load());
  const dataset = load();
  console.log(
    `${process.version} · ${cpus()[0]?.model ?? '?'} · load ${loadavg()[0]?.toFixed(1) ?? '?'} · ${dataset.services.size} services`,
  );
  console.log(`reading and preparing the dataset from files: ${loading.toFixed(0)} ms`);
  console.log('case'.padEnd(36), 'first ms'.padStart(9), 'new day ms'.padStart(11), 'warm ms'.padStart(8));
  for (const [given, home] of CASES) {
    const fresh = prepare(recordsOf(dataset), dataset.version);
    const ask = (on: string): Question => ({ given, person: { home }, on });
    const first = took(() => void assess(ask('2026-11-24'), fresh));
    const days = Array.from({ length: 9 }, (_, i) => took(() => void assess(ask(`2026-11-1${i}`), fresh)));
    assess(ask('2026-11-24'), fresh);
    const warm = Array.from({ length: 200 }, () => took(() => void assess(ask('2026-11-24'), fresh)));
    console.log(
      `${given} ${home.toUpperCase()}`.padEnd(36),
      first.toFixed(1).padStart(9),
      median(days).toFixed(1).padStart(11),
      median(warm).toFixed(2).padStart(8),
    );
  }
}
