/** A file read in parts: each part once, near ones together, and nothing that is in hand already. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pages } from '../../../shell/core/pages';
import { freshBrowser } from '../browser';

const text = Array.from({ length: 1_000_000 }, (_, i) => String.fromCharCode(97 + (i % 26))).join('');

function read(givesParts = true, whole = text) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (_: string, { headers = {} }: { headers?: { Range?: string } } = {}) => {
    asked.push(headers.Range ?? 'whole');
    const [, from, to] = (givesParts && /^bytes=(\d+)-(\d+)$/.exec(headers.Range ?? '')) || [];
    return new Response(from === undefined ? whole : whole.slice(Number(from), Number(to) + 1));
  });
  return { pages: new Pages(), asked };
}
beforeEach(() => void freshBrowser());
afterEach(() => vi.unstubAllGlobals());

describe('pages', () => {
  it('have nothing in hand before anything was read', () => {
    expect(read().pages.slice(0, 1)).toBeUndefined();
  });

  it('give the text from one place to another, to the letter', async () => {
    const { pages } = read();
    await pages.read([[500_000, 500_010]]);
    expect(pages.slice(500_000, 500_010)).toBe(text.slice(500_000, 500_010));
    expect(pages.slice(500_003, 500_004)).toBe(text.slice(500_003, 500_004));
    expect(pages.slice(499_999, 500_001)).toBeUndefined();
    expect(pages.slice(500_000, 500_011)).toBeUndefined();
  });

  it('read what lies near together at once, and what lies apart by itself', async () => {
    const { pages, asked } = read();
    await pages.read([
      [900_000, 900_010],
      [100_000, 100_010],
      [300_010, 300_020],
      [300_000, 300_030],
      [500_031, 500_040],
    ]);
    expect(asked.sort()).toEqual(['bytes=100000-300029', 'bytes=500031-500039', 'bytes=900000-900009']);
  });

  it('read nothing again', async () => {
    const { pages, asked } = read();
    await pages.read([[10, 20]]);
    await pages.read([
      [10, 20],
      [12, 15],
    ]);
    expect(asked).toEqual(['bytes=10-19']);
  });

  it('hold everything where the browser gives the whole for a part', async () => {
    const { pages, asked } = read(false);
    await pages.read([[10, 20]]);
    expect(pages.slice(999_990, 1_000_000)).toBe(text.slice(999_990));
    await pages.readAll(1_000_000);
    expect(asked).toHaveLength(1);
  });

  it('begin with as much as is needed to open them', async () => {
    const { pages, asked } = read(true, text.repeat(3));
    expect(await pages.start((start) => (start.length >= 2_000_000 ? start.length : undefined))).toBe(2_800_000);
    expect(asked).toEqual(['bytes=0-699999', 'bytes=0-2799999']);
    await expect(read().pages.start(() => undefined)).rejects.toThrow('cut short');
  });

  it('are refused where the file is of another length', async () => {
    await expect(read().pages.readAll(999_999)).rejects.toThrow('cut short');
  });
});
