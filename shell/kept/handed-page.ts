import { browser } from 'wxt/browser';
import type { PageAnswer } from '../../evidence/page';

const KEY = 'handedPage';

/** Lays an answer about a page down in memory, for the tab of the atlas that is opened next. */
export const layPage = (page: PageAnswer): Promise<void> => browser.storage.session.set({ [KEY]: page });

/** Takes it: nothing of it lies anywhere then but in the page that shows it. */
export async function takePage(): Promise<PageAnswer | undefined> {
  const { [KEY]: page } = await browser.storage.session.get(KEY);
  if (page === undefined) return undefined;
  await browser.storage.session.remove(KEY);
  return page as PageAnswer;
}
