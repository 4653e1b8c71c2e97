import { useEffect, useState } from 'preact/hooks';
import { ALONE } from '../core/alone';
import type { Answerer } from '../core/answerer';
import { isAnyKept } from './keys';

/** What answers in a page that asks the core itself; undefined until it is known whether any packs are heard. */
export function useAnswerer(): Answerer | undefined {
  const [state, set] = useState<Answerer>();
  useEffect(() => {
    find().then(set, () => set({ ...ALONE, isCut: true }));
  }, []);
  return state;
}

/** Without packs nothing of theirs is loaded. */
const find = async (): Promise<Answerer> => ((await isAnyKept()) ? (await import('./hearing')).hearing() : ALONE);
