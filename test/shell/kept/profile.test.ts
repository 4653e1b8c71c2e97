import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withFact, withOne, without } from '../../../components/chosen';
import { EMPTY_PROFILE, type Own } from '../../../components/profile';
import { isNeutral } from '../../../shell/kept/neutral';
import { changeProfile } from '../../../shell/kept/change';
import { languageOf, readProfile } from '../../../shell/kept/profile';
import { disk, freshBrowser, memory } from '../browser';

beforeEach(() => void freshBrowser());

describe('choices', () => {
  it('are none where nothing was chosen', async () => {
    expect(await readProfile()).toEqual(EMPTY_PROFILE);
  });

  it('are what was written, and a choice taken back is forgotten', async () => {
    await changeProfile({ home: 'KR', residence: 'DE', neutralIcon: true });
    await changeProfile({ residence: undefined });
    expect(await readProfile()).toEqual({ ...EMPTY_PROFILE, home: 'KR', neutralIcon: true });
    expect(Object.keys(await disk())).not.toContain('residence');
  });

  it('are all read back, on the disk and in memory', async () => {
    const all: Required<Own> = {
      home: 'KR',
      residence: 'DE',
      citizenship: 'US',
      phonePrefix: 'JP',
      language: 'ko',
      wary: ['CN'],
      preferred: ['signal'],
      uses: ['gmail'],
      accounts: { icloud: { accountRegion: 'CN' } },
      openOnAlert: true,
      neutralIcon: true,
    };
    const ways: Record<string, true>[] = [{}, { sessionOnly: true }];
    for (const kept of ways) {
      await fakeBrowser.storage.local.clear();
      await fakeBrowser.storage.local.set(kept);
      await changeProfile(all);
      expect(await readProfile()).toEqual(all);
      expect(await disk()).toEqual('sessionOnly' in kept ? kept : all);
    }
  });

  it('are nothing but ours, whatever stands in the storage', async () => {
    await fakeBrowser.storage.local.set({
      home: 'XX',
      residence: 'de',
      citizenship: 7,
      phonePrefix: 'KR',
      wary: ['US', 'Mordor', 3],
      preferred: ['signal', '<b>', 'x'.repeat(81)],
      language: 'klingon',
      openOnAlert: 'yes',
      neutralIcon: 1,
      accounts: {
        icloud: { accountRegion: 'CN', signedUp: '2019-04', choice: 'x'.repeat(61), writesTo: 'person' },
        zoho: { tenantCountry: 'JP', signedUp: 'spring', choice: 'eu', writesTo: 'business' },
        'no id': { accountRegion: 'CN' },
        none: null,
      },
    });
    expect(await readProfile()).toEqual({
      ...EMPTY_PROFILE,
      phonePrefix: 'KR',
      wary: ['US'],
      preferred: ['signal'],
      accounts: {
        icloud: { accountRegion: 'CN', signedUp: '2019-04' },
        zoho: { tenantCountry: 'JP', choice: 'eu', writesTo: 'business' },
      },
    });
    for (const accounts of [5, null, 'x', [{ accountRegion: 'CN' }]]) {
      await fakeBrowser.storage.local.set({ accounts, wary: 'KR', preferred: { 0: 'signal' }, language: 'ko' });
      expect(await readProfile()).toMatchObject({ accounts: {}, wary: [], preferred: [], language: 'ko' });
    }
  });

  it('all count, however many are made in one breath', async () => {
    const add = (code: string) => changeProfile(({ wary }) => ({ wary: withOne(wary, code) }));
    await Promise.all([add('US'), add('CN'), add('DE'), add('US'), changeProfile({ home: 'KR' })]);
    expect(await readProfile()).toMatchObject({ home: 'KR', wary: ['US', 'CN', 'DE'] });
    await changeProfile(({ wary }) => ({ wary: without(wary, 'CN') }));
    expect((await readProfile()).wary).toEqual(['US', 'DE']);
  });

  it('go on being written after one that failed', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(changeProfile({ home: 'KR' })).rejects.toThrow('QUOTA');
    await changeProfile({ home: 'RU' });
    expect((await readProfile()).home).toBe('RU');
  });

  it('lie in memory alone for who keeps nothing on this device', async () => {
    await fakeBrowser.storage.local.set({ sessionOnly: true, home: 'RU' });
    await changeProfile({ home: 'KR' });
    expect(await disk()).toEqual({ sessionOnly: true, home: 'RU' });
    expect(await memory()).toEqual({ home: 'KR' });
    expect((await readProfile()).home).toBe('KR');
  });
});

describe('choices in a private window', () => {
  it('lie over those of the others, and never reach the disk', async () => {
    await changeProfile({ home: 'RU', residence: 'DE', wary: ['US'] });
    const before = await disk();
    await changeProfile(({ wary }) => ({ wary: withOne(wary, 'CN'), residence: undefined }), true);
    await changeProfile({ citizenship: 'IR' }, true);
    expect(await disk()).toEqual(before);
    expect(await readProfile(true)).toEqual({ ...EMPTY_PROFILE, home: 'RU', wary: ['US', 'CN'], citizenship: 'IR' });
    expect(await readProfile()).toEqual({ ...EMPTY_PROFILE, home: 'RU', residence: 'DE', wary: ['US'] });
  });

  it('survive nonsense in their place', async () => {
    await fakeBrowser.storage.session.set({ private: 'x' });
    expect(await readProfile(true)).toEqual(EMPTY_PROFILE);
    await changeProfile({ home: 'KR' }, true);
    expect((await readProfile(true)).home).toBe('KR');
  });
});

describe('what was said of an account', () => {
  const accounts = { icloud: { accountRegion: 'CN', signedUp: '2019' }, zoho: { choice: 'eu' } };

  it('changes in one fact, and leaves the rest as it is', () => {
    expect(withFact(accounts, 'icloud', 'accountRegion', 'US')).toEqual({
      zoho: { choice: 'eu' },
      icloud: { accountRegion: 'US', signedUp: '2019' },
    });
    expect(withFact({}, 'gmail', 'choice', 'eu')).toEqual({ gmail: { choice: 'eu' } });
  });

  it('is forgotten with the name of the service once the last fact is taken back', () => {
    expect(withFact(accounts, 'zoho', 'choice', undefined)).toEqual({ icloud: accounts.icloud });
    expect(withFact(accounts, 'icloud', 'signedUp', undefined)).toMatchObject({ icloud: { accountRegion: 'CN' } });
  });
});

describe('the language', () => {
  it('is the chosen one, or else the nearest to the browser’s', () => {
    freshBrowser(['ko-KR']);
    expect(languageOf(EMPTY_PROFILE)).toBe('ko');
    expect(languageOf({ ...EMPTY_PROFILE, language: 'fa' })).toBe('fa');
  });
});

describe('the wish for a plain icon, read by itself', () => {
  it('is what the whole of the choices says: on the disk, in memory where nothing is kept, or a policy’s', async () => {
    const said = [true, false, 'yes', undefined];
    for (const own of said)
      for (const inMemory of said)
        for (const policy of said)
          for (const isUnkept of [true, false]) {
            freshBrowser();
            await fakeBrowser.storage.local.set({
              sessionOnly: isUnkept,
              managed: { neutralIcon: policy },
              neutralIcon: own,
            });
            await fakeBrowser.storage.session.set({ neutralIcon: inMemory });
            expect(await isNeutral()).toBe((await readProfile()).neutralIcon);
          }
  });
});
