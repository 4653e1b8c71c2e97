import { browser } from 'wxt/browser';
import { ask } from './ask';
import { readChoices } from './choices';
import { loadDataset } from './dataset';
import { erosionsOf } from './forums';
import { type Inquiry, isInquiry, type Reply } from './inquiry';
import { knownStates } from './known-states';

/** Answers the extension's own pages. No web page and no other extension can reach this (externally_connectable). */
export function answerInquiries(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isInquiry(message) || sender.id !== browser.runtime.id) return undefined;
    // `true` keeps the way open until the answer is there; a promise would do in Firefox alone.
    reply(message).then(respond, () => respond(undefined));
    return true;
  });
}

async function reply({ given, extras }: Inquiry): Promise<Reply> {
  const [choices, dataset] = await Promise.all([readChoices(), loadDataset()]);
  return {
    kind: 'reply',
    ...(choices.home && { assessment: ask(given, choices.home, choices, dataset, extras) }),
    known: knownStates(dataset),
    version: dataset.version,
    erosions: await erosionsOf(choices, dataset),
  };
}
