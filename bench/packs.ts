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
import { MOST_BYTES } from '../packs/limits';
import { writeOuter } from '../packs/outer';
import { fixture } from '../test/packs/fixtures';
import { file, MOMENT, pack, signedWith } from '../test/packs/publisher';
import { CASES, median } from './cases';

const took = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const THREE = [fixture('han-river'), fixture('taiga-register'), fixture('alborz-watch')];
const ROUNDS = 31;

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
      for (let round = 0; round < ROUNDS; round += 1) {
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
        ...[alone, none, three].map((ms) => ms.toFixed(2).padStart(9)),
        `${(none / alone).toFixed(2)} : ${(three / alone).toFixed(2)}`.padStart(14),
      );
    }
}

const v1 = await file();
const signed = async (doc: string) => writeOuter({ identity: v1.identity, pack: await signedWith(doc, ['packer']) });
const head = '{"format":"lexloci-pack/1","identity":';
/** Statements taken back: the shortest record there is. */
const rows = (count: number) =>
  Array.from({ length: count }, () => ({
    kind: 'withdrawn',
    about: { service: 'vk' },
    claim: { en: 'x' },
    reason: { en: 'x' },
    on: '2026-11-20',
  }));

/** What somebody sends to make a page stand still (DESIGN §8; at most 300 ms each). */
const GIANTS: readonly [string, () => Promise<string> | string][] = [
  ['20,001 records, signed', () => signed(JSON.stringify(pack(v1.id, { records: rows(20_001) })))],
  ['20,000 that fit (taken in)', () => signed(JSON.stringify(pack(v1.id, { records: rows(20_000) })))],
  [
    '2 MiB and a letter',
    () => writeOuter({ identity: v1.identity, pack: { doc: 'a'.repeat(MOST_BYTES + 1), sigs: [] } }),
  ],
  ['a hundred megabytes in gzip', () => armour(gzipSync(Buffer.alloc(100 * 1024 * 1024, 'a')))],
  ['sixteen million brackets', () => head + '['.repeat(16_000_000)],
  ['a million keys', () => `${head}{${Array.from({ length: 1_000_000 }, (_, i) => `"${i}":1`).join()}}}`],
  ['a million keys, signed', () => signed(`{${Array.from({ length: 170_000 }, (_, i) => `"${i}":1`).join()}}`)],
];
const armour = (bytes: Buffer) =>
  `-----BEGIN LEX LOCI PACK-----\n${bytes.toString('base64')}\n-----END LEX LOCI PACK-----`;

async function refusals(): Promise<void> {
  for (const [name, make] of GIANTS) {
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
    console.log(name.padEnd(34), ...[times, worked].map((list) => `${median(list).toFixed(0)} ms`.padStart(9)), said);
  }
  for (const [name, bytes] of [
    ['a gzip file', gzipSync('pack')],
    ['a zip file', Buffer.from('PK\u0003\u0004')],
  ] as const) {
    const read = textOf(bytes);
    console.log(name.padEnd(34), 'faults' in read ? read.faults[0]?.code : 'READ');
  }
}

async function answered(text: string): Promise<string> {
  const read = await findPacks(text);
  const [found] = 'found' in read ? read.found : [];
  if (found === undefined) return 'nothing' in read ? read.nothing.code : '';
  const outcome = await judge(found, [], MOMENT);
  return `${outcome.kind} ${'faults' in outcome ? (outcome.faults[0]?.code ?? '') : ''}`;
}
