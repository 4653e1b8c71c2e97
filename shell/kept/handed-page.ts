import { browser } from 'wxt/browser';
import type { PageAnswer } from '../../evidence/page';
import type { ServersAnswer } from '../../evidence/servers';

/** An answer about a page, on its way from the popup to the atlas. */
export interface HandedPage {
  page: PageAnswer;
  servers?: { answer: ServersAnswer; sources: readonly [string, string] };
}

const KEY = 'handedPage';

/** Lays it down in memory for the tab that is opened next. */
export const layPage = (page: HandedPage): Promise<void> => browser.storage.session.set({ [KEY]: page });

/** Takes it: nothing of it lies anywhere but in the page that shows it. */
export async function takePage(): Promise<HandedPage | undefined> {
  const { [KEY]: page } = await browser.storage.session.get(KEY);
  if (page === undefined) return undefined;
  await browser.storage.session.remove(KEY);
  return page as HandedPage;
}
