import { dayOfQuestion } from '../../domain/question';
import { pageAnswer } from '../../evidence/page';
import { ask } from './ask';
import { loadDataset } from './dataset';
import type { PageInquiry, PageReply, Refusal } from './messages';
import { today } from './today';

/** The answer about what was read in a page: of each service what the core says for the person's choices. Keeps nothing. */
export async function replyToPage({ seen, profile }: PageInquiry): Promise<PageReply | Refusal> {
  const dataset = await loadDataset().catch(() => undefined);
  if (dataset === undefined) return { kind: 'refusal', why: 'dataset' };
  const { home } = profile;
  if (!home) return { kind: 'refusal', why: 'answer' };
  const { on } = dayOfQuestion(today(), dataset.version);
  const answer = (service: string) => ask(service, home, profile, dataset, { alternatives: false });
  return { kind: 'page-reply', answer: pageAnswer(seen, answer, dataset, on) };
}
