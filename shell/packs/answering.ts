import { assess } from '../../domain/assess';
import { type Heard, packsHeard } from './heard';

export interface Answering extends Heard {
  answer: typeof assess;
}

/**
 * What answers at this moment: the core alone, or the core with the packs that were taken in beside it, whose code is run
 * only then. A storage that cannot be read holds up no answer; that it could not is told.
 */
export async function answering(): Promise<Answering> {
  const heard: Heard = await packsHeard().catch(() => ({ packs: [], isCut: true as const }));
  if (heard.packs.length === 0) return { answer: assess, ...heard };
  const { hear } = await import('../../packs/hearing/hear');
  return { answer: (question, dataset) => hear(question, dataset, heard.packs), ...heard };
}
