import { assess } from '../../domain/assess';
import type { Dataset } from '../../domain/dataset';
import { type Heard, packsHeard } from './heard';

/** The dataset with one pack beside it, and whose that is. */
export interface Beside {
  /** `<publisher>/<slug>`, and with `@<version>` behind it. */
  key: string;
  label: string;
  publisher: string;
  dataset: Dataset;
}

export interface Answering extends Heard {
  answer: typeof assess;
  /** The dataset with each pack alone beside it. */
  besides: (dataset: Dataset) => readonly Beside[];
}

/**
 * What answers at this moment: the core alone, or the core with the packs that were taken in beside it, whose code is run
 * only then. A storage that cannot be read holds up no answer; that it could not is told.
 */
export async function answering(): Promise<Answering> {
  const heard: Heard = await packsHeard().catch(() => ({ packs: [], isCut: true as const }));
  const { packs } = heard;
  if (packs.length === 0) return { ...heard, answer: assess, besides: () => [] };
  const [{ hear }, { beside }, { keyOf, labelOf }] = await Promise.all([
    import('../../packs/hearing/hear'),
    import('../../packs/hearing/beside'),
    import('../../packs/hearing/pack'),
  ]);
  return {
    ...heard,
    answer: (question, dataset) => hear(question, dataset, packs),
    besides: (dataset) =>
      packs.map((pack) => ({
        key: keyOf(pack),
        label: labelOf(pack),
        publisher: pack.name,
        dataset: beside(dataset, pack),
      })),
  };
}
