import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** A part of a page that is read after what must be painted first. */
interface Late<T> {
  load: () => Promise<T>;
  /** Once read it is there at once. */
  read?: T;
}

/** A part that is read by this, when it is wanted. */
export const late = <T>(load: () => Promise<T>): Late<T> => ({ load });

/** Parts that are wanted and not painted yet, and who waits until there are none. */
const missing = new Set<symbol>();
const waiting = new Set<() => void>();

/** Calls back once every part that is wanted is painted: at once where none is missing. @returns what calls it off */
export function whenAllPainted(call: () => void): () => void {
  if (missing.size === 0) call();
  else waiting.add(call);
  return () => void waiting.delete(call);
}

/** Counts as something that is still to be painted, as long as it is. */
export function usePending(isPending: boolean): void {
  // A part within a part is counted before the outer one counts as painted: children come first here.
  useLayoutEffect(() => {
    if (!isPending) return undefined;
    const mine = Symbol('part');
    missing.add(mine);
    return () => {
      missing.delete(mine);
      if (missing.size > 0) return;
      for (const call of waiting) call();
      waiting.clear();
    };
  }, [isPending]);
}

/** The part, once it is read; `missing` where the package lacks it. @param isWanted nothing is read before */
export function useLate<T>(part: Late<T>, isWanted = true): T | 'missing' | undefined {
  const [state, setState] = useState<T | 'missing' | undefined>(() => part.read);
  const isPending = isWanted && state === undefined;
  usePending(isPending);
  useEffect(() => {
    if (!isPending) return;
    part.load().then(
      (read) => {
        part.read = read;
        setState(() => read);
      },
      () => setState('missing'),
    );
  }, [part, isPending]);
  return state;
}
