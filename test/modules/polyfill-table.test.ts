import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { asModule, withoutPromised } from '../../modules/polyfill-table';

/** As much of it as is tried here. */
interface Api {
  tabs: { query(asked: object): Promise<number[]> };
  contextMenus: { removeAll(): Promise<string> };
  runtime: { onMessage: { addListener(listener: () => Promise<string>): void } };
}

const polyfill = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');
const tableIn = (text: string) => JSON.parse(/const apiMetadata = (\{[^]*?\});\n/.exec(text)?.[1] ?? '');

describe('the table of the polyfill', () => {
  it('keeps what the oldest Chromium this runs in has no promises for, with its counts, and nothing else', () => {
    const { contextMenus, ...others } = tableIn(withoutPromised(polyfill));
    expect(contextMenus.removeAll).toEqual({ minArgs: 0, maxArgs: 0 });
    expect(others).toEqual({});
  });

  it('changes nothing else of the polyfill', () => {
    const [before = '', after = ''] = polyfill.split('const apiMetadata = ');
    const kept = withoutPromised(polyfill);
    expect(kept.startsWith(before)).toBe(true);
    expect(kept.endsWith(after.slice(after.indexOf('\n      };') + '\n      };'.length))).toBe(true);
  });

  it('is looked for in the version this was made for, and missed aloud in another', () => {
    expect(() => withoutPromised('const other = {};')).toThrow('no table');
    expect(() => asModule('export default chrome;')).toThrow('wrapped otherwise');
    expect(() => asModule(polyfill.replace('const settingMetadata', 'const other'))).toThrow(
      'no const settingMetadata',
    );
  });
});

describe('the polyfill as a module', () => {
  it('hands out what the universal one does, a listener that may answer later included', async () => {
    const heard: unknown[] = [];
    const chrome = {
      runtime: { id: 'own', onMessage: { addListener: (listener: unknown) => heard.push(listener) } },
      tabs: { query: () => Promise.resolve([1, 2]) },
      contextMenus: { removeAll: (done: (answer: string) => void) => done('removed') },
    };
    const text = asModule(withoutPromised(polyfill)).replace('export default', '');
    expect(text).not.toContain('onRequestFinished');
    const browser = runInNewContext(text, { chrome }) as Api;
    expect(await browser.tabs.query({})).toEqual([1, 2]);
    expect(await browser.contextMenus.removeAll()).toBe('removed');
    browser.runtime.onMessage.addListener(() => Promise.resolve('late'));
    const [listener] = heard as ((message: unknown, sender: object, answer: (reply: unknown) => void) => boolean)[];
    const answered = await new Promise((resolve) => listener?.('asked', {}, resolve));
    expect(answered).toBe('late');
  });
});
