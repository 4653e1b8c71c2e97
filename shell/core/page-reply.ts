import { dayOfQuestion } from '../../domain/question';
import { pageAnswer } from '../../evidence/page';
import type { FindAnswerer } from './answerer';
import { loadDataset } from './dataset';
import type { PageInquiry, PageReply, Refusal } from './messages';
import type { Seen } from '../../evidence/seen';
import { keptOf } from '../servers/kept';
import { questionOf } from './question';
import { today } from './today';

/** The answer about what was read in a page: of each service what the core says for the person's choices. Keeps nothing. */
export const replyToPageBy =
  (find: FindAnswerer) =>
  async ({ seen, profile, tab }: PageInquiry): Promise<PageReply | Refusal> => {
    const dataset = await loadDataset().catch(() => undefined);
    if (dataset === undefined) return { kind: 'refusal', why: 'dataset' };
    const { home } = profile;
    if (!home) return { kind: 'refusal', why: 'answer' };
    const { answer: by } = await find();
    const { on } = dayOfQuestion(today(), dataset.version);
    const answer = (service: string) =>
      by(questionOf(service, home, profile, dataset, { alternatives: false }), dataset);
    return { kind: 'page-reply', answer: pageAnswer(await withServers(seen, tab), answer, dataset, on) };
  };

/** What was read in a page, and whatever it spoke to since it began, where that may be seen: lines that stay open above all. */
async function withServers(seen: Seen, tab: number): Promise<Seen> {
  const kept = await keptOf(tab);
  if (kept === undefined || kept.seen.host !== seen.host) return seen;
  return { ...seen, contacts: [...seen.contacts, ...kept.seen.contacts] };
}
