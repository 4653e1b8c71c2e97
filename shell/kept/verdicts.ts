/**
 * The last few answers as they were first painted, in the memory of this session (DESIGN §10): whoever looks again need not
 * wait for the law to be loaded. Nothing of them is written down, none is of a private window, and none holds the address
 * that was asked about: what is asked is kept as a digest, and of whom somebody writes to nothing at all.
 */
import { browser } from 'wxt/browser';
import type { Inquiry, Reply } from '../core/messages';
import { today } from '../core/today';

export const VERDICTS = 'verdicts';
export type Kept = [asked: string, reply: Reply][];

export async function digestOf({ given, extras, profile }: Inquiry): Promise<string> {
  const { version } = browser.runtime.getManifest();
  const text = JSON.stringify([version, today(), given, extras, profile]);
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const mayKeep = ({ isPrivate, extras }: Inquiry): boolean => !isPrivate && extras.correspondent === undefined;

export const readKept = async (): Promise<Kept> =>
  ((await browser.storage.session.get(VERDICTS)) as { [VERDICTS]?: Kept })[VERDICTS] ?? [];

/** The answer to the same question, if it was asked lately; undefined where it was not, or nothing may be kept. */
export async function recallVerdict(question: Inquiry): Promise<Reply | undefined> {
  if (!mayKeep(question)) return undefined;
  const [asked, kept] = await Promise.all([digestOf(question), readKept()]);
  const reply = kept.find(([digest]) => digest === asked)?.[1];
  return reply && withGiven(reply, question.given);
}

/** What an answer rests on has changed: another dataset is heard. */
export const dropVerdicts = (): Promise<void> => browser.storage.session.remove(VERDICTS);

export function withGiven(reply: Reply, given: string): Reply {
  const { assessment } = reply;
  return assessment === undefined
    ? reply
    : { ...reply, assessment: { ...assessment, question: { ...assessment.question, given } } };
}
