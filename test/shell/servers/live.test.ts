import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isLive, noteLive } from '../../../shell/servers/live';
import { freshBrowser, memory } from '../browser';

beforeEach(() => void freshBrowser());

it('requests are shown once the browser was started with the right to see them, or one was heard; a right alone is not enough', async () => {
  Object.assign(fakeBrowser, { webRequest: undefined });
  await noteLive();
  expect(await isLive()).toBe(false);
  Object.assign(fakeBrowser, { webRequest: {} });
  expect(await isLive()).toBe(false);
  await noteLive();
  expect(await isLive()).toBe(true);
  expect(await memory()).toEqual({ seeing: true });
});
