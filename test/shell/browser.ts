import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** One lock, as the browser's: who asks waits for who asked before. Node has none until its version 24. */
function locks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: <T>(_name: string, work: () => Promise<T>): Promise<T> => {
      const mine = last.then(work);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

/** An empty browser kept in memory, in a language; to be called before each test. */
export function freshBrowser(languages: readonly string[] = ['en']): typeof fakeBrowser {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { languages, language: languages[0], locks: locks() });
  // What the fake has not got: it says so by throwing.
  vi.spyOn(fakeBrowser.permissions, 'remove').mockReturnValue(Promise.resolve(true) as never);
  return fakeBrowser;
}

export const disk = () => fakeBrowser.storage.local.get(null);
export const memory = () => fakeBrowser.storage.session.get(null);
