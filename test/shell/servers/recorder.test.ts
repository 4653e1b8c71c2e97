import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Recorder from '../../../shell/servers/recorder';
import { freshBrowser, memory } from '../browser';

type Hear = (details: object) => void;
let hear: Hear | undefined;
let recorder: typeof Recorder;
const onNoted = vi.fn<(tab: number) => void>();
const tabs = new Map<number, { incognito: boolean }>();

beforeEach(async () => {
  const browser = freshBrowser();
  tabs.clear();
  tabs.set(1, { incognito: false });
  tabs.set(2, { incognito: true });
  hear = undefined;
  onNoted.mockReset();
  vi.spyOn(browser.tabs, 'get').mockImplementation((async (id: number) => tabs.get(id)) as never);
  Object.assign(browser, {
    webRequest: {
      onResponseStarted: {
        addListener: (listener: Hear) => (hear = listener),
        removeListener: () => (hear = undefined),
      },
    },
  });
  vi.resetModules();
  recorder = await import('../../../shell/servers/recorder');
  recorder.followServers(onNoted);
});

const answer = (url: string, different: object = {}) =>
  hear?.({ tabId: 1, type: 'script', url, statusCode: 200, ip: '5.5.5.5', fromCache: false, ...different });
const visit = (url: string, different: object = {}) => answer(url, { type: 'main_frame', ...different });
interface Kept {
  seen: { host: string | null; contacts: { way: string; host: string }[]; isCut?: true };
  answers: { host: string; address: string; headers: object[]; isCached: boolean }[];
}
const kept = async (tab = 1): Promise<Kept | undefined> => {
  await recorder.flush(tab);
  const all = await memory();
  return (all[`servers.${tab}`] ?? all[`private.servers.${tab}`]) as Kept | undefined;
};

/** What lies in memory of pages; that requests were heard at all is noted beside it. */
const noted = async () => Object.keys(await memory()).filter((key) => key !== 'seeing');

describe('the record of who answered', () => {
  it('is whole where a worker that was woken hears what a page loads before it hears of the page', async () => {
    answer('https://old.example/last.js', { timeStamp: 900 });
    answer('https://widget.example/x.js', { timeStamp: 1200 });
    visit('https://charity.example/a', { timeStamp: 1000 });
    answer('https://later.example/y.js', { timeStamp: 1300 });
    const { seen, answers } = (await kept()) ?? {};
    expect(seen).toMatchObject({ host: 'charity.example' });
    expect(answers?.map(({ host }) => host)).toEqual(['widget.example', 'charity.example', 'later.example']);
  });

  it('is of one page a tab: who answered, each once, and what the page does with it', async () => {
    visit('https://charity.example/a');
    answer('https://widget.example/x.js');
    answer('https://widget.example/y.js');
    answer('wss://line.example/', { type: 'websocket', ip: '6.6.6.6' });
    const { seen, answers } = (await kept()) ?? {};
    expect(seen).toMatchObject({
      host: 'charity.example',
      contacts: [
        { way: 'loaded', host: 'widget.example' },
        { way: 'socket', host: 'line.example' },
      ],
    });
    expect(answers?.map(({ host, address }) => [host, address])).toEqual([
      ['charity.example', '5.5.5.5'],
      ['widget.example', '5.5.5.5'],
      ['line.example', '6.6.6.6'],
    ]);
    visit('https://other.example/');
    expect((await kept())?.answers.map(({ host }) => host)).toEqual(['other.example']);
    expect(onNoted).toHaveBeenCalledTimes(2);
  });

  it('holds of all headers those alone that name an edge, and no address of what came from a cache or a proxy', async () => {
    visit('https://charity.example/', {
      responseHeaders: [
        { name: 'Set-Cookie', value: 'secret' },
        { name: 'CF-Ray', value: `${'x'.repeat(500)}` },
      ],
    });
    answer('https://cached.example/', { fromCache: true });
    answer('https://proxied.example/', { proxyInfo: { type: 'http' } });
    answer('https://direct.example/', { proxyInfo: { type: 'direct' } });
    const answers = (await kept())?.answers ?? [];
    expect(answers.map(({ address, isCached }) => [address, isCached])).toEqual([
      ['5.5.5.5', false],
      ['', true],
      ['', false],
      ['5.5.5.5', false],
    ]);
    expect(answers[0]?.headers).toEqual([{ name: 'cf-ray', value: 'x'.repeat(200) }]);
  });

  it.each([
    ['a page loaded ahead', { documentLifecycle: 'prerender' }],
    ['an answer without a page', { statusCode: 204 }],
    ['a file to be saved', { responseHeaders: [{ name: 'content-disposition', value: 'attachment; filename=x' }] }],
    ['what belongs to no tab', { tabId: -1 }],
  ])('does not begin anew with %s', async (_, different) => {
    visit('https://charity.example/');
    visit('https://elsewhere.example/', different);
    expect((await kept())?.seen.host).toBe('charity.example');
    expect(JSON.stringify(await kept())).not.toContain('elsewhere');
  });

  it('leaves out the last words of the page before', async () => {
    visit('https://charity.example/');
    answer('https://count.example/', { type: 'ping', initiator: 'https://before.example' });
    answer('https://own.example/', { type: 'ping', initiator: 'https://charity.example' });
    expect((await kept())?.seen.contacts.map(({ host }) => host)).toEqual(['own.example']);
  });

  it('goes on after the background was stopped in the middle of a page', async () => {
    visit('https://charity.example/');
    answer('https://before.example/');
    await kept();
    vi.resetModules();
    recorder = await import('../../../shell/servers/recorder');
    recorder.followServers(onNoted);
    answer('https://before.example/');
    answer('https://after.example/');
    const page = await kept();
    expect(page?.seen.host).toBe('charity.example');
    expect(page?.answers.map(({ host }) => host)).toEqual(['charity.example', 'before.example', 'after.example']);
  });

  it('of a private tab lies apart, where the last private window takes it away', async () => {
    visit('https://charity.example/', { tabId: 2 });
    await recorder.flush(2);
    expect(await noted()).toEqual(['private.servers.2']);
  });

  it('goes with its tab, and all of it with the right', async () => {
    visit('https://charity.example/');
    visit('https://other.example/', { tabId: 2 });
    await Promise.all([recorder.flush(1), recorder.flush(2)]);
    const { fakeBrowser } = await import('wxt/testing/fake-browser');
    await fakeBrowser.tabs.onRemoved.trigger(1, { windowId: 1, isWindowClosing: false });
    await vi.waitFor(async () => expect(await noted()).toEqual(['private.servers.2']));
    await recorder.forgetServers();
    expect(await noted()).toEqual([]);
    expect(hear).toBeUndefined();
  });

  it('of a page that calls very many ends, and says so', async () => {
    visit('https://charity.example/');
    for (let i = 0; i < 400; i++) answer(`https://h${i}.example/`);
    const page = await kept();
    expect(page?.answers).toHaveLength(300);
    expect(page?.seen.isCut).toBe(true);
  });
});
