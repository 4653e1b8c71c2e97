import { ask } from './ask';
import { loadDataset } from './dataset';
import { watchForums } from '../kept/snapshot';
import type { Inquiry, Refusal, Reply } from './messages';
import { knownStates } from './known-states';

/** The answer to a page's question: what the core says for the person's choices, and what a page needs beside it. */
export async function reply({ given, extras, profile, isPrivate }: Inquiry): Promise<Reply | Refusal> {
  const dataset = await loadDataset().catch(() => undefined);
  if (dataset === undefined) return { kind: 'refusal', why: 'dataset' };
  return {
    kind: 'reply',
    ...(profile.home && { assessment: ask(given, profile.home, profile, dataset, extras) }),
    known: knownStates(dataset),
    version: dataset.version,
    // Asked twice, for the first paint and for the whole: what preferred forums lost can wait for the second.
    forums: extras.alternatives === false ? { erosions: [] } : await watchForums(profile, dataset, isPrivate),
  };
}
