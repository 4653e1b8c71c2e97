import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { layPage, takePage } from '../../../shell/kept/handed-page';
import { isLive, noteLive } from '../../../shell/servers/live';
import { freshBrowser, memory } from '../browser';

beforeEach(() => void freshBrowser());

describe('the right to see requests', () => {
  it('is in force only where it was there when the browser loaded the extension', async () => {
    Object.assign(fakeBrowser, { webRequest: undefined });
    await noteLive();
    expect(await isLive()).toBe(false);
    Object.assign(fakeBrowser, { webRequest: {} });
    expect(await isLive()).toBe(false);
    await noteLive();
    expect(await isLive()).toBe(true);
  });
});

describe('an answer on its way to the atlas', () => {
  it('can be taken once, and then lies nowhere', async () => {
    const page = {
      format: 'page/1',
      host: 'charity.example',
      services: [],
      forms: [],
      mail: [],
      others: [],
      closed: 0,
    } as const;
    await layPage({ page: { ...page, services: [], forms: [], mail: [], others: [] } });
    expect((await takePage())?.page.host).toBe('charity.example');
    expect(await memory()).toEqual({});
    expect(await takePage()).toBeUndefined();
  });
});
