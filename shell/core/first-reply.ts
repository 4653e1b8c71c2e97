import type { Dataset } from '../../domain/dataset';
import { keepVerdict } from '../kept/keep-verdict';
import type { Answerer, FindAnswerer } from './answerer';
import { Unread, withDataset } from './dataset';
import { knownStates } from './known-states';
import { lean } from './lean';
import type { Inquiry, Refusal, Reply } from './messages';
import { askersOf, questionOf } from './question';

/** What is painted at once: the first answer, without what it rests on. */
export const firstReplyBy =
  (find: FindAnswerer) =>
  (inquiry: Inquiry): Promise<Reply | Refusal> =>
    orRefused(async () => {
      const read = await withDataset(answeredBy(await find(), inquiry), askersOf(inquiry.profile));
      const first = { ...lean(read), forums: { erosions: [] } };
      // Kept when it is on its way. A memory that takes nothing holds up no answer: it is worked out again.
      setTimeout(() => void keepVerdict(inquiry, first).catch(() => undefined));
      return first;
    });

/** What the core says for the person's choices, and what a page needs beside it. */
export const answeredBy =
  ({ answer, isCut }: Answerer, { given, extras, profile }: Inquiry) =>
  (dataset: Dataset): Omit<Reply, 'forums'> => ({
    kind: 'reply' as const,
    ...(profile.home && {
      assessment: answer(questionOf(given, profile.home, profile, dataset, extras), dataset),
    }),
    ...(isCut && { isCut }),
    known: knownStates(dataset),
    version: dataset.version,
  });

/** A dataset that cannot be read is told to whoever asked. */
export const orRefused = <T>(work: () => Promise<T>): Promise<T | Refusal> =>
  work().catch((error: unknown) => {
    if (error instanceof Unread) return { kind: 'refusal', why: 'dataset' };
    throw error;
  });
