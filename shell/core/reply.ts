import { watchForums } from '../kept/snapshot';
import type { FindAnswerer } from './answerer';
import { loadDataset, withSources } from './dataset';
import { answeredBy, orRefused } from './first-reply';
import type { Inquiry, Refusal, Reply } from './messages';
import { askersOf } from './question';

/** The whole answer to a page's question: with other forums, what it rests on, and what became of forums the person prefers. */
export const replyBy =
  (find: FindAnswerer) =>
  (inquiry: Inquiry): Promise<Reply | Refusal> =>
    orRefused(async () => {
      const { profile, isPrivate } = inquiry;
      const answerer = await find();
      const whole = await withSources(answeredBy(answerer, inquiry), askersOf(profile));
      // Who prefers no forum has nothing read for what became of them.
      const dataset = profile.preferred.length > 0 && (await loadDataset());
      const overdue = isPrivate ? [] : await answerer.overdue();
      return {
        ...whole,
        forums: dataset ? await watchForums(profile, dataset, isPrivate, answerer.besides(dataset)) : { erosions: [] },
        ...(overdue.length > 0 && { overdue }),
      };
    });
