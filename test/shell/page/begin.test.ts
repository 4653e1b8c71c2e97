// @vitest-environment happy-dom
/** What a popup asks for before it is drawn: all in one breath, each of it once, and nothing of it holds up the rest. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTexts } from '../../../locales/from-disk';
import type { Language } from '../../../locales/languages';
import type { Inquiry } from '../../../shell/core/messages';
import { keepVerdict } from '../../../shell/kept/keep-verdict';
import { freshBrowser } from '../browser';

const { local, session } = fakeBrowser.storage;
const REPLY = {
  kind: 'reply',
  known: [],
  version: '1',
  forums: { erosions: [] },
  assessment: { service: { id: 'vk' }, question: { given: 'https://vk.com/im', home: 'RU' } },
};
let asked: Inquiry[];
let answers: (message: Inquiry) => Promise<unknown>;
const WORDS: Record<string, object> = {};

/** A popup over a tab; a fresh one has read nothing. */
async function popup() {
  vi.resetModules();
  const { begin } = await import('../../../entrypoints/popup/begin');
  return begin();
}

beforeEach(async () => {
  freshBrowser();
  asked = [];
  answers = async () => REPLY;
  Object.assign(fakeBrowser, { extension: { ...fakeBrowser.extension, inIncognitoContext: false } });
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, url: 'https://vk.com/im', status: 'complete' }] });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1, incognito: false } as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1' } as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Inquiry) => {
    asked.push(message);
    return answers(message);
  }) as never);
  vi.stubGlobal('fetch', async (url: string) => {
    const [, language = 'en'] = /texts\/(.+)\.json/.exec(url) ?? [];
    return Response.json((WORDS[language] ??= readTexts(language as Language)));
  });
  await local.set({ home: 'RU', language: 'ko' });
});

describe('before the popup is drawn', () => {
  it('the tab, the choices, the words and the first answer are there', async () => {
    expect(await popup()).toMatchObject({
      pressed: { id: 1, first: { kind: 'page', address: 'https://vk.com/im' } },
      asked: undefined,
      isNew: true,
      profile: { home: 'RU' },
      speaking: { voice: { language: 'ko' }, isOther: false },
      question: { come: REPLY },
    });
    expect(asked.map(({ given, extras }) => [given, extras.alternatives])).toEqual([
      ['https://vk.com/im', false],
      ['https://vk.com/im', undefined],
    ]);
  });

  it('each area of the storage and the window are asked once for all who look into them, the memory once more for a kept answer', async () => {
    const reads = [vi.spyOn(local, 'get'), vi.spyOn(session, 'get')];
    vi.mocked(fakeBrowser.windows.getCurrent).mockClear();
    answers = () => new Promise(() => undefined);
    const begun = popup();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(reads.map((read) => read.mock.calls.length)).toEqual([1, 2]);
    expect(fakeBrowser.windows.getCurrent).toHaveBeenCalledTimes(1);
    await begun;
  });

  it('the words of the browser’s own language are asked for before it is known which was chosen', async () => {
    const reads: string[] = [];
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', (url: string) => {
      reads.push(url);
      return fetch(url);
    });
    let choices: (kept: object) => void = () => undefined;
    vi.spyOn(local, 'get').mockImplementation((() => new Promise((resolve) => (choices = resolve))) as never);
    const begun = popup();
    await vi.waitFor(() => expect(reads).toEqual(['chrome-extension://id/texts/en.json']));
    choices({ home: 'RU', language: 'ko' });
    expect(await begun).toMatchObject({ speaking: { voice: { language: 'ko' } } });
  });

  it('what was asked from elsewhere is asked in place of the tab', async () => {
    await session.set({ asked: { given: 'https://ok.ru/', windowId: 1 } });
    expect((await popup()).asked).toBe('https://ok.ru/');
    expect(asked[0]?.given).toBe('https://ok.ru/');
  });

  it('an answer kept from before is taken, and one that comes late is not waited for', async () => {
    await popup();
    await keepVerdict(asked[0]!, { ...REPLY, version: 'kept' } as never);
    answers = () => new Promise(() => undefined);
    expect((await popup()).question?.come).toMatchObject({ version: 'kept' });
    await session.clear();
    expect((await popup()).question?.come).toBeUndefined();
  });

  it('a private window is asked as one, and nothing kept answers it', async () => {
    await popup();
    await keepVerdict(asked[0]!, { ...REPLY, version: 'kept' } as never);
    vi.mocked(fakeBrowser.windows.getCurrent).mockResolvedValue({ id: 2, incognito: true } as never);
    asked = [];
    const { question } = await popup();
    expect([asked[0]?.isPrivate, question?.come]).toEqual([true, REPLY]);
  });

  it('a refusal is there at once', async () => {
    answers = async () => ({ kind: 'refusal', why: 'dataset' });
    expect((await popup()).question?.come).toEqual({ kind: 'refusal', why: 'dataset' });
  });

  it('choices that cannot be read are left to the page, which tells it; a tab that cannot be looked at is hidden', async () => {
    vi.spyOn(local, 'get').mockRejectedValue(new Error('broken'));
    Object.assign(fakeBrowser.tabs, { query: async () => Promise.reject(new Error('no')) });
    expect(await popup()).toMatchObject({
      pressed: { id: undefined, first: { kind: 'hidden' } },
      isNew: false,
      profile: undefined,
      question: undefined,
    });
    expect(asked).toEqual([]);
  });

  it('a background that does not answer at all holds up no words', async () => {
    answers = async () => Promise.reject(new Error('gone'));
    const { question, speaking } = await popup();
    expect(question?.come).toBeUndefined();
    expect(speaking).toMatchObject({ isOther: false });
  });
});
