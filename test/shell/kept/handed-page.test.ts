import { beforeEach, describe, expect, it } from 'vitest';
import { layPage, takePage } from '../../../shell/kept/handed-page';
import { disk, freshBrowser, memory } from '../browser';

beforeEach(() => void freshBrowser());

describe('an answer about a page, on its way to the atlas', () => {
  it('can be taken once, and then lies nowhere', async () => {
    const page = { services: [], forms: [], mail: [], others: [], closed: 0 };
    await layPage({ page: { format: 'page/1', host: 'charity.example', ...page } });
    expect(await disk()).toEqual({});
    expect((await takePage())?.page.host).toBe('charity.example');
    expect(await memory()).toEqual({});
    expect(await takePage()).toBeUndefined();
  });
});
