/** The packs an answer is heard with. What reads and checks them is loaded only where some are named. */
import type { Dataset } from '../../domain/dataset';
import type { Language } from '../../locales/languages';
import type { Pack } from '../../packs/hearing/pack';

/** @throws UsageError with every fault of a pack that does not hold */
export async function packsOf(paths: readonly string[], dataset: Dataset, lang: Language): Promise<Pack[]> {
  if (paths.length === 0) return [];
  const { readPacks } = await import('../read/packs');
  return readPacks(paths, dataset, lang);
}
