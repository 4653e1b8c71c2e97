import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readAddress } from '../../../evidence/address';
import { compile, type Row } from '../../../evidence/places/compile';
import { openPlaces } from '../../../evidence/places/open';
import { freshBrowser } from '../browser';

/** Twenty blocks: neighbours lie in different states. */
const ROWS: Row[] = Array.from({ length: 20_000 }, (_, i) => ({
  first: [2 ** 27 + i * 5_000],
  last: [2 ** 27 + i * 5_000 + 4_999],
  name: i % 2 === 0 ? 'KR' : 'US',
}));
const BYTES = compile({ source: 'test 2026-06', v4: ROWS, v6: [] });
const WHOLE = openPlaces(BYTES);
const addressAt = (number: number) => ({ kind: 'v4', number }) as const;

/** How many bytes each request brought. */
let fetched: number[] = [];
/** A server of the package; of the two browsers, one gives parts and one everything. */
function serve(bytes: Uint8Array, givesParts: boolean): void {
  fetched = [];
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers?: Record<string, string> } = {}) => {
    const [, begin, end] = /bytes=(\d+)-(\d+)/.exec(headers?.Range ?? '') ?? [];
    const part = givesParts && begin !== undefined ? bytes.slice(Number(begin), Number(end) + 1) : bytes;
    fetched.push(part.length);
    return new Response(part as Uint8Array<ArrayBuffer>);
  });
}

beforeEach(() => {
  freshBrowser();
  vi.resetModules();
});

describe.each([
  ['in parts', true],
  ['whole', false],
])('a table of the package, given %s', (_, givesParts) => {
  it('answers as the whole of it does, for one address and for many', async () => {
    serve(BYTES, givesParts);
    const { readPlaces } = await import('../../../shell/core/tables');
    const one = addressAt(2 ** 27 + 12_345);
    expect((await readPlaces([one])).at(one)).toBe(WHOLE.at(one));
    const many = Array.from({ length: 300 }, (_, i) => addressAt(2 ** 27 + i * 333_333));
    const table = await readPlaces(many);
    expect(table.source).toBe('test 2026-06');
    expect(many.map((address) => table.at(address))).toEqual(many.map((address) => WHOLE.at(address)));
    expect(table.at(readAddress('10.0.0.1'))).toBeUndefined();
  });
});

describe('a table of the package', () => {
  it('is read by its index and the blocks asked for, each once, and whole only for many', async () => {
    serve(BYTES, true);
    const { readPlaces } = await import('../../../shell/core/tables');
    await readPlaces([]);
    expect(fetched).toHaveLength(1);
    const one = addressAt(2 ** 27 + 12_345);
    await readPlaces([one]);
    await readPlaces([one]);
    expect(fetched).toHaveLength(2);
    expect(fetched[1]).toBeLessThan(8_000);
    await readPlaces(Array.from({ length: 300 }, (_, i) => addressAt(2 ** 27 + i * 333_333)));
    expect(fetched.at(-1)).toBe(BYTES.length);
  });

  it('that is cut short is said to be, and is read again when it is asked for again', async () => {
    serve(BYTES.subarray(0, 100), true);
    const { readPlaces } = await import('../../../shell/core/tables');
    await expect(readPlaces([])).rejects.toThrow('cut short');
    serve(BYTES, true);
    expect((await readPlaces([])).source).toBe('test 2026-06');
  });
});
