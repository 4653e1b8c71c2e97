import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { load } from '../../../cli/load';
import { assess } from '../../../domain/assess';
import { compile } from '../../../domain/records/compile';
import { cut, pieceName } from '../../../domain/records/pieces';
import { recordsOf } from '../../../domain/what-if/suppose';
import { browserWithAddress, EMPTY, fresh, packaged } from './package-of';

beforeEach(browserWithAddress);
afterEach(() => vi.unstubAllGlobals());

describe('the dataset where it lies in pieces, because Firefox gives no part of a file', () => {
  const bundled = load();
  const text = compile(recordsOf(bundled), bundled.version);
  const laid = (whole: string) => Object.fromEntries(cut(whole).map((piece, n) => [`/${pieceName(n)}`, piece]));
  beforeEach(() => void vi.stubEnv('FIREFOX', 'true'));
  afterEach(() => vi.unstubAllEnvs());

  it('answers with the pieces one question needs, each read once, and the same', async () => {
    const { withSources, assess: freshly } = await fresh();
    const asked = packaged(laid(text), false);
    const question = { given: 'vk.com', person: { home: 'kr' }, on: '2026-11-24' } as const;
    const answer = await withSources((dataset) => freshly(question, dataset), ['kr']);
    expect(JSON.stringify(answer)).toBe(JSON.stringify(assess(question, bundled)));
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(cut(text).length);
  });

  it('gives everything to whom needs everything, and says where a piece is cut short or missing', async () => {
    const whole = await fresh();
    packaged(laid(text), false);
    expect([...(await whole.loadDataset()).services.values()]).toEqual([...bundled.services.values()]);
    for (const broken of [laid(text.slice(0, -1)), { ...laid(text), [`/${pieceName(9)}`]: '' }]) {
      const { loadDataset, Unread } = await fresh();
      packaged(broken, false);
      await expect(loadDataset()).rejects.toBeInstanceOf(Unread);
    }
    const { loadDataset, Unread } = await fresh();
    packaged(Object.fromEntries(Object.entries(laid(text)).slice(0, 9)), false);
    await expect(loadDataset()).rejects.toBeInstanceOf(Unread);
  });

  it('is read where it is so small that pieces are empty', async () => {
    const { loadDataset } = await fresh();
    packaged(laid(compile(EMPTY, '2026.11.29')), false);
    expect((await loadDataset()).version).toBe('2026.11.29');
  });
});
