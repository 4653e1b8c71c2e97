import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeProfile } from '../../../shell/kept/change';
import { everythingKept, setSessionOnly, wipe } from '../../../shell/kept/privacy';
import { isSessionOnly } from '../../../shell/kept/shelf';
import { sweep } from '../../../shell/kept/sweep';
import { disk, freshBrowser, memory } from '../browser';

const { local, session } = fakeBrowser.storage;
beforeEach(() => void freshBrowser());
afterEach(() => vi.unstubAllEnvs());

/** What was written to the disk, in order. */
function watchDisk(): string[] {
  const written: string[] = [];
  const set = local.set.bind(local);
  vi.spyOn(local, 'set').mockImplementation(((values: object) => {
    written.push(...Object.keys(values));
    return set(values as Record<string, unknown>);
  }) as never);
  return written;
}

describe('keeping nothing on this device', () => {
  it('moves everything to the memory, the wish first', async () => {
    await local.set({ home: 'RU', forums: { version: '1' }, stray: 1 });
    const written = watchDisk();
    await setSessionOnly(true);
    expect(written[0]).toBe('sessionOnly');
    expect(await disk()).toEqual({ sessionOnly: true });
    expect(await memory()).toEqual({ home: 'RU', forums: { version: '1' }, stray: 1 });
    expect(await isSessionOnly()).toBe(true);
  });

  it('brings back what was chosen, and nothing of what was looked at', async () => {
    await local.set({ sessionOnly: true });
    await session.set({ home: 'RU', wary: ['US'], lookedAt: 'vk', 'quiet.vk': 'x', 'told.vk': 'x', private: {} });
    await setSessionOnly(false);
    expect(await disk()).toEqual({ home: 'RU', wary: ['US'] });
    expect(await memory()).toEqual({ lookedAt: 'vk', 'quiet.vk': 'x', 'told.vk': 'x', private: {} });
  });

  it('changes nothing where it is so already', async () => {
    await local.set({ sessionOnly: true });
    await session.set({ home: 'RU' });
    await setSessionOnly(true);
    expect(await memory()).toEqual({ home: 'RU' });
    await setSessionOnly(false);
    await setSessionOnly(false);
    expect(await disk()).toEqual({ home: 'RU' });
  });

  it('is given up, and nothing lost, where the memory takes nothing', async () => {
    await local.set({ home: 'RU' });
    vi.spyOn(session, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(setSessionOnly(true)).rejects.toThrow('full');
    expect(await disk()).toEqual({ home: 'RU' });
  });

  it('loses no change made at that moment, and leaves none on the disk', async () => {
    await local.set({ home: 'RU' });
    await Promise.all([changeProfile({ wary: ['US'] }), setSessionOnly(true), changeProfile({ residence: 'DE' })]);
    expect(await disk()).toEqual({ sessionOnly: true });
    expect(await memory()).toEqual({ home: 'RU', wary: ['US'], residence: 'DE' });
  });
});

describe('erasing everything', () => {
  it('empties disk and memory and gives the leave to see tabs back', async () => {
    await local.set({ home: 'RU' });
    await session.set({ lookedAt: 'vk', private: { wary: ['US'] } });
    expect(await everythingKept()).toEqual({
      disk: { home: 'RU' },
      memory: { lookedAt: 'vk', private: { wary: ['US'] } },
    });
    await wipe();
    expect(await everythingKept()).toEqual({ disk: {}, memory: {} });
    expect(fakeBrowser.permissions.remove).toHaveBeenCalledWith({
      permissions: ['tabs', 'scripting', 'webRequest'],
      origins: ['<all_urls>'],
    });
  });

  it('leaves the wish to keep nothing as it is', async () => {
    await local.set({ sessionOnly: true, stray: 1 });
    await session.set({ home: 'RU' });
    await wipe();
    expect(await disk()).toEqual({ sessionOnly: true });
    expect(await memory()).toEqual({});
  });

  it('ends well where the browser keeps the permission, and fails aloud where the storage fails', async () => {
    vi.mocked(fakeBrowser.permissions.remove).mockRejectedValueOnce(new Error('no'));
    await wipe();
    vi.spyOn(session, 'clear').mockRejectedValueOnce(new Error('stuck'));
    await expect(wipe()).rejects.toThrow('stuck');
  });

  it('writes over what Firefox leaves in its file, and takes that away again', async () => {
    vi.stubEnv('FIREFOX', 'true');
    await local.set({ home: 'RU', sessionOnly: true });
    const written: Record<string, string>[] = [];
    const set = local.set.bind(local);
    vi.spyOn(local, 'set').mockImplementation(((values: object) => {
      written.push(values as Record<string, string>);
      return set(values as Record<string, unknown>);
    }) as never);
    await wipe();
    const pieces = written.flatMap((values) => Object.values(values));
    expect(pieces.join('').length).toBeGreaterThan(700_000);
    expect(new Set(pieces).size).toBe(pieces.length);
    // Random letters: no program that packs them makes them much smaller.
    expect(new Set(pieces[0]).size).toBeGreaterThan(80);
    expect(await disk()).toEqual({ sessionOnly: true });
  });

  it('stands where there was no room to write over it', async () => {
    vi.stubEnv('FIREFOX', 'true');
    await local.set({ home: 'RU' });
    vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
    await wipe();
    expect(await disk()).toEqual({});
  });
});

describe('the sweep at the start', () => {
  it('takes away what must not lie beside the wish to keep nothing', async () => {
    await local.set({ sessionOnly: true, home: 'RU', forums: {} });
    await sweep();
    expect(await disk()).toEqual({ sessionOnly: true });
  });

  it('leaves everything as it is for everybody else', async () => {
    await local.set({ home: 'RU' });
    await session.set({ 'quiet.vk': 'x' });
    const clear = vi.spyOn(local, 'clear');
    await sweep();
    expect(await disk()).toEqual({ home: 'RU' });
    expect(await memory()).toEqual({ 'quiet.vk': 'x' });
    await local.set({ sessionOnly: true });
    await local.remove('home');
    await sweep();
    expect(clear).not.toHaveBeenCalled();
  });

  it('takes away what was meant to write over remains, where the browser was stopped in the middle', async () => {
    vi.stubEnv('FIREFOX', 'true');
    await local.set({ home: 'RU', 'remains.0': 'x', 'remains.63': 'y' });
    await sweep();
    expect(Object.values(await disk()).filter((value) => value !== undefined)).toEqual(['RU']);
  });

  it('forgets what was chosen in private windows once none is open', async () => {
    await session.set({ private: { home: 'RU' } });
    const secret = await fakeBrowser.windows.create({ incognito: true });
    await sweep();
    expect(await memory()).toEqual({ private: { home: 'RU' } });
    await fakeBrowser.windows.remove(secret?.id ?? 0);
    await sweep();
    expect(await memory()).toEqual({});
  });
});
