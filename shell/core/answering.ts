import { browser } from 'wxt/browser';
import { isInquiry } from './inquiry';
import { loadLaw } from './core-script';

/** Answers the extension's own pages. No web page and no other extension can reach this (externally_connectable). */
export function answerInquiries(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isInquiry(message) || sender.id !== browser.runtime.id) return undefined;
    // `true` keeps the way open until the answer is there; a promise would do in Firefox alone.
    loadLaw()
      .then(({ reply }) => reply(message))
      .then(respond, () => respond(undefined));
    return true;
  });
}
