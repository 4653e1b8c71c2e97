import { afterEach, describe, expect, it, vi } from 'vitest';
import { freshBrowser } from '../browser';

afterEach(() => vi.unstubAllGlobals());

describe('the list of public suffixes in the package', () => {
  it('is none where it has no rules: nothing passes for a name of one’s own, and whoever asks next tries again', async () => {
    freshBrowser();
    vi.resetModules();
    const { suffixes } = await import('../../../shell/packs/suffixes');
    let text = '{}';
    const read = vi.fn<() => Promise<Response>>(async () => new Response(text));
    vi.stubGlobal('fetch', read);
    await expect(suffixes()).rejects.toThrow('/suffixes.json of the package has no rules');
    text = JSON.stringify({ rules: 'co.kr kr' });
    const { isPublicSuffix } = await suffixes();
    expect(['co.kr', 'naver.co.kr'].map(isPublicSuffix)).toEqual([true, false]);
    await suffixes();
    expect(read).toHaveBeenCalledTimes(2);
  });
});
