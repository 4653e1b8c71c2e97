import { ask, askersOf } from './ask';
import type { FindAnswerer } from './answerer';
import type { Dataset } from '../../domain/dataset';
import { loadDataset, Unread, withDataset, withSources } from './dataset';
import { keepVerdict } from '../kept/keep-verdict';
import { watchForums } from '../kept/snapshot';
import { lean } from './lean';
import { type Inquiry, isFirst, type Refusal, type Reply } from './messages';
import { knownStates } from './known-states';

/** The answer to a page's question: what the core says for the person's choices, and what a page needs beside it. */
export const replyBy =
  (find: FindAnswerer) =>
  async (inquiry: Inquiry): Promise<Reply | Refusal> => {
    const { given, extras, profile, isPrivate } = inquiry;
    try {
      const { answer, isCut, overdue: late, besides } = await find();
      const answered = (dataset: Dataset) => ({
        kind: 'reply' as const,
        ...(profile.home && { assessment: ask(given, profile.home, profile, dataset, extras, answer) }),
        ...(isCut && { isCut }),
        known: knownStates(dataset),
        version: dataset.version,
      });
      if (isFirst(inquiry)) {
        const first = { ...lean(await withDataset(answered, askersOf(profile))), forums: { erosions: [] } };
        // Kept when it is on its way. A memory that takes nothing holds up no answer: it is worked out again.
        setTimeout(() => void keepVerdict(inquiry, first).catch(() => undefined));
        return first;
      }
      const whole = await withSources(answered, askersOf(profile));
      // Who prefers no forum has nothing read for what became of them.
      const dataset = profile.preferred.length > 0 && (await loadDataset());
      const overdue = isPrivate ? [] : await late();
      return {
        ...whole,
        forums: dataset ? await watchForums(profile, dataset, isPrivate, besides(dataset)) : { erosions: [] },
        ...(overdue.length > 0 && { overdue }),
      };
    } catch (error) {
      if (error instanceof Unread) return { kind: 'refusal', why: 'dataset' };
      throw error;
    }
  };
