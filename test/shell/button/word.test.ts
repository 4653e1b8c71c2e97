import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerWord, noteTyping, showWord } from '../../../shell/button/word';
import { freshBrowser, memory } from '../browser';

let windows: object[];
let mayOpen: boolean;
let focused: { id: number; incognito: boolean };
let said: object[];
beforeEach(() => {
  freshBrowser();
  [windows, mayOpen, said, focused] = [[], true, [], { id: 7, incognito: false }];
  Object.assign(fakeBrowser, { omnibox: { setDefaultSuggestion: (suggestion: object) => void said.push(suggestion) } });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
  Object.assign(fakeBrowser.action, {
    openPopup: () => (mayOpen ? Promise.resolve() : Promise.reject(new Error('no'))),
  });
  Object.assign(fakeBrowser.windows, {
    getLastFocused: async () => focused,
    create: async (window: object) => void windows.push(window),
  });
});

const asked = async () => (await memory())['asked'];

describe('the word in the address bar', () => {
  it('says what it is for', async () => {
    await showWord();
    expect(said).toEqual([{ description: 'ask' }]);
  });

  it('asks about what was typed, in the window it was typed in, and opens the popup before it waits for anything', async () => {
    noteTyping();
    await new Promise((resolve) => setTimeout(resolve));
    focused = { id: 8, incognito: false };
    const open = vi.spyOn(fakeBrowser.action, 'openPopup');
    answerWord(' vk.com ');
    expect(open).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect(await asked()).toEqual({ given: 'vk.com', windowId: 7 }));
    expect(windows).toEqual([]);
  });

  it('waits until the window is known where nobody noted any typing: a private one is answered in a private one', async () => {
    mayOpen = false;
    focused = { id: 9, incognito: true };
    answerWord('ok.ru');
    await vi.waitFor(() => expect(windows).toEqual([expect.objectContaining({ type: 'popup', incognito: true })]));
    expect(JSON.stringify(windows)).not.toContain('ok.ru');
  });

  it('of an earlier question remembers no window', async () => {
    noteTyping();
    await new Promise((resolve) => setTimeout(resolve));
    answerWord('vk.com');
    focused = { id: 8, incognito: false };
    answerWord('ok.ru');
    await vi.waitFor(async () => expect(await asked()).toEqual({ given: 'ok.ru', windowId: 8 }));
  });

  it('asks nothing where nothing is typed after it', async () => {
    answerWord('  ');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await asked()).toBeUndefined();
  });
});

it('a browser without such words is left alone', async () => {
  vi.spyOn(fakeBrowser, 'omnibox', 'get').mockReturnValue(undefined as never);
  await expect(showWord()).resolves.toBeUndefined();
});
