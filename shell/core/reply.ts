import { ask } from './ask';
import { readChoices } from '../kept/profile';
import { loadDataset } from './dataset';
import { erosionsOf } from '../kept/snapshot';
import type { Inquiry, Reply } from './inquiry';
import { knownStates } from './known-states';

/** The answer to a page's question: what the core says for the person's choices, and what a page needs beside it. */
export async function reply({ given, extras }: Inquiry): Promise<Reply> {
  const [choices, dataset] = await Promise.all([readChoices(), loadDataset()]);
  return {
    kind: 'reply',
    ...(choices.home && { assessment: ask(given, choices.home, choices, dataset, extras) }),
    known: knownStates(dataset),
    version: dataset.version,
    // Asked twice, for the first paint and for the whole: what preferred forums lost can wait for the second.
    erosions: extras.alternatives === false ? [] : await erosionsOf(choices, dataset),
  };
}
