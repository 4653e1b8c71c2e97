import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshBrowser } from '../browser';

type Listener = (message: unknown, sender: { id?: string }) => Promise<unknown> | undefined;
const scope = globalThis as {
  lexLoci?: unknown;
  lexLociWhole?: unknown;
  lexLociHearing?: unknown;
  lexLociPacks?: unknown;
  lexLociRecords?: unknown;
  importScripts?: unknown;
  trustedTypes?: unknown;
};
const inquiry = { kind: 'inquiry', given: 'vk.com' };
/** For what is painted at once. */
const first = { ...inquiry, extras: { alternatives: false } };
let listener: Listener;

beforeEach(async () => {
  freshBrowser();
  vi.resetModules();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(
    (added) => void (listener = added as Listener),
  );
  (await import('../../../shell/core/answering')).answerMessages();
});
afterEach(() => {
  delete scope.lexLoci;
  delete scope.lexLociWhole;
  delete scope.lexLociHearing;
  delete scope.lexLociPacks;
  delete scope.lexLociRecords;
  vi.unstubAllGlobals();
});

const ask = async (message: unknown, id: string = fakeBrowser.runtime.id) => listener(message, { id }) ?? 'not heard';

describe('an inquiry', () => {
  it('is answered by the law', async () => {
    scope.lexLoci = { handlers: { inquiry: async (asked: unknown) => ({ kind: 'reply', asked }) } };
    expect(await ask(first)).toEqual({ kind: 'reply', asked: first });
  });

  it('for the whole, or for what is supposed, is answered by the whole law, which is loaded as soon as a first answer has left', async () => {
    const loaded: string[] = [];
    const offers: Record<string, [keyof typeof scope, string]> = {
      '/law.js': ['lexLoci', 'first'],
      '/whole.js': ['lexLociWhole', 'whole'],
    };
    vi.stubGlobal('fetch', async () => new Response(''));
    vi.stubGlobal('importScripts', (url: string) => {
      loaded.push(url);
      const [name, answer] = offers[url] ?? ['lexLoci', ''];
      scope[name] = { handlers: { inquiry: async () => answer } };
    });
    expect(await ask(first)).toBe('first');
    expect(loaded).toEqual(['/law.js']);
    await vi.waitFor(() => expect(loaded).toEqual(['/law.js', '/whole.js']));
    expect(await ask(inquiry)).toBe('whole');
    expect(await ask({ ...first, extras: { alternatives: false, suppose: [{ kind: 'mlat-reform' }] } })).toBe('whole');
    expect(loaded).toHaveLength(2);
  });

  it('has the records asked for beside the law where there is none yet, and not where there is', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      return new Response('');
    });
    vi.stubGlobal('importScripts', () => {
      scope.lexLoci = { handlers: { inquiry: () => Promise.resolve({}) } };
    });
    await ask(first);
    await ask(first);
    expect(asked).toEqual([fakeBrowser.runtime.getURL('/records.txt' as '/popup.html')]);
  });

  it('finds law and records on their way where a page woke the background first', async () => {
    const done: string[] = [];
    vi.stubGlobal('fetch', async () => {
      done.push('records');
      return new Response('');
    });
    vi.stubGlobal('importScripts', (url: string) => {
      if (url !== '/law.js') return;
      done.push('law');
      scope.lexLoci = {
        open: async () => void done.push('open'),
        handlers: { inquiry: () => Promise.resolve({ kind: 'reply' }) },
      };
    });
    expect(await ask({ kind: 'wake' }, 'another')).toBe('not heard');
    expect(done).toEqual([]);
    expect(await ask({ kind: 'wake' })).toBe('not heard');
    await vi.waitFor(() => expect(done).toEqual(['records', 'law', 'open']));
    expect(await ask(first)).toEqual({ kind: 'reply' });
    await ask({ kind: 'wake' });
    expect(done).toEqual(['records', 'law', 'open']);
  });

  it('is answered in plain data: Firefox leaves out what is worked out only when read', async () => {
    scope.lexLoci = {};
    scope.lexLociWhole = {
      handlers: {
        inquiry: () =>
          Promise.resolve({
            get sources() {
              return ['Act 1'];
            },
          }),
      },
    };
    const answer = (await ask(inquiry)) as object;
    expect(Object.getOwnPropertyDescriptor(answer, 'sources')).toMatchObject({ value: ['Act 1'] });
  });

  it.each([null, 'inquiry', {}, { kind: 'reply' }, { kind: 'toString' }, { kind: ['inquiry'] }])(
    'is not what reads %j',
    async (message) => {
      expect(await ask(message)).toBe('not heard');
    },
  );

  it('by another extension is not heard', async () => {
    expect(await ask(inquiry, 'another')).toBe('not heard');
  });

  it('is refused by the name of what failed, and answered once that is mended', async () => {
    vi.stubGlobal('importScripts', () => {
      throw new Error('law.js is missing');
    });
    expect(await ask(first)).toEqual({ kind: 'refusal', why: 'law' });
    vi.stubGlobal('importScripts', () => undefined);
    expect(await ask(first)).toEqual({ kind: 'refusal', why: 'law' });
    const failing = { handlers: { inquiry: async () => Promise.reject(new Error('oh')) } };
    vi.stubGlobal('importScripts', () => (scope.lexLoci = failing));
    expect(await ask(first)).toEqual({ kind: 'refusal', why: 'answer' });
    expect(await ask(inquiry)).toEqual({ kind: 'refusal', why: 'law' });
    vi.stubGlobal('importScripts', () => (scope.lexLociWhole = failing));
    expect(await ask(inquiry)).toEqual({ kind: 'refusal', why: 'answer' });
  });
});

/** In the order in which each stands on those before it, and last what stands alone. */
const ALL = ['/law.js', '/whole.js', '/law-packs.js', '/packs.js', '/servers.js'];
const OFFERS: Record<string, string> = {
  '/law.js': 'lexLoci',
  '/whole.js': 'lexLociWhole',
  '/law-packs.js': 'lexLociHearing',
  '/packs.js': 'lexLociPacks',
};

describe('the law of a worker', () => {
  it('is a script that no policy but ours may name, and is announced while the worker is installed', async () => {
    const policies: Record<string, { createScriptURL(url: string): string }> = {};
    vi.stubGlobal('trustedTypes', {
      createPolicy: (name: string, rules: { createScriptURL(url: string): string }) => (policies[name] = rules),
    });
    const loaded: string[] = [];
    vi.stubGlobal('importScripts', (url: string) => {
      loaded.push(url);
      if (url === '/law.js') scope.lexLoci = { handlers: {} };
      if (url === '/whole.js') scope.lexLociWhole = { handlers: {} };
    });
    const events: Record<string, () => void> = {};
    vi.stubGlobal('addEventListener', (name: string, hear: () => void) => (events[name] = hear));
    const { announceScripts, loadLaw, loadPacks } = await import('../../../shell/core/core-script');
    announceScripts();
    expect(loaded).toEqual([]);
    events.install?.();
    expect(loaded).toEqual(ALL);
    await loadLaw();
    await loadLaw();
    expect(loaded).toEqual(ALL);
    await expect(loadPacks()).rejects.toThrow('law-packs.js did not load');
    scope.lexLociHearing = { handlers: {} };
    await expect(loadPacks()).rejects.toThrow(/^packs.js did not load/);
    expect(Object.keys(policies)).toEqual(['law']);
    expect(() => policies.law?.createScriptURL('https://evil.example/law.js')).toThrow('no script of this background');
  });

  it('is the one that hears packs as soon as any are kept, and no other before', async () => {
    const loaded: string[] = [];
    vi.stubGlobal('importScripts', (url: string) => {
      loaded.push(url);
      Object.assign(scope, { [OFFERS[url] ?? '']: { law: 'that hears', whole: 'that hears all' } });
    });
    const { loadLaw, loadWhole } = await import('../../../shell/core/core-script');
    await loadLaw();
    expect(loaded).toEqual(['/law.js']);
    await fakeBrowser.storage.local.set({ 'pack.00': { held: '', spoken: '', program: '0.6.1' } });
    expect(await loadLaw()).toBe('that hears');
    expect(loaded).toEqual(['/law.js', '/whole.js', '/law-packs.js']);
    await fakeBrowser.storage.local.remove('pack.00');
    expect(await loadLaw()).toBe('that hears');
    expect(await loadWhole()).toBe('that hears all');
  });

  it('is there before anything that stands on it', async () => {
    const loaded: string[] = [];
    vi.stubGlobal('importScripts', (url: string) => {
      loaded.push(url);
      Object.assign(scope, { [OFFERS[url] ?? '']: {} });
    });
    const { loadPacks } = await import('../../../shell/core/core-script');
    await loadPacks();
    expect(loaded).toEqual(ALL.slice(0, -1));
  });
});

describe('what notes who answered', () => {
  it('is loaded at once where requests may be seen, and is not looked for elsewhere', async () => {
    const loaded: string[] = [];
    vi.stubGlobal('importScripts', (url: string) => {
      loaded.push(url);
      Object.assign(globalThis, { lexLociServers: { follow: () => undefined } });
    });
    const { fakeBrowser } = await import('wxt/testing/fake-browser');
    const { serversScript } = await import('../../../shell/core/core-script');
    const rights = fakeBrowser as { webRequest?: unknown };
    const before = Object.getOwnPropertyDescriptor(fakeBrowser, 'webRequest');
    Object.defineProperty(fakeBrowser, 'webRequest', { value: undefined, configurable: true, writable: true });
    expect(serversScript()).toBeUndefined();
    rights.webRequest = {};
    expect(serversScript()).toBeDefined();
    serversScript();
    expect(loaded).toEqual(['/servers.js']);
    delete (globalThis as { lexLociServers?: unknown }).lexLociServers;
    if (before) Object.defineProperty(fakeBrowser, 'webRequest', before);
  });
});
