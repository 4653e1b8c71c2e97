import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Assessment } from '../../../domain/assessment';
import { isQuiet, isTold, setQuiet, setTold } from '../../../shell/kept/quiet';
import { sweepPrivate } from '../../../shell/kept/sweep';
import { disk, freshBrowser, memory } from '../browser';

/** Whether a window is private is asked once for each page: each test is a page of its own. */
const page = async () => {
  vi.resetModules();
  return {
    ...(await import('../../../shell/kept/handover')),
    ...(await import('../../../shell/kept/private-window')),
  };
};
const inWindow = (incognito: boolean) =>
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ incognito } as never);
const isPagePrivate = (yes: boolean) =>
  Object.assign(fakeBrowser, { extension: { ...fakeBrowser.extension, inIncognitoContext: yes } });
beforeEach(() => {
  freshBrowser();
  isPagePrivate(false);
});

describe('a private window', () => {
  it('is one that the browser calls so, of the page or of the window', async () => {
    inWindow(false);
    expect(await (await page()).isPrivateWindow()).toBe(false);
    inWindow(true);
    expect(await (await page()).isPrivateWindow()).toBe(true);
    inWindow(false);
    isPagePrivate(true);
    expect(await (await page()).isPrivateWindow()).toBe(true);
  });

  it('is any of which that cannot be known, but in Firefox, which tells it of the page', async () => {
    vi.spyOn(fakeBrowser.windows, 'getCurrent').mockRejectedValue(new Error('no windows here'));
    expect(await (await page()).isPrivateWindow()).toBe(true);
    vi.stubEnv('FIREFOX', 'true');
    expect(await (await page()).isPrivateWindow()).toBe(false);
    vi.unstubAllEnvs();
  });
});

describe('what was looked at', () => {
  it('is handed over to the atlas in memory, until it is nothing', async () => {
    inWindow(false);
    const { handOver, handedOver } = await page();
    expect(await handedOver()).toBeUndefined();
    await handOver('vk');
    expect(await handedOver()).toBe('vk');
    expect(await disk()).toEqual({});
    await handOver(undefined);
    expect(await handedOver()).toBeUndefined();
  });

  it('is not handed over out of a private window, nor into one', async () => {
    inWindow(true);
    const secret = await page();
    await secret.handOver('vk');
    expect(await memory()).toEqual({});
    await fakeBrowser.storage.session.set({ lookedAt: 'gmail' });
    expect(await secret.handedOver()).toBeUndefined();
  });
});

const assessment = (level: string, service: string | null = 'vk', key = 'line') =>
  ({
    service: service && { id: service },
    level,
    findings: [{ key }],
    operator: { id: 'vk' },
  }) as unknown as Assessment;

describe('the wish to hear no more of a warning', () => {
  it('holds for one service and one regime, in memory', async () => {
    await setQuiet(assessment('alert'), true, false);
    expect(await isQuiet(assessment('alert'), false)).toBe(true);
    expect(await isQuiet(assessment('warning'), false)).toBe(false);
    expect(await isQuiet(assessment('alert', 'vk', 'localized'), false)).toBe(false);
    expect(await isQuiet(assessment('alert', 'ok'), false)).toBe(false);
    expect(await disk()).toEqual({});
    await setQuiet(assessment('alert'), false, false);
    expect(await isQuiet(assessment('alert'), false)).toBe(false);
  });

  it('is none where there is no service', async () => {
    await setQuiet(assessment('none', null), true, false);
    expect(await isQuiet(assessment('none', null), false)).toBe(false);
    expect(await memory()).toEqual({});
  });
});

describe('what was told', () => {
  it('is told of a regime once', async () => {
    expect(await isTold(assessment('alert'), false)).toBe(false);
    await setTold(assessment('alert'), false);
    expect(await isTold(assessment('alert'), false)).toBe(true);
    expect(await isTold(assessment('warning'), false)).toBe(false);
    expect(await disk()).toEqual({});
  });
});

describe('what is wished and told in a private window', () => {
  it('holds there and in no normal window, while a normal wish holds in both', async () => {
    await setQuiet(assessment('alert'), true, true);
    await setTold(assessment('alert'), true);
    expect(await isQuiet(assessment('alert'), true)).toBe(true);
    expect(await isTold(assessment('alert'), true)).toBe(true);
    expect(await isQuiet(assessment('alert'), false)).toBe(false);
    expect(await isTold(assessment('alert'), false)).toBe(false);
    await setQuiet(assessment('alert', 'ok'), true, false);
    expect(await isQuiet(assessment('alert', 'ok'), true)).toBe(true);
  });

  it('takes nothing back from the normal ones', async () => {
    await setQuiet(assessment('alert'), true, false);
    await setQuiet(assessment('alert'), false, true);
    expect(await isQuiet(assessment('alert'), true)).toBe(false);
    expect(await isQuiet(assessment('alert'), false)).toBe(true);
  });

  it('is gone with the last of them, and not before', async () => {
    await setQuiet(assessment('alert'), true, true);
    await setTold(assessment('alert'), true);
    await setQuiet(assessment('alert', 'ok'), true, false);
    const open = vi.spyOn(fakeBrowser.windows, 'getAll').mockResolvedValue([{ incognito: true }] as never);
    await sweepPrivate();
    expect(Object.keys(await memory()).sort()).toEqual(['private.quiet.vk', 'private.told.vk', 'quiet.ok']);
    open.mockResolvedValue([{ incognito: false }] as never);
    await sweepPrivate();
    expect(Object.keys(await memory())).toEqual(['quiet.ok']);
  });
});
