import type { Dataset } from '../../domain/dataset';
import type { Beside } from '../../packs/document/beside';
import { suffixes } from './suffixes';

/**
 * What a pack is judged against: no name another record holds, and none under which anybody can register. The list of those
 * is read where a pack is looked into, and not to go back.
 */
export const besideOf = async (dataset: Dataset): Promise<Beside> => ({ dataset, ...(await suffixes()) });

/** Reads that list before anybody asks: a page where packs are taken in will want it. */
export const expectPacks = (): void => void suffixes().catch(() => undefined);
