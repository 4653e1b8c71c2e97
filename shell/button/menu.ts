import { browser } from 'wxt/browser';
import { dropAsked, layAsked } from '../kept/asked';
import { readProfile } from '../kept/profile';
import { message } from './message';

const ENTRY = 'ask';
/** A selected text longer than this is no address. */
const LONGEST = 2_000;

/** The entry in the menu of a right click on a link or on selected text. Who wants a plain icon wants no name there either. */
export async function showMenu(): Promise<void> {
  // Firefox for Android has no such menus.
  const menus: typeof browser.contextMenus | undefined = browser.contextMenus;
  if (menus === undefined) return;
  await menus.removeAll();
  if ((await readProfile()).neutralIcon) return;
  menus.create({ id: ENTRY, title: message('ask'), contexts: ['link', 'selection'] });
}

interface Clicked {
  linkUrl?: string | undefined;
  selectionText?: string | undefined;
}

/**
 * Answers a press on it in the popup. Firefox opens one only while the press lasts: so the question is laid down and
 * nothing is waited for. Where no popup opens, a small window of the same kind answers.
 */
export function answerMenu(
  { linkUrl, selectionText }: Clicked,
  tab?: { windowId?: number; incognito?: boolean },
): void {
  const given = (linkUrl ?? selectionText ?? '').trim().slice(0, LONGEST);
  if (given === '') return;
  void layAsked({ given, windowId: tab?.windowId });
  Promise.resolve(browser.action.openPopup()).catch(() => openWindow(given, tab?.incognito === true));
}

async function openWindow(given: string, incognito: boolean): Promise<void> {
  await layAsked({ given, windowId: undefined });
  const url = browser.runtime.getURL('/popup.html');
  await browser.windows.create({ url, type: 'popup', width: 420, height: 680, incognito }).catch(dropAsked);
}
