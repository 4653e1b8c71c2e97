/** A copy of the checkout in which mutants are tried: the checkout itself is never touched. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Mutant } from './operators';

export interface Ran {
  passed: boolean;
  /** The first test that failed, or why none could. */
  by: string;
  /** Ended from outside, by nobody here: that says nothing of the tests. */
  isCutOff: boolean;
  /** Test file → how long it took, in milliseconds. */
  took: Map<string, number>;
}

export interface Copy {
  root: string;
  /** Runs test files in the order given, until the first failure. */
  run(tests: readonly string[], patience: number): Promise<Ran>;
  /** The same with one mutant in place. */
  try(mutant: Mutant, tests: readonly string[], patience: number): Promise<Ran>;
  remove(): void;
}

/** One worker, and no isolation where that may be: what takes the time is loading the core and the data again for each file. */
const CONFIG = `
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
};
const order = process.env.MUTATE_TESTS.split(' ');
const place = (spec) => order.findIndex((test) => spec.moduleId.endsWith('/' + test));
class InOrder {
  sort(specs) { return [...specs].sort((a, b) => place(a) - place(b)); }
  shard(specs) { return specs; }
}
export default {
  test: {
    alias: { 'wxt/browser': new URL('node_modules/wxt/dist/virtual/mock-browser.mjs', import.meta.url).pathname },
    // The shell keeps things for the life of a page: each of its files is a page of its own.
    include: order, environment: 'node', pool: 'threads', maxWorkers: 1, bail: 1,
    isolate: order.some((test) => test.startsWith('test/shell/')),
    testTimeout: 600_000, hookTimeout: 600_000, sequence: { sequencer: InOrder },
  },
};
`;

export function makeCopy(checkout: string): Copy {
  const root = mkdtempSync(join(tmpdir(), 'lex-loci-mutate-'));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: checkout, encoding: 'utf8' });
  for (const file of listed.split('\n')) {
    const from = join(checkout, file);
    // The browsers' own things have no part in a unit test; a link to a folder is not copied.
    if (file === '' || file.startsWith('test/browser/') || file === 'node_modules' || !existsSync(from)) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(from, join(root, file));
  }
  if (existsSync(join(checkout, '.wxt'))) cpSync(join(checkout, '.wxt'), join(root, '.wxt'), { recursive: true });
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'mutate.config.mjs'), CONFIG);
  /** On a shared machine somebody may end a run: it is begun again, and never counted as a test that noticed. */
  const run = async (tests: readonly string[], patience: number): Promise<Ran> => {
    for (let again = 0; again < 5; again += 1) {
      const ran = await runTests(root, tests, patience);
      if (!ran.isCutOff) return ran;
    }
    throw new Error('every run was ended from outside');
  };
  return {
    root,
    run,
    async try(mutant, tests, patience) {
      const path = join(root, mutant.file);
      const source = readFileSync(path, 'utf8');
      writeFileSync(path, source.slice(0, mutant.start) + mutant.text + source.slice(mutant.end));
      try {
        return await run(tests, patience);
      } finally {
        writeFileSync(path, source);
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

interface Report {
  testResults: {
    name: string;
    message?: string;
    startTime: number;
    endTime: number;
    assertionResults: { status: string; fullName: string }[];
  }[];
}

function runTests(root: string, tests: readonly string[], patience: number): Promise<Ran> {
  const out = join(root, 'mutate-report.json');
  rmSync(out, { force: true });
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config',
        'mutate.config.mjs',
        '--reporter=json',
        `--outputFile=${out}`,
      ],
      {
        cwd: root,
        stdio: 'ignore',
        env: { ...process.env, CI: 'true', MUTATE_TESTS: tests.join(' ') },
        detached: true,
      },
    );
    let late = false;
    // A mutant may run for ever: then it is found out by the clock.
    const clock = setTimeout(() => {
      late = true;
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    }, patience);
    child.on('close', (code, signal) => {
      clearTimeout(clock);
      const results = existsSync(out) ? (JSON.parse(readFileSync(out, 'utf8')) as Report).testResults : [];
      const failed = results.flatMap((file) => {
        const short = file.name.slice(root.length + 1);
        const test = file.assertionResults.find((a) => a.status === 'failed');
        return test === undefined
          ? file.message
            ? [`${short} (does not load)`]
            : []
          : [`${short} › ${test.fullName}`];
      });
      done({
        passed: code === 0 && !late && failed.length === 0,
        by: late ? 'never ends' : (failed[0] ?? `exit ${code}`),
        isCutOff: signal !== null && !late,
        took: new Map(results.map((f) => [f.name.slice(root.length + 1), f.endTime - f.startTime])),
      });
    });
  });
}
