import { execFile } from 'node:child_process';
import { expect, it } from 'vitest';

const launcher = new URL('../../cli/lexloci.mjs', import.meta.url).pathname;

/** Runs the command as a person would, in a process of its own. */
function run(...args: string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(process.execPath, [launcher, ...args], (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

it('prints its usage and nothing else when asked for help', async () => {
  const { code, stdout, stderr } = await run('--help');
  expect(stdout).toMatch(/^Usage: lexloci/);
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

it('exits with 2 on a command it does not know', async () => {
  const { code, stdout, stderr } = await run('no-such-command');
  expect(stdout).toBe('');
  expect(stderr).not.toBe('');
  expect(code).toBe(2);
});
