import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMenu, showMenu } from '../../../shell/button/menu';
import { freshBrowser, memory } from '../browser';

let entries: { title: string }[];
let windows: object[];
let mayOpen: boolean;
beforeEach(() => {
  freshBrowser();
  [entries, windows, mayOpen] = [[], [], true];
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => void (entries = []),
      create: (entry: { title: string }) => void entries.push(entry),
    },
  });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
  Object.assign(fakeBrowser.action, {
    openPopup: () => (mayOpen ? Promise.resolve() : Promise.reject(new Error('no'))),
  });
  Object.assign(fakeBrowser.windows, { create: async (window: object) => void windows.push(window) });
});

const asked = async () => (await memory()).asked;

describe('the menu of a right click', () => {
  it('has one entry however often it is shown, and none where the person wants a plain icon', async () => {
    await showMenu();
    await showMenu();
    expect(entries).toEqual([{ id: 'ask', title: 'ask', contexts: ['link', 'selection'] }]);
    await fakeBrowser.storage.local.set({ neutralIcon: true });
    await showMenu();
    expect(entries).toEqual([]);
  });

  it('asks about the link, or else about what is selected, in the window it was pressed in', async () => {
    answerMenu({ linkUrl: 'https://vk.com/', selectionText: 'a friend' }, { windowId: 3 });
    await vi.waitFor(async () => expect(await asked()).toEqual({ given: 'https://vk.com/', windowId: 3 }));
    answerMenu({ selectionText: ' someone@naver.com ' }, { windowId: 3 });
    await vi.waitFor(async () => expect(await asked()).toEqual({ given: 'someone@naver.com', windowId: 3 }));
    expect(windows).toEqual([]);
  });

  it('asks nothing where nothing is pressed on', async () => {
    answerMenu({ selectionText: '  ' }, {});
    await new Promise((resolve) => setTimeout(resolve));
    expect(await asked()).toBeUndefined();
  });

  it('answers in a small window where no popup opens, a private one for a private one, whose address names nothing', async () => {
    mayOpen = false;
    answerMenu({ linkUrl: 'https://vk.com/' }, { windowId: 3, incognito: true });
    await vi.waitFor(() => expect(windows).toEqual([expect.objectContaining({ type: 'popup', incognito: true })]));
    expect(JSON.stringify(windows)).not.toContain('vk');
    expect(await asked()).toEqual({ given: 'https://vk.com/' });
  });
});

it('a browser without such menus is left alone', async () => {
  vi.spyOn(fakeBrowser, 'contextMenus', 'get').mockReturnValue(undefined as never);
  await expect(showMenu()).resolves.toBeUndefined();
});
