// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../../domain/records/compile';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { withOne } from '../../../components/chosen';
import { EMPTY_PROFILE } from '../../../components/profile';
import { readTexts } from '../../../locales/from-disk';
import type { Language } from '../../../locales/languages';
import { disk, freshBrowser } from '../browser';
import { run } from './hooks';

const { local } = fakeBrowser.storage;
let missing: Set<string>;
const soon = (holds: () => void) => vi.waitFor(holds, { timeout: 4000 });
/** A page of its own: it has read nothing and knows nothing yet. */
async function page() {
  vi.resetModules();
  const [profile, voice, whole, watching, dataset] = await Promise.all([
    import('../../../shell/page/use-profile'),
    import('../../../shell/page/use-voice-of'),
    import('../../../shell/page/use-page'),
    import('../../../shell/page/use-watching'),
    import('../../../shell/page/use-dataset'),
  ]);
  return { ...profile, ...voice, ...whole, ...watching, ...dataset };
}
beforeEach(() => {
  freshBrowser();
  Object.assign(fakeBrowser, { extension: { ...fakeBrowser.extension, inIncognitoContext: false } });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ incognito: false } as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
  missing = new Set();
  vi.stubGlobal('fetch', async (url: string) => {
    const [, language = ''] = /texts\/(.+)\.json/.exec(url) ?? [];
    if (language === '' || missing.has(language)) throw new TypeError('Failed to fetch');
    return new Response(JSON.stringify(readTexts(language as Language)));
  });
});

describe('the choices of a page', () => {
  it('are undefined until they are read, and count once they are written', async () => {
    await local.set({ home: 'KR' });
    const hook = run((await page()).useProfile);
    expect(hook.now).toMatchObject({ profile: undefined, fault: undefined });
    await soon(() => expect(hook.now.profile?.home).toBe('KR'));
    hook.now.choose({ residence: 'DE' });
    await soon(() => expect(hook.now.profile?.residence).toBe('DE'));
    expect(await disk()).toEqual({ home: 'KR', residence: 'DE' });
  });

  it('follow what another page changes, and are the same object while they say the same', async () => {
    const { useProfile } = await page();
    const [one, other] = [run(useProfile), run(useProfile)];
    await soon(() => expect([one.now.profile, other.now.profile]).toEqual([EMPTY_PROFILE, EMPTY_PROFILE]));
    one.now.choose(({ wary }) => ({ wary: withOne(wary, 'US') }));
    other.now.choose(({ wary }) => ({ wary: withOne(wary, 'CN') }));
    await soon(() => expect([one, other].map(({ now }) => now.profile?.wary.length)).toEqual([2, 2]));
    const { profile } = one.now;
    await local.set({ home: '' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(one.now.profile).toBe(profile);
    one.end();
    await local.set({ home: 'KR' });
    await soon(() => expect(other.now.profile?.home).toBe('KR'));
    expect(one.now.profile).toBe(profile);
  });

  it('hold in the page where the storage takes nothing, which is said until it takes something', async () => {
    const hook = run((await page()).useProfile);
    await soon(() => expect(hook.now.profile).toBeDefined());
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    hook.now.choose({ home: 'RU' });
    await soon(() => expect(hook.now).toMatchObject({ fault: 'write', profile: { home: 'RU' } }));
    expect(await disk()).toEqual({});
    hook.now.choose({ home: 'KR' });
    await soon(() => expect(hook.now).toMatchObject({ fault: undefined, profile: { home: 'KR' } }));
  });

  it('are none where they cannot be read, which is said until they can', async () => {
    vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('broken'));
    const hook = run((await page()).useProfile);
    await soon(() => expect(hook.now).toMatchObject({ fault: 'read', profile: EMPTY_PROFILE }));
    await local.set({ home: 'KR' });
    await soon(() => expect(hook.now).toMatchObject({ fault: undefined, profile: { home: 'KR' } }));
  });

  it('stay in memory in a private window', async () => {
    vi.mocked(fakeBrowser.windows.getCurrent).mockResolvedValue({ incognito: true } as never);
    const hook = run((await page()).useProfile);
    await soon(() => expect(hook.now.profile).toBeDefined());
    hook.now.choose({ home: 'RU' });
    await soon(() => expect(hook.now.profile?.home).toBe('RU'));
    expect(await disk()).toEqual({});
  });
});

describe('a page', () => {
  it('speaks the chosen language, and says so in its root element', async () => {
    await local.set({ language: 'fa' });
    const hook = run((await page()).usePage);
    await soon(() => expect(hook.now.voice).toMatchObject({ language: 'fa' }));
    expect(hook.now.faults.filter(Boolean)).toEqual([]);
    await soon(() => expect(document.documentElement).toMatchObject({ lang: 'fa', dir: 'rtl' }));
    hook.now.choose({ language: 'ko' });
    await soon(() => expect(document.documentElement).toMatchObject({ lang: 'ko', dir: 'ltr' }));
  });

  it('speaks English and says so where the texts are missing, and the language once they are there', async () => {
    missing.add('ko');
    await local.set({ language: 'ko' });
    const hook = run((await page()).usePage);
    await soon(() => expect(hook.now.voice).toMatchObject({ language: 'en' }));
    expect(hook.now.faults).toContain('language');
    missing.clear();
    hook.now.choose({ language: 'de' });
    await soon(() => expect(hook.now.voice).toMatchObject({ language: 'de' }));
    hook.now.choose({ language: 'ko' });
    await soon(() => expect(hook.now.voice).toMatchObject({ language: 'ko' }));
    expect(hook.now.faults.filter(Boolean)).toEqual([]);
  });

  it('speaks the language chosen last, however late the texts of another one come', async () => {
    let deliver: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (deliver = resolve));
    const read = fetch;
    vi.stubGlobal('fetch', (url: string) => (url.includes('/ko.') ? late.then(() => read(url)) : read(url)));
    await local.set({ language: 'ko' });
    const hook = run((await page()).usePage);
    await soon(() => expect(hook.now.profile?.language).toBe('ko'));
    hook.now.choose({ language: 'de' });
    await soon(() => expect(hook.now.voice).toMatchObject({ language: 'de' }));
    deliver();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(hook.now.voice).toMatchObject({ language: 'de' });
  });

  it('is wordless where not even English can be read', async () => {
    missing.add('ko').add('en');
    await local.set({ language: 'ko' });
    const hook = run((await page()).usePage);
    await soon(() => expect(hook.now.voice).toBe('wordless'));
  });

  it('says that it is ready once it is', async () => {
    const { useReady } = await page();
    delete document.documentElement.dataset.ready;
    run(() => useReady(false));
    expect(document.documentElement.dataset.ready).toBeUndefined();
    run(() => useReady(true));
    expect(document.documentElement.dataset.ready).toBe('');
  });

  it('says that the dataset is unreadable, and asks again when it is opened again', async () => {
    const { useDataset } = await page();
    const hook = run(useDataset);
    expect(hook.now).toBeUndefined();
    await soon(() => expect(hook.now).toBe('unreadable'));
    vi.stubGlobal('fetch', async () => {
      const empty = { jurisdictions: [], operators: [], services: [], instruments: [], measures: [], groups: [] };
      return new Response(compile(empty, '1'));
    });
    const again = run(useDataset);
    await soon(() => expect(again.now).toMatchObject({ version: '1' }));
  });
});

describe('the switch for warnings', () => {
  const { permissions } = fakeBrowser;

  it('is what the browser grants, refuses and takes back', async () => {
    const contains = vi.spyOn(permissions, 'contains').mockReturnValue(Promise.resolve(false) as never);
    const request = vi.spyOn(permissions, 'request').mockReturnValue(Promise.resolve(false) as never);
    const hook = run((await page()).useWatching);
    expect(hook.now[0]).toBe('off');
    hook.now[1](true);
    await soon(() => expect(hook.now[0]).toBe('refused'));
    request.mockReturnValue(Promise.resolve(true) as never);
    hook.now[1](true);
    await soon(() => expect(hook.now[0]).toBe('on'));
    hook.now[1](false);
    await soon(() => expect(hook.now[0]).toBe('off'));
    contains.mockReturnValue(Promise.resolve(true) as never);
    expect(permissions.remove).toHaveBeenCalled();
    const other = run((await page()).useWatching);
    await soon(() => expect(other.now[0]).toBe('on'));
  });

  it('shows nothing that the browser did not say', async () => {
    const contains = vi.spyOn(permissions, 'contains').mockRejectedValue(new Error('gone'));
    vi.spyOn(permissions, 'request').mockRejectedValue(new Error('gone'));
    const hook = run((await page()).useWatching);
    hook.now[1](true);
    await soon(() => expect(hook.now[0]).toBe('refused'));
    contains.mockReturnValue(Promise.resolve(true) as never);
    vi.mocked(permissions.remove).mockRejectedValueOnce(new Error('gone'));
    hook.now[1](false);
    await soon(() => expect(hook.now[0]).toBe('on'));
  });
});
