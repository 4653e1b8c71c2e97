import type { Assessment, Question } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import type { Overdue } from '../packs/overdue';

/** The dataset with one pack beside it, and whose that is. */
export interface Beside {
  /** `<publisher>/<slug>`, and with `@<version>` behind it. */
  key: string;
  label: string;
  publisher: string;
  dataset: Dataset;
}

/** What answers at this moment: the core alone, or with the packs that were taken in beside it (`shell/packs/hearing.ts`). */
export interface Answerer {
  answer: (question: Question, dataset: Dataset) => Assessment;
  /** The dataset with each pack alone beside it. */
  besides: (dataset: Dataset) => readonly Beside[];
  /** Packs that are overdue, of which the person was not told yet. */
  overdue: () => Promise<readonly Overdue[]>;
  /** A pack that is held could not be read: the answer is without it, and must say so. */
  isCut?: true;
}

export type FindAnswerer = () => Promise<Answerer>;

/** The core alone: of packs nothing is read and nothing loaded. @param answer the first answer, or the whole */
export const answererOf = (answer: Answerer['answer']): Answerer => ({
  answer,
  besides: () => [],
  overdue: () => Promise.resolve([]),
});
