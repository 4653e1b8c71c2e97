/** Told without a level: there is no service to speak of, and why; never a guess. */
import type { Assessment, Finding } from '../assessment';
import { bare } from './bare';
import { fullOr, sentence } from './sentences';

export const notInDataset = (asked: Assessment['question'], reason: NonNullable<Assessment['reason']>): Finding =>
  bare({
    kind: 'not-in-dataset',
    requester: asked.home,
    data: [],
    ...(reason === 'not-in-dataset'
      ? fullOr('not-in-dataset', 'not-in-dataset.plain', { host: asked.hostname ?? undefined })
      : sentence(reason, {})),
  });
