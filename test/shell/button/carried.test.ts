import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readFiles } from '../../../cli/files';
import { fit } from '../../../domain/check/shape';
import type { Records } from '../../../domain/dataset';
import { compile } from '../../../domain/records/compile';
import { readTexts } from '../../../locales/from-disk';
import { carriedBy } from '../../../shell/button/carried';
import { lookBy } from '../../../shell/button/look';
import { alone } from '../../../shell/core/alone';
import { SMALL } from '../../data/files';
import { freshBrowser, memory } from '../browser';

const carriedIn = carriedBy(alone);
/** What the button of a tab shows, where servers may be seen. */
const lookOf = (address: string, isPrivate: boolean, tab: number) =>
  lookBy(alone)(address, isPrivate, (...of) => carriedIn(tab, ...of));

beforeAll(() => {
  const records: Record<string, unknown[]> = {};
  for (const { folder, stem, text } of readFiles(SMALL))
    (records[folder] ??= []).push(fit(folder, stem, JSON.parse(text)).fitted?.record);
  const laid = compile(records as unknown as Records, 'small');
  globalThis.fetch = async (url) =>
    String(url).endsWith('/records.txt') ? new Response(laid) : Response.json(readTexts('en'));
});
beforeEach(async () => {
  freshBrowser();
  await fakeBrowser.storage.local.set({ language: 'en', home: 'CN' });
});

/** What is noted of the page in a tab: it shows another page in a frame. */
const note = (tab: number, page: string, framed = 'www.icloud.com.cn', host = 'charity.example') =>
  fakeBrowser.storage.session.set({
    [`servers.${tab}`]: {
      page,
      seen: { host, contacts: [{ way: 'frame', host: framed }], mail: [], closed: 0 },
      answers: [],
    },
  });
const CHARITY = 'https://charity.example/';

describe('the mark for what a page carries', () => {
  it('is one quiet sign, and the title says what is in the page and why', async () => {
    await note(5, 'a');
    const { text, title } = await lookOf(CHARITY, false, 5);
    expect(text).toBe('+');
    expect(title).toMatch(/In this page: iCloud.*\. Alert\. \S/);
  });

  it('stays in its page, and is never given for the same regime in another page of the session', async () => {
    await note(5, 'a');
    await note(6, 'b');
    const texts = [];
    for (const tab of [5, 6, 5]) texts.push((await lookOf(CHARITY, false, tab)).text);
    expect(texts).toEqual(['+', '', '+']);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('icloud');
  });

  it('is not given where nobody looks, for another page than the one noted, or for nothing grave', async () => {
    await note(5, 'a');
    expect((await lookOf('https://other.example/', false, 5)).text).toBe('');
    expect((await lookBy(alone)(CHARITY)).text).toBe('');
    await note(6, 'b', 'unknown.example');
    expect((await lookOf(CHARITY, false, 6)).text).toBe('');
  });

  it('leaves the sign of the page itself where it has one', async () => {
    await note(5, 'a', 'vk.com', 'www.icloud.com.cn');
    expect((await lookOf('https://www.icloud.com.cn/', false, 5)).text).toBe('!');
  });

  it('of a private window is noted apart', async () => {
    await fakeBrowser.storage.session.set({
      'private.servers.5': {
        page: 'a',
        seen: { host: 'charity.example', contacts: [{ way: 'frame', host: 'www.icloud.com.cn' }], mail: [], closed: 0 },
        answers: [],
      },
    });
    expect((await lookOf(CHARITY, true, 5)).text).toBe('+');
    expect(Object.keys(await memory()).every((key) => key.startsWith('private.'))).toBe(true);
  });
});
