import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Profile } from '../../../components/profile';
import { followProfile } from '../../../shell/kept/follow';
import { changeProfile } from '../../../shell/kept/change';
import { wipe } from '../../../shell/kept/privacy';
import { freshBrowser } from '../browser';

beforeEach(() => void freshBrowser());

const following = (isPrivate = false) => {
  const heard: Profile[] = [];
  const fail = vi.fn<(reason: unknown) => void>();
  const end = followProfile(isPrivate, (profile) => heard.push(profile), fail);
  return { heard, fail, end, last: () => heard.at(-1) };
};

describe('following the choices', () => {
  it('tells them at once, and again when any page changes or erases them', async () => {
    await changeProfile({ home: 'KR' });
    const { last, heard } = following();
    await vi.waitFor(() => expect(last()?.home).toBe('KR'));
    await changeProfile({ home: 'RU' });
    await vi.waitFor(() => expect(last()?.home).toBe('RU'));
    await wipe();
    await vi.waitFor(() => expect(last()?.home).toBeUndefined());
    const { length } = heard;
    await fakeBrowser.storage.session.set({ 'quiet.vk': 'x', lookedAt: 'vk' });
    expect(heard).toHaveLength(length);
  });

  it('tells a private window of its own, and nobody else', async () => {
    const [secret, open] = [following(true), following()];
    await vi.waitFor(() => expect(secret.heard.length + open.heard.length).toBe(2));
    await changeProfile({ home: 'RU' }, true);
    await vi.waitFor(() => expect(secret.last()?.home).toBe('RU'));
    expect(open.last()?.home).toBeUndefined();
  });

  it('hears the later of two looks that overtake each other', async () => {
    const { local } = fakeBrowser.storage;
    let answer: (kept: Record<string, unknown>) => void = () => undefined;
    const slow = new Promise<Record<string, unknown>>((resolve) => (answer = resolve));
    const get = local.get.bind(local);
    const spy = vi.spyOn(local, 'get').mockReturnValueOnce(slow as never);
    const { heard } = following();
    spy.mockImplementation(get as never);
    await changeProfile({ home: 'KR' });
    await vi.waitFor(() => expect(heard.at(-1)?.home).toBe('KR'));
    answer({ home: 'RU' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard.at(-1)?.home).toBe('KR');
  });

  it('says when it cannot look, and hears nothing once it is over', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('broken'));
    const { fail, heard, end } = following();
    await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
    end();
    await changeProfile({ home: 'KR' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([]);
  });
});
