import { browser } from 'wxt/browser';
import { dropAsked, layAsked } from '../kept/asked';

/** A text longer than this is no address. */
const LONGEST = 2_000;

/** The window a question was asked in; nothing where the browser does not say. */
export interface AskedIn {
  windowId?: number | undefined;
  incognito?: boolean | undefined;
}

/**
 * Answers in the popup what was asked outside it. Firefox opens one only while the press lasts: so the question is laid
 * down and nothing is waited for. Where no popup opens, a small window of the same kind answers.
 */
export function answerApart(asked: string, { windowId, incognito }: AskedIn): void {
  const given = asked.trim().slice(0, LONGEST);
  if (given === '') return;
  void layAsked({ given, windowId });
  Promise.resolve(browser.action.openPopup()).catch(() => openWindow(given, incognito === true));
}

async function openWindow(given: string, incognito: boolean): Promise<void> {
  await layAsked({ given, windowId: undefined });
  const url = browser.runtime.getURL('/popup.html');
  await browser.windows.create({ url, type: 'popup', width: 420, height: 680, incognito }).catch(dropAsked);
}
