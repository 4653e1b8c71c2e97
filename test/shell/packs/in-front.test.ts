import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bring, brought, tabWithPack } from '../../../shell/packs/in-front';
import { freshBrowser, memory } from '../browser';

/** The page in the tab, as the function that runs there would tell of it; no pack in it, or nobody may read it. */
let page: { text: string; address: string } | null | 'closed';
const there = { text: 'a pack', address: 'https://han-river.example/pack.html' };

beforeEach(() => {
  freshBrowser();
  page = there;
  const executeScript = async ({ args: [isWhole] }: { args: [boolean] }) => {
    if (page === 'closed') throw new Error('Missing host permission for the tab');
    return [{ result: page && (isWhole ? page : { address: page.address }) }];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
});

const front = async () => {
  const window = await fakeBrowser.windows.create({ focused: true });
  return (await fakeBrowser.tabs.create({ url: there.address, active: true, windowId: window?.id })).id;
};

it('a page with a pack in it is recognised, and one without is not', async () => {
  const id = await front();
  expect(await tabWithPack()).toBe(id);
  page = null;
  expect(await tabWithPack()).toBeUndefined();
});

it('is handed over in memory by its tab alone, once, and read where it is taken in', async () => {
  await bring(7);
  expect(await memory()).toEqual({ bring: 7 });
  expect((await fakeBrowser.tabs.query({})).at(-1)?.url).toBe('chrome-extension://id/intake.html');
  expect(await brought()).toEqual(there);
  expect(await memory()).toEqual({});
  expect(await brought()).toBe('none');
});

it('that the browser lets nobody read, or that has gone elsewhere meanwhile, is said to be unread', async () => {
  page = null;
  await bring(7);
  expect(await brought()).toBe('unread');
  page = 'closed';
  await front();
  expect(await tabWithPack()).toBeUndefined();
  await bring(7);
  expect(await brought()).toBe('unread');
});
