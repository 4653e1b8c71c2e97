import { useEffect, useState } from 'preact/hooks';

/** A part of a page that is read after what must be painted first. */
interface Late<T> {
  load: () => Promise<T>;
  /** Once read it is there at once. */
  read?: T;
}

/** A part that is read by this, when it is wanted. */
export const late = <T>(load: () => Promise<T>): Late<T> => ({ load });

/** The part, once it is read; `missing` where the package lacks it. @param isWanted nothing is read before */
export function useLate<T>(part: Late<T>, isWanted = true): T | 'missing' | undefined {
  const [state, setState] = useState<T | 'missing' | undefined>(() => part.read);
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
