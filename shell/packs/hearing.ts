import { beside } from '../../packs/hearing/beside';
import { hear } from '../../packs/hearing/hear';
import { keyOf, labelOf } from '../../packs/hearing/pack';
import { ALONE } from '../core/alone';
import type { Answerer, FindAnswerer } from '../core/answerer';
import { today } from '../core/today';
import { type Heard, packsHeard } from './heard';
import { overdueOf } from './overdue';

/**
 * The core with the packs beside it that are held at this moment. A storage that cannot be read holds up no answer; that it
 * could not is told.
 */
export const hearing: FindAnswerer = async () => {
  const { packs, isCut }: Heard = await packsHeard().catch(() => ({ packs: [], isCut: true as const }));
  const cut = isCut === undefined ? {} : { isCut };
  return { ...(packs.length === 0 ? ALONE : answererWith(packs)), ...cut };
};

/** The core with these packs beside it. */
export const answererWith = (packs: Heard['packs']): Answerer => ({
  answer: (question, dataset) => hear(question, dataset, packs),
  besides: (dataset) =>
    packs.map((pack) => ({
      key: keyOf(pack),
      label: labelOf(pack),
      publisher: pack.name,
      dataset: beside(dataset, pack),
    })),
  overdue: () => overdueOf(packs, today()),
});
