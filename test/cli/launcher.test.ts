import { execFile, spawn } from 'node:child_process';
import { expect, it } from 'vitest';

const launcher = new URL('../../cli/lexloci.mjs', import.meta.url).pathname;

/** Runs the command as a person would, in a process of its own. */
function run(args: string[], input = '') {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const { stdin } = execFile(
      process.execPath,
      [launcher, ...args],
      { maxBuffer: Number.POSITIVE_INFINITY },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
    stdin?.end(input);
  });
}

it('prints its usage and nothing else when asked for help', async () => {
  const { code, stdout, stderr } = await run(['--help']);
  expect(stdout).toMatch(/^Usage: lexloci/);
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

it('ends quietly where nobody reads on, as behind `| head`', async () => {
  const child = spawn(process.execPath, [launcher, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (text) => void (stderr += String(text)));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  expect([code, stderr]).toEqual([0, '']);
});

it('exits with 2 on a command it does not know', async () => {
  const { code, stdout, stderr } = await run(['no-such-command']);
  expect(stdout).toBe('');
  expect(stderr).not.toBe('');
  expect(code).toBe(2);
});

it('answers many lines on several cores as on one: the same answers, in the order of the lines', async () => {
  const homes = ['KR', 'DE', 'RU', 'US'];
  const asked = ['gmail.com', 'vk.com', 'nonsense"', 'kakao.com', 'mail.proton.me'];
  const lines = Array.from({ length: 150 }, (_, n) => `{"url":"${asked[n % 5]}","home":"${homes[n % 4]}"}\n`).join('');
  const args = ['assess', '--jsonl', '--on', '2026-11-24'];
  const [alone, together] = [await run([...args, '--jobs', '1'], lines), await run([...args, '--jobs', '2'], lines)];
  expect(together.stdout === alone.stdout).toBe(true);
  const answers = alone.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { line?: number });
  expect(answers).toHaveLength(150);
  expect(answers.filter(({ line }) => line !== undefined).map(({ line }) => line)).toEqual(
    Array.from({ length: 30 }, (_, n) => 5 * n + 3),
  );
}, 60_000);
