import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser } from 'wxt/browser';
import { BROWSER, launch, type Driver } from './driver';
import { choose } from './hands';

declare const chrome: typeof browser;

/** Another extension, by somebody who is curious. */
function writeBeside(): string {
  const folder = mkdtempSync(join(tmpdir(), 'beside-'));
  const manifest = {
    manifest_version: 3,
    name: 'beside',
    version: '1',
    ...(BROWSER === 'firefox' && { browser_specific_settings: { gecko: { id: 'beside@lex-loci.example' } } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><html data-ready><title>beside</title>');
  return folder;
}

/** A hundred messages of the shapes this extension understands, and some it does not; gives what came back. */
async function ask(id: string | undefined): Promise<unknown[]> {
  const shapes = [
    { kind: 'inquiry', given: 'vk.com', extras: {} },
    { kind: 'inquiry', given: 'mail.google.com', extras: { alternatives: false } },
    'inquiry',
    { kind: 'reply' },
    null,
  ];
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, i) => {
      const message = shapes[i % shapes.length];
      const sent = id === undefined ? chrome.runtime.sendMessage(message) : chrome.runtime.sendMessage(id, message);
      const late = new Promise((resolve) => setTimeout(resolve, 3000));
      return Promise.race([sent, late]).catch(() => undefined);
    }),
  );
  return answers.filter((answer) => answer !== undefined && answer !== null);
}

/** Whether a line to the extension stays open for a moment, as it would if somebody took it. */
const connect = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    const port = chrome.runtime.connect(id);
    port.onDisconnect.addListener(() => resolve(false));
    setTimeout(() => resolve(true), 1500);
  });

let driver: Driver;
beforeAll(async () => {
  driver = await launch({ beside: writeBeside() });
  await choose(driver, { home: 'RU', language: 'en' });
});
afterAll(() => driver.close());

describe(`another extension in ${BROWSER}`, () => {
  it('gets no answer to a hundred messages, while a page of our own does', async () => {
    const own = await driver.openPage('options.html');
    expect((await own.evaluate(ask, undefined)).length).toBeGreaterThanOrEqual(40);
    const beside = await driver.openBeside('page.html');
    expect(await beside.evaluate(ask, driver.id)).toEqual([]);
  });

  it('gets no line to ours', async () => {
    const beside = await driver.openBeside('page.html');
    expect(await beside.evaluate(connect, driver.id)).toBe(false);
  });
});
