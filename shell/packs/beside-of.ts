import { getPublicSuffix } from 'tldts';
import type { Dataset } from '../../domain/dataset';
import type { Beside } from '../../packs/document/beside';

/** What a pack is judged against: no name another record holds, and none under which anybody can register. */
export const besideOf = (dataset: Dataset): Beside => ({
  dataset,
  isPublicSuffix: (host) => getPublicSuffix(host) === host,
});
