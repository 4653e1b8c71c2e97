/** `npm run bench -- packs`: what packs cost an answer, and how soon one that is too much is refused. Figures, never a test. */
import { gzipSync } from 'node:zlib';
import { load } from '../cli/load';
import { assess } from '../domain/assess';
import type { Question } from '../domain/assessment';
import { prepare } from '../domain/dataset';
import { recordsOf } from '../domain/what-if/suppose';
import { textOf } from '../packs/carrier/bytes';
import { findPacks } from '../packs/carrier/find';
import { hear } from '../packs/hearing/hear';
import { judge } from '../packs/intake/judge';
import { fixture } from '../test/packs/fixtures';
import { FULL, WORST } from '../test/packs/giants';
import { MOMENT } from '../test/packs/publisher';
import { CASES, median } from './cases';

const took = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const THREE = [fixture('han-river'), fixture('taiga-register'), fixture('alborz-watch')];
/** A first answer is thirty milliseconds, a warm one a tenth of one. */
const ROUNDS = { first: 31, warm: 601 };

export async function main(): Promise<void> {
  answers();
  await refusals();
}

/** Each way of answering once in each round, in turn, so that a busy moment of the machine strikes all alike. */
function answers(): void {
  const dataset = load();
  console.log(
    'case'.padEnd(34),
    'alone ms'.padStart(9),
    'no packs'.padStart(9),
    'three'.padStart(9),
    'no : three'.padStart(14),
  );
  for (const kind of ['first', 'warm'] as const)
    for (const [given, home] of CASES) {
      const times: [number[], number[], number[]] = [[], [], []];
      const own = prepare(recordsOf(dataset), dataset.version);
      for (let round = 0; round < ROUNDS[kind]; round += 1) {
        const on = `2026-11-${10 + (round % 15)}`;
        const q: Question = { given, person: { home }, on: kind === 'warm' ? '2026-11-24' : on };
        const fresh = () => (kind === 'warm' ? own : prepare(recordsOf(dataset), dataset.version));
        const ways = [
          assess,
          (x: Question, d: typeof own) => hear(x, d, []),
          (x: Question, d: typeof own) => hear(x, d, THREE),
        ];
        for (const [i, way] of ways.entries()) {
          const at = fresh();
          times[i]?.push(took(() => void way(q, at)));
        }
      }
      const [alone = 0, none = 0, three = 0] = times.map(median);
      console.log(
        `${kind} ${given} ${home.toUpperCase()}`.padEnd(34),
        ...[alone, none, three].map((ms) => ms.toFixed(3).padStart(9)),
        `${(none / alone).toFixed(2)} : ${(three / alone).toFixed(2)}`.padStart(14),
      );
    }
}

async function refusals(): Promise<void> {
  for (const [name, make] of [...WORST, ['20,000 records that fit (taken in)', FULL] as const]) {
    const text = await make();
    const times: number[] = [];
    const worked: number[] = [];
    let said = '';
    for (let round = 0; round < 5; round += 1) {
      const start = performance.now();
      const before = process.cpuUsage();
      said = await answered(text);
      const { user, system } = process.cpuUsage(before);
      times.push(performance.now() - start);
      worked.push((user + system) / 1000);
    }
    console.log(name.padEnd(60), ...[times, worked].map((list) => `${median(list).toFixed(0)} ms`.padStart(9)), said);
  }
  for (const [name, bytes] of [
    ['a gzip file', gzipSync('pack')],
    ['a zip file', Buffer.from('PK\u0003\u0004')],
  ] as const) {
    const read = textOf(bytes);
    console.log(name.padEnd(60), 'faults' in read ? read.faults[0]?.code : 'READ');
  }
}

async function answered(text: string): Promise<string> {
  const read = await findPacks(text);
  const [found] = 'found' in read ? read.found : [];
  if (found === undefined) return 'nothing' in read ? read.nothing.code : '';
  const outcome = await judge(found, [], MOMENT);
  return `${outcome.kind} ${'faults' in outcome ? (outcome.faults[0]?.code ?? '') : ''}`;
}
