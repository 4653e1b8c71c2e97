import { browser } from 'wxt/browser';
import type { AnswerTo, Message } from './messages';

/** Asks the background. It may be on its way out when asked: one more try wakes it anew. */
export async function send<M extends Message>(message: M): Promise<AnswerTo<M>> {
  const once = async () => (await browser.runtime.sendMessage(message)) as AnswerTo<M> | undefined;
  const answer = (await once().catch(() => undefined)) ?? (await once());
  if (answer === undefined) throw new Error('The background gave no answer.');
  return answer;
}
