import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drop, dropAll, keep, keptOf, onKept, type KeptPage } from '../../../shell/servers/kept';
import { freshBrowser, memory } from '../browser';

beforeEach(() => void freshBrowser());

const page = (host: string): KeptPage => ({
  page: host,
  seen: { host, contacts: [], mail: [], closed: 0 },
  answers: [],
});

it('what answered for a page is found by its tab, and goes with it or with the right; a private one lies apart', async () => {
  await keep(1, page('a.example'), false);
  await keep(2, page('b.example'), true);
  expect(Object.keys(await memory()).sort()).toEqual(['private.servers.2', 'servers.1']);
  expect((await keptOf(1))?.seen.host).toBe('a.example');
  expect((await keptOf(2))?.seen.host).toBe('b.example');
  await drop(1);
  expect(await keptOf(1)).toBeUndefined();
  await fakeBrowser.storage.session.set({ legend: true });
  await dropAll();
  expect(await memory()).toEqual({ legend: true });
});

it('whoever looks at it is told of more, of nothing else, and no longer than wished', async () => {
  const heard = vi.fn<() => void>();
  const stop = onKept(heard);
  await fakeBrowser.storage.session.set({ legend: true });
  await fakeBrowser.storage.local.set({ 'servers.1': 1 });
  expect(heard).not.toHaveBeenCalled();
  await keep(1, page('a.example'), true);
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  await keep(1, page('b.example'), false);
  expect(heard).toHaveBeenCalledTimes(1);
});
