import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_PROFILE } from '../../../components/profile';
import { LANGUAGES } from '../../../locales/own-names';
import { readPolicy } from '../../../packs/policy/policy';
import { managedIn } from '../../../shell/kept/managed';
import { awaitPolicy, followPolicy, notePolicy } from '../../../shell/kept/policy';
import { setSessionOnly, wipe } from '../../../shell/kept/privacy';
import { changeProfile } from '../../../shell/kept/change';
import { readProfile } from '../../../shell/kept/profile';
import { sweep } from '../../../shell/kept/sweep';
import { disk, freshBrowser, memory } from '../browser';

const { local, managed } = fakeBrowser.storage;
const START = new Date('2026-11-30T12:00:00Z');

beforeEach(() => {
  freshBrowser();
  vi.useFakeTimers({ now: START, toFake: ['Date', 'setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** What the browser says from now on when it is asked for its policy. */
const hands = (policy: Record<string, unknown>) => vi.spyOn(managed, 'get').mockResolvedValue(policy as never);
const refuses = () => vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
const later = (seconds: number) => vi.setSystemTime(START.getTime() + seconds * 1000);

describe('a policy', () => {
  it('lies over what the person chose, and adds to whom they are wary of', async () => {
    await changeProfile({ home: 'RU', wary: ['US', 'CN'], language: 'en', residence: 'DE' });
    hands({ home: 'KR', wary: ['CN', 'JP'], language: 'ko', neutralIcon: true });
    await notePolicy(true);
    const set = { home: 'KR', wary: ['CN', 'JP'], language: 'ko', neutralIcon: true };
    expect(await readProfile()).toEqual({
      ...EMPTY_PROFILE,
      ...set,
      wary: ['CN', 'JP', 'US'],
      residence: 'DE',
      managed: set,
    });
    expect(await readProfile(true)).toMatchObject({ home: 'KR', language: 'ko' });
  });

  it('is not written down as a choice of the person, who has their own again when it is gone', async () => {
    await changeProfile({ home: 'RU', wary: ['US'] });
    hands({ home: 'KR', wary: ['CN'] });
    await notePolicy(true);
    await changeProfile(({ wary }) => ({ wary: [...wary, 'JP'] }));
    expect((await readProfile()).wary).toEqual(['CN', 'US', 'JP']);
    hands({});
    await notePolicy(true);
    expect(await readProfile()).toEqual({ ...EMPTY_PROFILE, home: 'RU', wary: ['US', 'JP'] });
    expect(await disk()).toEqual({ home: 'RU', wary: ['US', 'JP'] });
  });

  it('takes no protection away: false leaves the choice to the person', async () => {
    await changeProfile({ neutralIcon: true });
    await setSessionOnly(true);
    hands({ neutralIcon: false, sessionOnly: false, wary: [] });
    await notePolicy(true);
    await changeProfile({ neutralIcon: true });
    const profile = await readProfile();
    expect(profile.neutralIcon).toBe(true);
    expect(profile.managed).toBeUndefined();
    expect(await disk()).toMatchObject({ sessionOnly: true });
  });

  it('that keeps nothing empties the disk of everything but itself', async () => {
    await local.set({ home: 'RU', forums: { version: '1' } });
    hands({ sessionOnly: true, home: 'KR' });
    await notePolicy(true);
    expect(await disk()).toEqual({ sessionOnly: true, managed: { sessionOnly: true, home: 'KR' } });
    expect(await memory()).toMatchObject({ home: 'RU', forums: { version: '1' } });
    await sweep();
    await wipe();
    expect(await disk()).toEqual({ sessionOnly: true, managed: { sessionOnly: true, home: 'KR' } });
    expect((await readProfile()).home).toBe('KR');
  });

  it('holds with what is right in it, and keeps what is wrong to be told', async () => {
    hands({ home: 'Korea', wary: ['CN'], language: 7 });
    await notePolicy(true);
    expect(await readProfile()).toEqual({ ...EMPTY_PROFILE, wary: ['CN'], managed: { wary: ['CN'] } });
    expect(await disk()).toEqual({ managed: { home: 'Korea', wary: ['CN'], language: 7 } });
  });

  it('is read by the background just as by Options, which tells what is wrong', () => {
    const value = fc.constantFrom<unknown>(
      'KR',
      'kr',
      'UK',
      'ko',
      true,
      false,
      'true',
      null,
      ['CN'],
      ['CN', 'x'],
      [],
      {},
    );
    const policy = fc.dictionary(fc.constantFrom('home', 'wary', 'language', 'sessionOnly', 'neutralIcon'), value);
    fc.assert(
      fc.property(policy, (handed) => {
        const { home, wary, language, sessionOnly, neutralIcon } = readPolicy(handed, Object.keys(LANGUAGES)).policy;
        const said = { home, wary: wary?.length === 0 ? undefined : wary, language };
        const all = { ...said, sessionOnly: sessionOnly || undefined, neutralIcon: neutralIcon || undefined };
        expect(JSON.stringify(managedIn(handed) ?? {})).toBe(JSON.stringify(all));
      }),
    );
  });

  it('noted by nobody of ours counts for as much as it reads', async () => {
    await local.set({ managed: 'KR' });
    expect(await readProfile()).toEqual(EMPTY_PROFILE);
  });
});

describe('Chromium, which says after each start that there is none', () => {
  it('is not believed for ten seconds: what was noted before goes on holding', async () => {
    await local.set({ managed: { home: 'KR' } });
    hands({});
    await followPolicy(true);
    later(9);
    await followPolicy(false);
    expect((await readProfile()).home).toBe('KR');
    later(11);
    await followPolicy(false);
    expect((await readProfile()).home).toBeUndefined();
    expect(await disk()).toEqual({});
  });

  it('is asked again after ten seconds, if the background lives so long', async () => {
    await local.set({ managed: { home: 'KR' } });
    hands({});
    await followPolicy(true);
    await vi.advanceTimersByTimeAsync(10_001);
    await vi.waitFor(async () => expect(await disk()).toEqual({}));
  });

  it('is believed at once when it tells a change', async () => {
    await local.set({ managed: { home: 'KR' } });
    hands({});
    await followPolicy(true);
    await notePolicy(true);
    expect((await readProfile()).home).toBeUndefined();
  });
});

describe('the first seconds after the installation', () => {
  it('leave nothing of the person on the disk, and everything in their pages', async () => {
    hands({});
    await awaitPolicy();
    await followPolicy(true);
    await changeProfile({ home: 'RU' });
    expect(await disk()).toEqual({ awaitsPolicy: true });
    expect((await readProfile()).home).toBe('RU');
  });

  it('end with what was chosen on the disk, where there is no policy', async () => {
    hands({});
    await awaitPolicy();
    await followPolicy(true);
    await changeProfile({ home: 'RU' });
    later(11);
    await followPolicy(false);
    expect(await disk()).toEqual({ home: 'RU' });
    expect((await readProfile()).home).toBe('RU');
  });

  it('end with nothing on the disk, ever, where the policy says so', async () => {
    hands({});
    await awaitPolicy();
    await followPolicy(true);
    await changeProfile({ home: 'RU' });
    const written = vi.spyOn(local, 'set');
    hands({ sessionOnly: true });
    await notePolicy(true);
    expect(await disk()).toEqual({ sessionOnly: true, managed: { sessionOnly: true } });
    expect(JSON.stringify(written.mock.calls)).not.toContain('RU');
    expect((await readProfile()).home).toBe('RU');
  });

  it('end with nothing on the disk where the person wished so meanwhile', async () => {
    hands({});
    await awaitPolicy();
    await changeProfile({ home: 'RU' });
    await setSessionOnly(true);
    await notePolicy(true);
    expect(await disk()).toEqual({ sessionOnly: true });
    expect((await readProfile()).home).toBe('RU');
  });

  it('are none where the browser answered while the program was being installed', async () => {
    hands({ home: 'KR' });
    await followPolicy(true);
    await awaitPolicy();
    expect(await disk()).toEqual({ managed: { home: 'KR' } });
  });

  it('are none in Firefox, which answers at once', async () => {
    vi.stubEnv('FIREFOX', 'true');
    vi.resetModules();
    const firefox = await import('../../../shell/kept/policy');
    refuses();
    await local.set({ managed: { home: 'KR' } });
    await firefox.awaitPolicy();
    await firefox.followPolicy(true);
    expect(await disk()).toEqual({});
  });
});
