import { fileURLToPath } from 'node:url';
import { Writable } from 'node:stream';
import { vi } from 'vitest';
import { main } from '../../cli/main';

export const SMALL = fileURLToPath(new URL('../data/small/', import.meta.url));

/** Runs the command within this process and gives back what it printed and its exit code. */
export async function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text: unknown) => void out.push(`${String(text)}\n`));
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  try {
    return { code: await main(args), stdout: out.join(''), stderr: err.join('') };
  } finally {
    for (const spy of [log, stdout, stderr]) spy.mockRestore();
  }
}

/** The same on the small dataset of test/data, on a fixed day. */
export const assessSmall = (...args: string[]) => run('assess', ...args, '--on', '2026-11-24', '--dataset', SMALL);

/** A stream that keeps what is written to it. */
export function collected(): Writable & { text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, { text: () => chunks.join('') });
}
