/**
 * The last few answers as they were first painted, in the memory of this session (DESIGN §10): whoever looks again need not
 * wait for the law to be loaded. Nothing of them is written down, none is of a private window, and none holds the address
 * that was asked about: what is asked is kept as a digest, and of whom somebody writes to nothing at all.
 */
import { browser } from 'wxt/browser';
import type { Inquiry, Reply } from '../core/messages';
import { today } from '../core/today';

/** Which are kept, by their digests, the last one first; each answer lies by itself, so that one is read and written alone. */
export const VERDICTS = 'verdicts';
export const verdictOf = (digest: string): string => `verdict.${digest}`;

export async function digestOf({ given, extras, profile }: Inquiry): Promise<string> {
  const { version } = browser.runtime.getManifest();
  const text = JSON.stringify([version, today(), given, extras, profile]);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const mayKeep = ({ isPrivate, extras }: Inquiry): boolean => !isPrivate && extras.correspondent === undefined;

/** The answer to the same question, if it was asked lately; undefined where it was not, or nothing may be kept. */
export async function recallVerdict(question: Inquiry): Promise<Reply | undefined> {
  if (!mayKeep(question)) return undefined;
  const key = verdictOf(await digestOf(question));
  const reply = ((await browser.storage.session.get(key)) as Record<string, Reply | undefined>)[key];
  return reply && withGiven(reply, question.given);
}

/** What an answer rests on has changed: another dataset is heard. Those no list names any more go as well. */
export async function dropVerdicts(): Promise<void> {
  const all = Object.keys(await browser.storage.session.get());
  await browser.storage.session.remove([VERDICTS, ...all.filter((key) => key.startsWith(verdictOf('')))]);
}

export function withGiven(reply: Reply, given: string): Reply {
  const { assessment } = reply;
  return assessment === undefined
    ? reply
    : { ...reply, assessment: { ...assessment, question: { ...assessment.question, given } } };
}
