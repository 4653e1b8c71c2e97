// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type InTab, pressedTab, useTab } from '../../../entrypoints/popup/tab';
import { freshBrowser } from '../browser';
import { run } from './hooks';

interface Tab {
  url?: string;
  pendingUrl?: string;
  status?: string;
}
let tab: Tab;
let tell: (id: number) => void;
beforeEach(() => {
  freshBrowser();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
  Object.assign(fakeBrowser.tabs, { query: async () => [{ id: 1, ...tab }], get: async () => ({ id: 1, ...tab }) });
  vi.spyOn(fakeBrowser.tabs.onUpdated, 'addListener').mockImplementation((heard) => void (tell = heard as never));
});

const first = async (shown: Tab): Promise<InTab> => {
  tab = shown;
  return (await pressedTab()).first;
};

describe('the tab the button was pressed on', () => {
  it.each([
    [
      { url: 'https://vk.com/im', status: 'loading' },
      { kind: 'page', address: 'https://vk.com/im' },
    ],
    [{ url: 'about:reader?url=https%3A%2F%2Fvk.com%2F' }, { kind: 'page', address: 'https://vk.com/' }],
    [{ url: 'chrome-extension://id/popup.html' }, { kind: 'none' }],
    [
      { url: 'about:blank', status: 'complete' },
      { kind: 'page', address: 'about:blank' },
    ],
    [{ url: '', pendingUrl: 'https://vk.com/', status: 'loading' }, { kind: 'loading' }],
    [{ url: 'about:blank', status: 'loading' }, { kind: 'loading' }],
    [{ status: 'complete' }, { kind: 'hidden' }],
  ] as const)('with %j shows %j', async (shown, expected) => expect(await first(shown)).toEqual(expected));

  const followed = async (before: Tab) => {
    tab = before;
    const hook = run(await pressedTab().then((pressed) => () => useTab(pressed)));
    await vi.waitFor(() => expect(tell).toBeDefined());
    return async (next: Tab) => {
      tab = next;
      tell(1);
      await new Promise((resolve) => setTimeout(resolve, 20));
      return hook.now;
    };
  };

  it('is answered for once its page has arrived', async () => {
    const go = await followed({ url: '', pendingUrl: 'https://vk.com/', status: 'loading' });
    expect(await go({ url: 'https://vk.com/', status: 'loading' })).toEqual({
      kind: 'page',
      address: 'https://vk.com/',
    });
  });

  it('is answered for anew where the browser tells the next address, and said to have changed where it does not', async () => {
    const go = await followed({ url: 'https://www.icloud.com/', status: 'complete' });
    expect(await go({ url: 'https://www.icloud.com/mail' })).toMatchObject({ address: 'https://www.icloud.com/mail' });
    expect(await go({ status: 'complete' })).toEqual({ kind: 'changed' });
    expect(await go({ status: 'loading' })).toEqual({ kind: 'loading' });
  });

  it('is no other tab', async () => {
    const go = await followed({ url: 'https://vk.com/' });
    tab = {};
    tell(2);
    expect(await go({ url: 'https://vk.com/' })).toMatchObject({ kind: 'page' });
  });
});
