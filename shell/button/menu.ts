import { browser } from 'wxt/browser';
import { isNeutral } from '../kept/neutral';
import { answerApart, type AskedIn } from './asking';
import { message } from './message';

const ENTRY = 'ask';

/** The entry in the menu of a right click on a link or on selected text. Who wants a plain icon wants no name there either. */
export async function showMenu(): Promise<void> {
  // Firefox for Android has no such menus.
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (menus === undefined) return;
  await menus.removeAll();
  if (await isNeutral()) return;
  menus.create({ id: ENTRY, title: message('ask'), contexts: ['link', 'selection'] });
}

interface Clicked {
  linkUrl?: string | undefined;
  selectionText?: string | undefined;
}

/** Answers a press on it. */
export const answerMenu = ({ linkUrl, selectionText }: Clicked, tab?: AskedIn): void =>
  answerApart(linkUrl ?? selectionText ?? '', tab ?? {});
