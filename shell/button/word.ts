import { browser } from 'wxt/browser';
import { answerApart, type AskedIn } from './asking';
import { message } from './message';

/** Says beside the word in the address bar what it is for. Nothing is suggested there: no law is read while somebody types. */
export async function showWord(): Promise<void> {
  // Firefox for Android has no such words.
  const bar: typeof browser.omnibox | undefined = browser.omnibox;
  await bar?.setDefaultSuggestion({ description: message('ask') });
}

/** The window somebody types in, looked up as they type: once they are done nothing may be waited for. */
let typedIn: AskedIn | undefined;

const windowInFront = (): Promise<AskedIn> =>
  browser.windows.getLastFocused().then(({ id, incognito }) => ({ windowId: id, incognito }));

export function noteTyping(): void {
  windowInFront().then(
    (found) => (typedIn = found),
    () => (typedIn = undefined),
  );
}

/** Answers what was typed after the word, as a press in the menu of a right click is answered. */
export function answerWord(given: string): void {
  // What was typed in a private window may be answered in that one only: not knowing it, one waits.
  if (typedIn === undefined) void windowInFront().then((found) => answerApart(given, found));
  else answerApart(given, typedIn);
  typedIn = undefined;
}
