import type { Profile } from '../../components/profile';
import { assess } from '../../domain/assess';
import type { Assessment } from '../../domain/assessment';
import type { Dataset } from '../../domain/dataset';
import { type Extras, questionOf } from './question';

/**
 * Puts the person's question to the core, in a page that holds it.
 * @param answer the core alone, or with packs beside it (`answerer.ts`)
 */
export const ask = (
  given: string,
  home: string,
  profile: Profile,
  dataset: Dataset,
  extras: Extras = {},
  answer = assess,
): Assessment => answer(questionOf(given, home, profile, dataset, extras), dataset);
