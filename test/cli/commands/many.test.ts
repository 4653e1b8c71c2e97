import { availableParallelism } from 'node:os';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { jobsOf, progress } from '../../../cli/commands/many';

describe('how many cores answer', () => {
  it.each([
    ['1', 1],
    ['2', 2],
    ['64', 64],
  ])('%s are taken', (given, jobs) => {
    expect(jobsOf(given)).toBe(jobs);
  });
  it.each(['0', '65', '-1', '1.5', 'two', '', '1000'])('%j are refused', (given) => {
    expect(() => jobsOf(given)).toThrow(`--jobs ${given}: no number of cores; write 1 to 64, as in --jobs 4`);
  });
  it('all of them, where nobody says', () => {
    expect(jobsOf(undefined)).toBe(availableParallelism());
  });
});

describe('progress', () => {
  const terminals = { err: process.stderr.isTTY, out: process.stdout.isTTY };
  const look = (err: boolean, out: boolean) => {
    process.stderr.isTTY = err;
    process.stdout.isTTY = out;
  };
  afterEach(() => {
    look(terminals.err, terminals.out);
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  /** What is written to a terminal while lines are answered at these moments, in thousandths of a second. */
  function told(err: boolean, out: boolean): string[] {
    look(err, out);
    vi.useFakeTimers();
    const written: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const once = vi.spyOn(process, 'once');
    const tell = progress();
    for (const [passed, lines] of [
      [499, 10],
      [1, 100],
      [499, 150],
      [1, 400],
    ] as const) {
      vi.advanceTimersByTime(passed);
      tell(lines);
    }
    for (const [event, listener] of once.mock.calls) if (event === 'exit') process.off('exit', listener as () => void);
    return written;
  }

  it('is told twice a second where somebody looks and the answers go elsewhere', () => {
    expect(told(true, false)).toEqual(['\r100 answered, 200 a second ', '\r400 answered, 400 a second ']);
  });
  it.each([
    ['the answers are seen themselves', true, true],
    ['nobody looks', false, false],
  ])('is not told where %s', (_, err, out) => {
    expect(told(err, out)).toEqual([]);
  });
});
