/** What a browser forgets when the program is loaded anew, and what brings it back (WorldBrain/Memex#588). */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { freshBrowser } from '../browser';
import { answerWith, freshToolbar, tabAt, type Toolbar } from './toolbar';

let toolbar: Toolbar;
let menu: object[];
let word: object[];
const event = () => ({ addListener: () => undefined, removeListener: () => undefined, hasListener: () => false });
beforeEach(async () => {
  freshBrowser();
  toolbar = freshToolbar();
  [menu, word] = [[], []];
  answerWith(async (address) => ({ text: '!', icon: 'gates-line', colour: '#a4243b', title: `about ${address}` }));
  Object.assign(fakeBrowser, {
    contextMenus: {
      onClicked: event(),
      removeAll: async () => void (menu = []),
      create: (entry: object) => void menu.push(entry),
    },
    omnibox: {
      onInputChanged: event(),
      onInputEntered: event(),
      setDefaultSuggestion: (suggestion: object) => void word.push(suggestion),
    },
  });
  Object.assign(fakeBrowser.permissions, { onAdded: event(), onRemoved: event() });
  Object.assign(fakeBrowser.windows, { onFocusChanged: event() });
  Object.assign(fakeBrowser.i18n, { getMessage: (name: string) => name });
  await fakeBrowser.storage.local.set({ home: 'RU' });
});

/** The background starts. */
const start = () => background.main();
/** It looks after itself half a second after it started. */
const soon = (holds: () => void) => vi.waitFor(holds, { timeout: 3000 });
const settle = () => new Promise((resolve) => setTimeout(resolve, 700));

describe('the first start after an update, a reload or a browser’s own start', () => {
  it('marks every tab that is open, without anybody touching it', async () => {
    const tabs = [await tabAt('https://vk.com/im'), await tabAt('https://ok.ru/')];
    start();
    await soon(() => expect(tabs.map((tab) => toolbar.shown.get(tab)?.text)).toEqual(['!', '!']));
  });

  it('marks none where nobody asked to be warned', async () => {
    toolbar.isWatching = false;
    const tab = await tabAt('https://vk.com/im');
    start();
    await settle();
    expect(toolbar.shown.get(tab)?.text ?? '').toBe('');
  });

  it('brings back the entry of the menu and what is said beside the word', async () => {
    start();
    await soon(() =>
      expect([menu, word]).toEqual([[expect.objectContaining({ id: 'ask' })], [{ description: 'ask' }]]),
    );
  });

  it('shows the plain icon of who wants one, and no entry', async () => {
    await fakeBrowser.storage.local.set({ neutralIcon: true });
    start();
    await soon(() => expect(toolbar.icons.get(undefined as never)).toBe('/icon/plain-16.png'));
    await settle();
    expect(menu).toEqual([]);
  });
});

it('a later start of the same session does none of it again: nothing was forgotten', async () => {
  start();
  await soon(() => expect(word).toHaveLength(1));
  await settle();
  const tab = await tabAt('https://vk.com/im');
  menu = [];
  start();
  await settle();
  expect([menu, word.length, toolbar.shown.get(tab)?.text]).toEqual([[], 1, undefined]);
});
