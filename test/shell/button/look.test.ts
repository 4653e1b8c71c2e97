import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFiles } from '../../../cli/files';
import type { Records } from '../../../domain/dataset';
import { fit } from '../../../domain/check/shape';
import { compile } from '../../../domain/records/compile';
import { readTexts } from '../../../locales/from-disk';
import { showIcon } from '../../../shell/button/icon';
import { lookBy } from '../../../shell/button/look';
import { alone } from '../../../shell/core/alone';
import { ask } from '../../../shell/core/ask';
import { askersOf } from '../../../shell/core/question';
import { withDataset } from '../../../shell/core/dataset';
import { readProfile } from '../../../shell/kept/profile';
import { setQuiet } from '../../../shell/kept/quiet';
import { noteForgotten } from '../../../shell/kept/forgotten';
import { SMALL } from '../../data/files';
import { operator } from '../../domain/one-claim';
import { freshToolbar, type Toolbar } from './toolbar';

const lookOf = lookBy(alone);

let toolbar: Toolbar;
beforeAll(() => {
  // What the package carries, as the package serves it.
  const records: Record<string, unknown[]> = {};
  for (const { folder, stem, text } of readFiles(SMALL))
    (records[folder] ??= []).push(fit(folder, stem, JSON.parse(text)).fitted?.record);
  (records['operators'] ??= []).push(
    operator('company', 'kr', { name: 'The Company', hosts: [{ host: 'company.example' }] }),
  );
  const laid = compile(records as unknown as Records, 'small');
  globalThis.fetch = async (url) =>
    String(url).endsWith('/records.txt') ? new Response(laid) : Response.json(readTexts('en'));
});
beforeEach(() => {
  toolbar = freshToolbar();
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
});

const ICLOUD = 'https://www.icloud.com.cn/';
const choose = (profile: object) => fakeBrowser.storage.local.set({ language: 'en', ...profile });

describe('the look of the button', () => {
  it('says nothing before the person named a home', async () => {
    await choose({});
    expect(await lookOf(ICLOUD)).toMatchObject({ text: '', title: 'Lex Loci' });
  });

  it('carries a mark and names service, level and why', async () => {
    await choose({ home: 'CN' });
    const { text, title } = await lookOf(ICLOUD);
    expect(text).toBe('!');
    expect(title).toMatch(/^Lex Loci: iCloud.*\. Alert\. \S/);
  });

  it('draws the gates before the authorities of the home, and says them in the title', async () => {
    await choose({ home: 'CN' });
    expect(await lookOf(ICLOUD)).toMatchObject({
      icon: 'gates-none',
      title: expect.stringMatching(/No independent decision stands before what you wrote\.$/),
    });
    expect(await lookOf('https://unknown.example/')).toMatchObject({ icon: 'own' });
  });

  it('names the company where the page is one of its own and no service, and says so where nobody knows the page', async () => {
    await choose({ home: 'CN' });
    expect(await lookOf('https://company.example/')).toMatchObject({
      text: '',
      title: 'Lex Loci: a page of The Company',
      icon: 'own',
    });
    expect((await lookOf('https://unknown.example/')).title).toBe(readTexts('en')['badge.not-in-dataset']);
  });

  it.each(['about:blank', 'about:newtab', 'chrome://newtab/', 'moz-extension://1/popup.html', 'file:///etc/hosts', ''])(
    'claims nothing of %s, which is no page of the web',
    async (address) => {
      await choose({ home: 'CN' });
      expect(await lookOf(address)).toMatchObject({ text: '', title: 'Lex Loci', icon: 'own' });
    },
  );

  it('reads the page a browser shows in its reader', async () => {
    await choose({ home: 'CN' });
    expect((await lookOf(`about:reader?url=${encodeURIComponent(ICLOUD)}`)).text).toBe('!');
  });

  it('tells whoever keeps nothing that an update took their choices, until they choose again', async () => {
    const { local, session } = fakeBrowser.storage;
    await local.set({ sessionOnly: true });
    await noteForgotten();
    expect(await lookOf(ICLOUD)).toMatchObject({ text: '?', title: 'forgotten' });
    await session.set({ home: 'CN', language: 'en' });
    expect((await lookOf(ICLOUD)).text).toBe('!');
  });

  it('tells nobody else of a loss', async () => {
    await noteForgotten();
    expect(await lookOf(ICLOUD)).toMatchObject({ text: '', title: 'Lex Loci' });
  });

  it('carries no mark and no name where the person wants a plain icon', async () => {
    await choose({ home: 'CN', neutralIcon: true, openOnAlert: true });
    const look = await lookOf(ICLOUD);
    expect(look).toMatchObject({ text: '', title: '·', icon: 'plain' });
    expect(look.open).toBeUndefined();
  });

  it('says of an unknown host that it is not in the dataset', async () => {
    await choose({ home: 'CN' });
    expect(await lookOf('https://unknown.example/')).toMatchObject({
      text: '',
      title: expect.stringMatching(/not in/),
    });
  });

  it('carries no mark where the person wants to hear no more of it, and says why all the same', async () => {
    await choose({ home: 'CN', openOnAlert: true });
    const profile = await readProfile();
    await setQuiet(await withDataset((dataset) => ask(ICLOUD, 'CN', profile, dataset), askersOf(profile)), true, false);
    const look = await lookOf(ICLOUD);
    expect(look).toMatchObject({ text: '', title: expect.stringMatching(/iCloud.*\. Alert\. \S/) });
    expect(look.colour).toMatch(/^#[0-9a-f]{6}$/);
    expect(look.open).toBeUndefined();
  });

  it('goes by what was chosen in a private window there, and nowhere else', async () => {
    await choose({ home: 'US' });
    await fakeBrowser.storage.session.set({ private: { home: 'CN' } });
    expect((await lookOf(ICLOUD)).text).not.toBe('!');
    expect((await lookOf(ICLOUD, true)).text).toBe('!');
  });

  it('opens the popup only where that was asked for', async () => {
    await choose({ home: 'CN' });
    expect((await lookOf(ICLOUD)).open).toBeUndefined();
    await choose({ openOnAlert: true });
    expect((await lookOf(ICLOUD)).open).toBeDefined();
    expect((await lookOf('https://signal.org/')).open).toBeUndefined();
  });

  it('opens it once for each service, and counts only what was shown', async () => {
    await choose({ home: 'CN', openOnAlert: true });
    toolbar.mayOpen = false;
    await (await lookOf(ICLOUD)).open?.();
    expect(toolbar.opened).toBe(0);
    toolbar.mayOpen = true;
    await (await lookOf(ICLOUD)).open?.();
    expect(toolbar.opened).toBe(1);
    expect((await lookOf(ICLOUD)).open).toBeUndefined();
  });
});

describe('the icon', () => {
  it.each([
    { neutralIcon: false, path: '/icon/16.png', title: 'Lex Loci' },
    { neutralIcon: true, path: '/icon/plain-16.png', title: '·' },
  ])('is $path, called $title', async ({ neutralIcon, path, title }) => {
    const shown: object[] = [];
    Object.assign(fakeBrowser.action, {
      setIcon: async (icon: object) => void shown.push(icon),
      setTitle: async (named: object) => void shown.push(named),
      setBadgeText: async (text: object) => void shown.push(text),
    });
    await choose({ neutralIcon });
    await showIcon();
    expect(shown).toEqual([{ path: expect.objectContaining({ 16: path }) }, { title }, { text: '' }]);
  });
});
