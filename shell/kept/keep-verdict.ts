import { browser } from 'wxt/browser';
import type { Inquiry, Reply } from '../core/messages';
import { digestOf, mayKeep, VERDICTS, verdictOf, withGiven } from './verdicts';

const MOST = 6;

/** Keeps an answer for whoever asks the same again. Done by the background: it writes while the page is painted. */
export async function keepVerdict(question: Inquiry, reply: Reply): Promise<void> {
  // Of a page that is no service of the dataset nothing is kept, not even its name; there is nothing to wait for either.
  if (!mayKeep(question) || reply.assessment?.service == null) return;
  const asked = await digestOf(question);
  const { [VERDICTS]: before = [] } = (await browser.storage.session.get(VERDICTS)) as { [VERDICTS]?: string[] };
  const all = [asked, ...before.filter((digest) => digest !== asked)];
  await browser.storage.session.set({ [VERDICTS]: all.slice(0, MOST), [verdictOf(asked)]: withGiven(reply, '') });
  if (all.length > MOST) await browser.storage.session.remove(all.slice(MOST).map(verdictOf));
}
