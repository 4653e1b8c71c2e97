import type { Dataset } from '../../domain/dataset';
import type { Beside } from '../../packs/document/beside';

/**
 * What a pack is judged against: no name another record holds, and none under which anybody can register. The list of those
 * is as long as all the rest: it is read where a pack is looked into, and not to go back.
 */
export async function besideOf(dataset: Dataset): Promise<Beside> {
  const { isPublicSuffix } = await suffixes();
  return { dataset, isPublicSuffix };
}

const suffixes = () => import('../../packs/public-suffix');

/** Reads that list before anybody asks: a page where packs are taken in will want it. */
export const expectPacks = (): void => void suffixes().catch(() => undefined);
