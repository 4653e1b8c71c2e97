import { browser } from 'wxt/browser';
import { type Handlers, isFirst, isMessage, isWaking, type Message, type Refusal } from './messages';
import { beginReading } from './first-read';
import { hasLaw, loadLaw, loadWhole, serversScript } from './core-script';

const refuse = (why: Refusal['why']): Refusal => ({ kind: 'refusal', why });

/** Each kind of message has its own handler: the two go together by `Handlers`. */
const handle = (handlers: Partial<Handlers>, message: Message): Promise<unknown> =>
  (handlers[message.kind] as (asked: Message) => Promise<unknown>)(message);

/** Answers the extension's own pages. No web page and no other extension can reach this (externally_connectable). */
export function answerMessages(): void {
  const hear = (message: unknown, sender: { id?: string }) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (isWaking(message)) void makeReady().catch(() => undefined);
    return isMessage(message) ? answerTo(message) : undefined;
  };
  // WXT's types are Chromium's own, where a listener gives nothing back; the polyfill takes its promise for the answer.
  browser.runtime.onMessage.addListener(hear as (message: unknown, sender: { id?: string }) => undefined);
}

/** Whatever an answer begins with: the law, and the index of the records, each asked for at once. */
async function makeReady(): Promise<void> {
  if (hasLaw()) return;
  beginReading();
  await (await loadLaw()).open();
}

async function answerTo(message: Message): Promise<unknown> {
  if (!hasLaw()) beginReading();
  if (message.kind !== 'inquiry') await serversScript()?.flush(message.tab);
  const law = await (isFirst(message) ? loadLaw() : loadWhole()).catch(() => undefined);
  if (law === undefined) return refuse('law');
  try {
    const answer = await handle(law.handlers, message);
    // Who was answered first asks for the whole next: what that needs is loaded as soon as this has left.
    if (isFirst(message)) setTimeout(() => void loadWhole().catch(() => undefined));
    // Plain data before it leaves: what is worked out only when read (the sources of a road), Firefox leaves out. A first
    // reply is a plain copy already (`lean.ts`).
    return isFirst(message) ? answer : structuredClone(answer);
  } catch {
    return refuse('answer');
  }
}
