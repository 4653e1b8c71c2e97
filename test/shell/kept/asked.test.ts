import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { layAsked, takeAsked } from '../../../shell/kept/asked';
import { isFirstStart } from '../../../shell/kept/awake';
import { countLegend } from '../../../shell/kept/count-legend';
import { isLegendNew } from '../../../shell/kept/legend';
import { disk, freshBrowser, memory } from '../browser';

beforeEach(() => {
  freshBrowser();
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockReturnValue(Promise.resolve({ id: 7 }) as never);
});

describe('what is asked from outside the popup', () => {
  it('is taken up once, in the window it was asked in, and lies on no disk', async () => {
    await layAsked({ given: 'https://vk.com/', windowId: 7 });
    expect(await disk()).toEqual({});
    expect(await takeAsked()).toBe('https://vk.com/');
    expect(await takeAsked()).toBeUndefined();
    expect(await memory()).toEqual({});
  });

  it('is no business of another window, and of any where none is named', async () => {
    await layAsked({ given: 'vk.com', windowId: 8 });
    expect(await takeAsked()).toBeUndefined();
    await layAsked({ given: 'ok.ru', windowId: undefined });
    expect(await takeAsked()).toBe('ok.ru');
  });
});

describe('the legend', () => {
  it('is new three times, and only their number is kept', async () => {
    for (let times = 0; times < 5; times += 1) {
      expect(await isLegendNew()).toBe(times < 3);
      await countLegend(false);
    }
    expect(await disk()).toEqual({ legend: 3 });
  });

  it('is not counted in a private window, and in memory only where nothing shall be kept', async () => {
    await countLegend(true);
    expect(await disk()).toEqual({});
    await fakeBrowser.storage.local.set({ sessionOnly: true });
    await countLegend(false);
    expect(await disk()).toEqual({ sessionOnly: true });
    expect(await memory()).toEqual({ legend: 1 });
  });
});

describe('the first start', () => {
  it('is told once, and again after the memory was emptied by an update', async () => {
    expect(await isFirstStart()).toBe(true);
    expect(await isFirstStart()).toBe(false);
    await fakeBrowser.storage.session.clear();
    expect(await isFirstStart()).toBe(true);
  });
});
