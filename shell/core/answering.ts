import { browser } from 'wxt/browser';
import { type Handlers, isMessage, type Message, type Refusal } from './messages';
import { loadLaw } from './core-script';

const refuse = (why: Refusal['why']): Refusal => ({ kind: 'refusal', why });

/** Each kind of message has its own handler: the two go together by `Handlers`. */
const handle = (handlers: Handlers, message: Message): Promise<unknown> =>
  (handlers[message.kind] as (asked: Message) => Promise<unknown>)(message);

/** Answers the extension's own pages. No web page and no other extension can reach this (externally_connectable). */
export function answerMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isMessage(message) || sender.id !== browser.runtime.id) return undefined;
    // `true` keeps the way open until the answer is there; a promise would do in Firefox alone.
    loadLaw()
      .then(
        ({ handlers }) => handle(handlers, message),
        () => refuse('law'),
      )
      // Plain data before it leaves: what is worked out only when read (the sources of a road), Firefox leaves out.
      .then((answer) => structuredClone(answer))
      .then(respond, () => respond(refuse('answer')));
    return true;
  });
}
