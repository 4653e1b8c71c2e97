import { browser } from 'wxt/browser';

/** Numbers of tabs, in memory only: the background may be stopped while they stand behind others. */
const KEY = 'waiting';

const waiting = async (): Promise<number[]> => {
  const { [KEY]: tabs } = await browser.storage.session.get(KEY);
  return Array.isArray(tabs) ? tabs.filter((id) => typeof id === 'number') : [];
};

/** An alert in a tab that stands behind another waits until somebody looks at the tab. */
export async function wait(tabId: number): Promise<void> {
  const before = await waiting();
  if (!before.includes(tabId)) await browser.storage.session.set({ [KEY]: [...before, tabId] });
}

/** Did one wait in this tab? Then no longer. */
export async function waited(tabId: number): Promise<boolean> {
  const before = await waiting();
  if (!before.includes(tabId)) return false;
  await browser.storage.session.set({ [KEY]: before.filter((id) => id !== tabId) });
  return true;
}
