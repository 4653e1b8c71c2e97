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

/** The part, once it is read; `missing` where the package lacks it. @param isWanted nothing is read before */
export function useLate<T>(part: Late<T>, isWanted = true): T | 'missing' | undefined {
  const [state, setState] = useState<T | 'missing' | undefined>(() => part.read);
  // A part within a part is counted before the outer one counts as painted: children come first here.
  useLayoutEffect(() => {
    if (!isWanted || state !== undefined) return undefined;
    const mine = Symbol('part');
    missing.add(mine);
    return () => {
      missing.delete(mine);
      if (missing.size > 0) return;
      for (const call of waiting) call();
      waiting.clear();
    };
  }, [part, isWanted, state]);
  useEffect(() => {
    if (!isWanted || state !== undefined) return;
    part.load().then(
      (read) => {
        part.read = read;
        setState(() => read);
      },
      () => setState('missing'),
    );
  }, [part, isWanted, state]);
  return state;
}
