import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Law } from '../../../shell/core/core-script';

/** The toolbar and the leave to see tabs, which the browser kept in memory lacks. */
export interface Toolbar {
  /** What the button shows over each tab. */
  shown: Map<number, { text?: string; title?: string }>;
  /** The icon over each tab. */
  icons: Map<number, string | undefined>;
  isWatching: boolean;
  /** How often the popup opened by itself. */
  opened: number;
  /** Whether the browser lets a popup open without a press. */
  mayOpen: boolean;
  /** The tab in front, and whether it plays. */
  front: number;
  isAudible: boolean;
}

const { query } = fakeBrowser.tabs;

/** Puts a fresh browser in place, whose toolbar can be looked at. */
export function freshToolbar(): Toolbar {
  fakeBrowser.reset();
  const toolbar: Toolbar = {
    shown: new Map(),
    icons: new Map(),
    isWatching: true,
    opened: 0,
    mayOpen: true,
    front: -1,
    isAudible: false,
  };
  const show = (tabId: number, part: object) => {
    toolbar.shown.set(tabId, { ...toolbar.shown.get(tabId), ...part });
    return Promise.resolve();
  };
  Object.assign(fakeBrowser.action, {
    setBadgeText: ({ tabId, text }: { tabId: number; text: string }) => show(tabId, { text }),
    setTitle: ({ tabId, title }: { tabId: number; title: string }) => show(tabId, { title }),
    setIcon: async ({ tabId, path }: { tabId: number; path: Record<number, string> }) =>
      void toolbar.icons.set(tabId, path[16]),
    setBadgeBackgroundColor: () => Promise.resolve(),
    setBadgeTextColor: () => Promise.resolve(),
    openPopup: async () => {
      if (!toolbar.mayOpen) throw new Error('a press is wanted');
      toolbar.opened += 1;
    },
  });
  Object.assign(fakeBrowser.tabs, {
    query: async (asked: { active?: boolean }) =>
      asked.active ? [{ id: toolbar.front, audible: toolbar.isAudible }] : query(asked),
  });
  Object.assign(fakeBrowser.permissions, { contains: async () => toolbar.isWatching });
  return toolbar;
}

let answer: Law['lookOf'];
// The background loads the law once, as a script of its own that leaves its offer here.
Object.assign(globalThis, { lexLoci: { lookOf: (...of: Parameters<Law['lookOf']>) => answer(...of) } });

/** Puts words in the mouth of the law. */
export const answerWith = (lookOf: typeof answer): void => void (answer = lookOf);

/** A tab at an address. */
export async function tabAt(url: string): Promise<number> {
  const { id = -1 } = await fakeBrowser.tabs.create({ url });
  return id;
}

export const goTo = (tabId: number, url: string) => fakeBrowser.tabs.update(tabId, { url });
