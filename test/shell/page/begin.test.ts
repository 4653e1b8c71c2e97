// @vitest-environment happy-dom
/** What the popup has in hand when it draws for the first time. */
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTexts } from '../../../locales/from-disk';
import type { Language } from '../../../locales/languages';
import type { Inquiry } from '../../../shell/core/messages';
import { freshBrowser } from '../browser';

const reply = { kind: 'reply', known: [], version: '2026.11.30', forums: { erosions: [] } };
let asked: Inquiry[];
beforeEach(() => {
  freshBrowser(['de']);
  vi.resetModules();
  asked = [];
  Object.assign(fakeBrowser, { extension: { ...fakeBrowser.extension, inIncognitoContext: false } });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 1, incognito: false } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 7, url: 'https://vk.com/im' }] as never);
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
  answers(async () => reply);
  vi.stubGlobal('fetch', async (url: string) => {
    const [, language = ''] = /texts\/(.+)\.json/.exec(url) ?? [];
    return new Response(JSON.stringify(readTexts(language as Language)));
  });
});

const answers = (answer: () => Promise<unknown>) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: Inquiry) => {
    asked.push(message);
    return answer();
  }) as never);
const begin = async () => (await import('../../../entrypoints/popup/begin')).begin();

it('the popup begins with choices, voice and the answer for its tab', async () => {
  await fakeBrowser.storage.local.set({ home: 'RU' });
  const { profile, speaking, question, pressed, isNew } = await begin();
  expect(profile?.home).toBe('RU');
  expect(speaking).toMatchObject({ isOther: false, voice: { language: 'de' } });
  expect(question?.come).toEqual(reply);
  expect(asked).toMatchObject([{ given: 'https://vk.com/im', extras: { alternatives: false }, isPrivate: false }]);
  expect([pressed.id, isNew]).toEqual([7, true]);
});

it('the popup begins with what was asked from elsewhere, which then lies there no longer', async () => {
  await fakeBrowser.storage.session.set({ asked: { given: 'mail.example', windowId: 1 } });
  expect((await begin()).asked).toBe('mail.example');
  expect(asked.map(({ given }) => given)).toEqual(['mail.example']);
  expect(await fakeBrowser.storage.session.get('asked')).toEqual({});
});

it('the popup draws without an answer that does not come', async () => {
  answers(() => new Promise(() => undefined));
  const { speaking, question } = await begin();
  expect(speaking).toMatchObject({ voice: { language: 'de' } });
  expect(question?.come).toBeUndefined();
});

it('the popup draws without an answer that fails, and without choices that cannot be read', async () => {
  answers(() => Promise.reject(new Error('no background')));
  expect((await begin()).question?.come).toBeUndefined();
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no disk'));
  vi.resetModules();
  asked = [];
  const { profile, question, speaking, isNew } = await begin();
  expect({ profile, question, isNew }).toEqual({ profile: undefined, question: undefined, isNew: false });
  expect(speaking).toMatchObject({ voice: { language: 'de' } });
  expect(asked).toEqual([]);
});
