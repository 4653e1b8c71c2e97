/**
 * `npm run mutate -- [--seed N] [--room domain] [--count K] [--jobs J]`: do the tests bite? Seeded slips are put into a
 * copy of the checkout, one at a time, and the unit tests that import the file are run. What survives is printed: a rule
 * that nothing watches, or a change that means nothing. Properties run RUNS worlds (100 here unless told otherwise).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Mutant, mutantsOf } from './mutate/operators';
import { filesIn, reachOfTests } from './mutate/reach';
import { type Copy, makeCopy } from './mutate/trial';

const checkout = fileURLToPath(new URL('..', import.meta.url));
const ROOMS = ['domain', 'domain/check', 'locales', 'cli', 'components', 'shell', 'entrypoints', 'evidence', 'packs'];

interface Trial {
  mutant: Mutant;
  /** The test that noticed; undefined where none did. */
  by: string | undefined;
}

export async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seed: { type: 'string', default: '1' },
      room: { type: 'string' },
      file: { type: 'string' },
      count: { type: 'string', default: '100' },
      jobs: { type: 'string', default: '2' },
    },
  });
  process.env['RUNS'] ??= '100';
  const asked = (file: string) =>
    (values.room === undefined || roomOf(file) === values.room) &&
    (values.file === undefined || file.startsWith(values.file));
  const chosen = sample(
    candidates().filter(({ file }) => asked(file)),
    Number(values.seed),
    Number(values.count),
  );
  const trials = await tryAll(chosen, Number(values.jobs));
  print(trials, `seed ${values.seed}, RUNS=${process.env['RUNS']}`);
}

const roomOf = (file: string): string =>
  ROOMS.filter((room) => file.startsWith(`${room}/`)).sort((a, b) => b.length - a.length)[0] ?? '';

/** These run inside a page, over a browser's own objects: their tests are those in both browsers (test/browser/suites). */
const IN_BROWSERS = new Set(['shell/inside/look.ts', 'shell/inside/carried.ts']);

const candidates = (): Mutant[] =>
  ROOMS.filter((room) => !room.includes('/')).flatMap((room) => {
    try {
      return filesIn(checkout, room)
        .filter((file) => !IN_BROWSERS.has(file))
        .flatMap((file) => mutantsOf(file, readFileSync(join(checkout, file), 'utf8')));
    } catch {
      return []; // A room not built yet.
    }
  });

/** Each kind of slip in its turn, so that the rare ones (a forgotten day) are tried as well as the common ones. */
function sample(all: readonly Mutant[], seed: number, count: number): Mutant[] {
  const next = random(seed);
  const piles = new Map<string, Mutant[]>();
  for (const mutant of all) piles.set(mutant.operator, [...(piles.get(mutant.operator) ?? []), mutant]);
  const order = [...piles.keys()].sort();
  const out: Mutant[] = [];
  while (out.length < count && piles.size > 0)
    for (const operator of order) {
      const pile = piles.get(operator) ?? [];
      const [taken] = pile.splice(Math.floor(next() * pile.length), 1);
      if (taken === undefined) piles.delete(operator);
      else if (out.length < count) out.push(taken);
    }
  return out;
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const HOUR = 3_600_000;

async function tryAll(mutants: readonly Mutant[], jobs: number): Promise<Trial[]> {
  const reach = reachOfTests(checkout);
  const testsOf = (file: string) => [...reach].flatMap(([test, files]) => (files.has(file) ? [test] : []));
  const copies = Array.from({ length: jobs }, () => makeCopy(checkout));
  try {
    const needed = [...new Set(mutants.flatMap(({ file }) => testsOf(file)))];
    const whole = await (copies[0] as Copy).run(needed, HOUR);
    if (!whole.passed) throw new Error(`the tests fail without any mutant: ${whole.by}`);
    const cost = (test: string) => whole.took.get(test) ?? 0;
    const total = [...whole.took.values()].reduce((a, b) => a + b, 0);
    process.stderr.write(`${needed.length} test files take ${(total / 1000).toFixed(0)} s without a mutant\n`);
    const queue = [...mutants];
    const trials: Trial[] = [];
    await Promise.all(
      copies.map(async (copy) => {
        for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
          const tests = testsOf(mutant.file).sort((a, b) => cost(a) - cost(b));
          const ran = tests.length === 0 ? undefined : await copy.try(mutant, tests, 60_000 + 10 * total);
          trials.push({ mutant, by: ran === undefined || ran.passed ? undefined : ran.by });
          process.stderr.write(
            `${trials.length}/${mutants.length} ${told(mutant)} — ${trials.at(-1)?.by ?? 'SURVIVED'}\n`,
          );
        }
      }),
    );
    return trials;
  } finally {
    for (const copy of copies) copy.remove();
  }
}

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 110 ? `${line.slice(0, 108)} …` : line;
};
const told = ({ file, line, operator, before, text }: Mutant): string =>
  `${file}:${line} ${operator}: ${short(before)} → ${short(text)}`;

function print(trials: readonly Trial[], how: string): void {
  console.log(`\n${how}\n\n| room | mutants | killed | survived | killed % |\n|---|---|---|---|---|`);
  for (const room of ROOMS) {
    const here = trials.filter(({ mutant }) => roomOf(mutant.file) === room);
    const killed = here.filter(({ by }) => by !== undefined).length;
    if (here.length > 0)
      console.log(
        `| ${room} | ${here.length} | ${killed} | ${here.length - killed} | ${Math.round((100 * killed) / here.length)} |`,
      );
  }
  const survivors = trials.filter(({ by }) => by === undefined).map(({ mutant }) => mutant);
  survivors.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  console.log(survivors.length === 0 ? '\nNothing survived.' : '\nSurvived:');
  for (const mutant of survivors) console.log(`  ${told(mutant)}`);
}
