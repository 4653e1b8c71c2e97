/** The beginning of the records is asked for while the law loads, once, and is not asked for again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { beginReading, FIRST, takeFirst } from '../../../shell/core/first-read';
import { Pages } from '../../../shell/core/pages';
import { freshBrowser } from '../browser';

const text = 'x'.repeat(FIRST + 10);
let asked: string[];
let fails: boolean;
beforeEach(() => {
  freshBrowser();
  asked = [];
  fails = false;
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: { Range: string } }) => {
    asked.push(headers.Range);
    if (fails) throw new TypeError('Failed to fetch');
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.Range) ?? [];
    return new Response(text.slice(Number(from), Number(to) + 1));
  });
});
afterEach(() => vi.unstubAllGlobals());

const started = () => new Pages().start((start) => start.length);

describe('the first reading', () => {
  it('is that which was begun before the law was there', async () => {
    beginReading();
    expect(await started()).toBe(FIRST);
    expect(asked).toEqual([`bytes=0-${FIRST - 1}`]);
  });

  it('is begun by whoever opens the records where nobody did, and each time by itself', async () => {
    expect(takeFirst()).toBeUndefined();
    await started();
    await started();
    expect(asked).toHaveLength(2);
  });

  it('is made again where that which was begun failed', async () => {
    fails = true;
    beginReading();
    fails = false;
    expect(await started()).toBe(FIRST);
    expect(asked).toHaveLength(2);
  });
});
