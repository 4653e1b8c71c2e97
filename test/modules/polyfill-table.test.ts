import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { asModule, withoutUnused } from '../../modules/polyfill-table';

/** As much of it as is tried here. */
interface Api {
  tabs: { query(asked: object): Promise<number[]> };
  runtime: { onMessage: { addListener(listener: () => Promise<string>): void } };
}

const polyfill = readFileSync(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');
const SOURCES = 'browser.tabs.query({}); browser.storage.local.get(x); browser.windows?.onRemoved';
const tableIn = (text: string) => JSON.parse(/const apiMetadata = (\{[^]*?\});\n/.exec(text)?.[1] ?? '');

describe('the table of the polyfill', () => {
  it('keeps what the sources call, with its counts, and nothing they do not name', () => {
    const { tabs, storage, windows, ...others } = tableIn(withoutUnused(polyfill, SOURCES));
    expect(tabs).toEqual({ query: { minArgs: 1, maxArgs: 1 }, get: { minArgs: 1, maxArgs: 1 } });
    expect(storage.local).toEqual({ get: { minArgs: 0, maxArgs: 1 } });
    // Said of a tab, and kept of windows as well: an entry too many.
    expect(windows).toEqual({ get: { minArgs: 1, maxArgs: 2 } });
    expect(others).toEqual({});
  });

  it('changes nothing else of the polyfill', () => {
    const [before = '', after = ''] = polyfill.split('const apiMetadata = ');
    const kept = withoutUnused(polyfill, SOURCES);
    expect(kept.startsWith(before)).toBe(true);
    expect(kept.endsWith(after.slice(after.indexOf('\n      };') + '\n      };'.length))).toBe(true);
  });

  it('is looked for in the version this was made for, and missed aloud in another', () => {
    expect(() => withoutUnused('const other = {};', SOURCES)).toThrow('no table');
    expect(() => asModule('export default chrome;')).toThrow('wrapped otherwise');
  });
});

describe('the polyfill as a module', () => {
  it('hands out what the universal one does, a listener that may answer later included', async () => {
    const heard: unknown[] = [];
    const chrome = {
      runtime: { id: 'own', onMessage: { addListener: (listener: unknown) => heard.push(listener) } },
      tabs: { query: (_: object, done: (tabs: number[]) => void) => done([1, 2]) },
    };
    const text = asModule(withoutUnused(polyfill, SOURCES)).replace('export default', '');
    const browser = runInNewContext(text, { chrome }) as Api;
    expect(await browser.tabs.query({})).toEqual([1, 2]);
    browser.runtime.onMessage.addListener(() => Promise.resolve('late'));
    const [listener] = heard as ((message: unknown, sender: object, answer: (reply: unknown) => void) => boolean)[];
    const answered = await new Promise((resolve) => listener?.('asked', {}, resolve));
    expect(answered).toBe('late');
  });
});
