import { suffixesIn } from '../../packs/suffix-list';
import { once } from '../core/once';
import { readPackaged } from '../core/packaged';

/** Whether anybody can register under a name, by the list in the package. @throws TypeError where that is none */
export const suffixes = once(async (): Promise<{ isPublicSuffix: (host: string) => boolean }> => {
  const { rules } = (await readPackaged('/suffixes.json')) as { rules?: unknown };
  if (typeof rules !== 'string') throw new TypeError('/suffixes.json of the package has no rules');
  return { isPublicSuffix: suffixesIn(rules) };
});
