/** `lexloci data review CC`: what the dataset claims about a state, as a list to tick (docs/for-lawyers.md). */
import { recordsOfState } from '../../domain/check/about-state';
import { didYouMean } from '../../domain/nearest';
import type { Command } from '../command';
import { BUNDLED } from '../files';
import { open } from '../open';
import { reviewList } from '../print/review';
import type { Arguments } from '../read/args';
import { shown } from '../read/shown';
import { UsageError } from '../read/usage-error';

export const dataReview: Command = {
  name: 'data review',
  usage: 'CC',
  about: 'What the dataset claims about a state, with its sources, as a list to tick.',
  words: { least: 1, most: 1 },
  run,
};

async function run(args: Arguments): Promise<number> {
  const [given = ''] = args.words;
  const dataset = await open(args.text('dataset') ?? BUNDLED);
  const state = given.toLowerCase();
  if (!dataset.jurisdictions.has(state))
    throw new UsageError(
      `${shown(given)} is no state of the dataset${didYouMean(state, dataset.jurisdictions.keys(), 'write its code, as in KR')}`,
    );
  console.log(reviewList(recordsOfState(state, dataset), dataset.version));
  return 0;
}
